/** Where the catalogue comes from: an object, or a URL that is read once, shared, and read again when it is old. */
import type { AdapterHost } from '../../../core/adapter-host.js';
import type { Call } from '../../../core/call.js';
import { CommerceError } from '../../../core/commerce-error.js';
import { readJson, sendRequest } from '../../../core/http.js';
import { late } from '../../../core/late.js';
import { resolveUrl } from './asset-url.js';
import type { CatalogFile, CatalogProduct } from './catalog-file.js';
import { indexCatalog, type Catalog } from './catalog-index.js';

/** Prices and stock on show are never older than this when the cart is read or an order is placed. */
const FRESH_MILLISECONDS = 60_000;

/** A catalogue: the file's content, a plain list of products, or the URL of a file with one of the two. */
export type Catalogue = string | CatalogFile | readonly CatalogProduct[];

/** What an integrator says of the catalogue. */
export interface CatalogOptions {
  readonly catalog: Catalogue;
  /** What a relative catalogue URL, or the URLs of a catalogue given as an object, belong to. */
  readonly baseUrl?: string;
  /** ISO 4217: what a plain list of products is sold in. A whole catalogue names its own. */
  readonly currency?: string;
}

/** The catalogue, asked for by whoever needs it. */
export interface CatalogSource {
  /** The catalogue as it was read last. */
  loaded(call?: Call): Promise<Catalog>;
  /** The catalogue of this minute; the last one, with a warning, when it cannot be read again. */
  fresh(call?: Call): Promise<Catalog>;
}

/** Makes the source; nothing is requested before somebody asks. */
export function createCatalogSource(host: AdapterHost, options: CatalogOptions): CatalogSource {
  const { catalog: origin, baseUrl, currency } = options;
  const url = typeof origin === 'string' ? resolveUrl(origin, baseUrl) : undefined;
  const name = `catalogue ${url ?? '(object)'}`;
  let latest: Catalog | undefined;
  let readAt = 0;
  let reading: Promise<Catalog> | undefined;

  async function read(): Promise<Catalog> {
    // The code of the check is loaded while the catalogue is on its way.
    const [content, { usableCatalog }] = await Promise.all([
      url === undefined ? origin : download(host, url),
      late(import('./usable-catalog.js')),
    ]);
    const file = usableCatalog(content, { name, currency, log: host.log });
    return (latest = indexCatalog(file, url ?? baseUrl));
  }

  /** Everybody who asks meanwhile gets the same answer, so nobody's signal may end the reading. */
  function readOnce(): Promise<Catalog> {
    readAt = host.now();
    return (reading ??= read().finally(() => (reading = undefined)));
  }

  return {
    loaded: (call) => abortable(latest ? Promise.resolve(latest) : readOnce(), call),
    fresh(call) {
      const old = latest;
      if (!old) return abortable(readOnce(), call);
      const isFresh = url === undefined || host.now() - readAt < FRESH_MILLISECONDS;
      if (isFresh && !reading) return abortable(Promise.resolve(old), call);
      const again = readOnce().catch((cause: unknown) => {
        host.log('warn', `${name} could not be read again`, cause);
        return old;
      });
      return abortable(again, call);
    },
  };
}

async function download(host: AdapterHost, url: string): Promise<unknown> {
  const response = await sendRequest(host, url, { mutating: false });
  if (!response.ok) {
    const { status } = response;
    throw new CommerceError('config', { status, message: `there is no catalogue at ${url}: ${status}` });
  }
  return readJson(response, { mutating: false });
}

/** Stops waiting, not working, when the call is aborted. */
function abortable<Result>(work: Promise<Result>, call: Call | undefined): Promise<Result> {
  const signal = call?.signal;
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(new CommerceError('aborted', { cause: signal.reason }));
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
