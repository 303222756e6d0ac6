/** A shop that the adapter's parts can be tried with, and answers of a server that is not there. */
import { readSettings, type VendureAdapterOptions } from '../../../src/adapters/vendure/vendure-options.js';
import { openVendureShop } from '../../../src/adapters/vendure/vendure-shop.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';

export const ENDPOINT = 'https://shop.example/shop-api';

/** A request that was made. */
export interface SentRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A shop whose server answers what `answer` says. */
export function offlineShop(
  options: Partial<VendureAdapterOptions> = {},
  answer: (request: SentRequest) => Response | Promise<Response> = () => Response.json({ data: {} }),
) {
  const requests: SentRequest[] = [];
  const host = createMemoryHost({
    fetch: async (input, init) => {
      const body = JSON.parse(init?.body as string) as Pick<SentRequest, 'query' | 'variables'>;
      const url = new URL(input instanceof Request ? input.url : input);
      const request = { ...body, url, headers: new Headers(init?.headers) };
      requests.push(request);
      return answer(request);
    },
  });
  const settings = readSettings({
    endpoint: ENDPOINT,
    pictureField: 'imageUrl',
    factsField: '',
    attributionField: '',
    attributesField: '',
    ...options,
  });
  return { shop: openVendureShop(settings, host, { language: 'en' }), host, requests };
}
