/** One GraphQL request over HTTP (GraphQL over HTTP, working draft), with its errors in the words of the contract. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';
import { readJson, sendRequest } from '../../core/http.js';

/** A request. */
export interface GraphqlRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The document; a mutation starts with the word `mutation`. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly call?: Call | undefined;
  /** The code for an entry of `errors`, where the backend's own codes say more than that the server failed. */
  codeOf(fault: GraphqlFault): CommerceErrorCode | undefined;
}

/** One entry of `errors`. */
export interface GraphqlFault {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** What came back. */
export interface GraphqlAnswer<Data> {
  readonly data: Data;
  readonly headers: Headers;
}

/**
 * Sends a document and resolves with its data.
 *
 * @throws CommerceError as `sendRequest` and `readJson` do; for `errors` what `codeOf` says, or `server`.
 */
export async function sendGraphql<Data>(
  host: AdapterHost,
  { url, headers, query, variables = {}, call, codeOf }: GraphqlRequest,
): Promise<GraphqlAnswer<Data>> {
  const mutating = query.trimStart().startsWith('mutation');
  const request = {
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      credentials: 'omit',
    },
    call,
    mutating,
  } as const;
  const response = await sendRequest(host, url, request);
  const { data, errors } = (await readJson(response, request)) as {
    data?: Data | null;
    errors?: readonly GraphqlFault[];
  };
  const [fault] = errors ?? [];
  if (fault) throw faultError(fault, codeOf(fault), mutating);
  if (data) return { data, headers: response.headers };
  throw new CommerceError('server', { message: `${url} answered without data`, ambiguous: mutating });
}

/** A fault without a known code may have come after the change took effect. */
function faultError(
  { message, extensions }: GraphqlFault,
  known: CommerceErrorCode | undefined,
  mutating: boolean,
): CommerceError {
  const backendCode = extensions?.code;
  return new CommerceError(known ?? 'server', {
    message,
    ...(backendCode === undefined ? {} : { backendCode }),
    ambiguous: mutating && known === undefined,
  });
}
