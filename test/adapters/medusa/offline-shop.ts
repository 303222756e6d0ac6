/** A shop that the adapter's parts can be tried with, and answers of a server that is not there. */
import type { MedusaAdapterOptions } from '../../../src/adapters/medusa.js';
import { openMedusaShop } from '../../../src/adapters/medusa/medusa-shop.js';
import type { ShopContext } from '../../../src/core/commerce-adapter.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';

export const BASE = 'https://shop.example';

/** A request that was made. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly content: unknown;
}

/** One region that sells in euros to Germany and Austria, and one in dollars. */
const REGIONS = [
  { id: 'reg_eu', currency_code: 'eur', countries: [{ iso_2: 'de' }, { iso_2: 'at' }] },
  { id: 'reg_us', currency_code: 'usd', countries: [{ iso_2: 'us' }] },
];

/** A shop whose server answers what `answers` says for the path below `/store`; a path that is not there is not found. */
export function offlineShop(
  answers: Readonly<Record<string, object | (() => Response)>> = {},
  options: Partial<MedusaAdapterOptions> = {},
  context: ShopContext = { country: 'DE', language: 'en' },
) {
  const requests: SentRequest[] = [];
  const known: typeof answers = { '/regions': { regions: REGIONS }, ...answers };
  const host = createMemoryHost({
    fetch: async (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const { method = 'GET', body } = init;
      const content: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
      requests.push({ method, url, headers: new Headers(init.headers), content });
      const answer = known[url.pathname.replace('/store', '')];
      if (!answer) return Response.json({ type: 'not_found', message: 'not found' }, { status: 404 });
      return typeof answer === 'function' ? (answer as () => Response)() : Response.json(answer);
    },
  });
  const settings = { url: BASE, publishableKey: 'pk_film', ...options };
  return { shop: openMedusaShop(settings, BASE, host, context), host, requests };
}
