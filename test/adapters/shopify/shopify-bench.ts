/** Opens a Shopify shop in a tab, so that tests read as stories. */
import { createShopifyAdapter, type ShopifyAdapterOptions } from '../../../src/adapters/shopify.js';
import type { CommerceAdapter, ShopContext } from '../../../src/core/commerce-adapter.js';
import { CommerceError } from '../../../src/core/commerce-error.js';
import {
  createMemoryHost,
  type MemoryHost,
  type MemoryHostOptions,
} from '../../../src/testing/memory-host.js';
import { createShopFetch } from '../../servers/shopify/shop-fetch.mjs';
import { DOMAIN } from './shopify-subject.js';

export type Backend = ReturnType<typeof createShopFetch>;

export interface OpenShop {
  readonly shop: CommerceAdapter;
  readonly host: MemoryHost;
  readonly backend: Backend;
}

export interface OpenShopOptions {
  readonly options?: Partial<ShopifyAdapterOptions>;
  readonly host?: MemoryHostOptions;
  readonly context?: ShopContext;
  readonly backend?: Backend;
}

/** A shop with a public token, or with other options. */
export async function openShop({
  options = { token: 'public-token' },
  host = {},
  context = { country: 'DE', language: 'en' },
  backend = createShopFetch({ domain: DOMAIN }),
}: OpenShopOptions = {}): Promise<OpenShop> {
  const tab = createMemoryHost({ fetch: backend.fetch, ...host });
  const shop = createShopifyAdapter({ domain: DOMAIN, ...options });
  await shop.init(tab, context);
  return { shop, host: tab, backend };
}

export const variantId = (number: number): string => `gid://shopify/ProductVariant/${number}`;

export const oneOf = (number: number) => ({ variantId: variantId(number), quantity: 1 });

/** What a call was refused with. */
export async function refusal(work: Promise<unknown>): Promise<CommerceError> {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof CommerceError) return thrown;
  throw new Error('it was not refused with a CommerceError', { cause: thrown });
}

/** An answer with GraphQL errors and no data. */
export function graphqlErrors(message: string, code?: string): () => Response {
  const error = { message, ...(code === undefined ? {} : { extensions: { code } }) };
  return () => Response.json({ errors: [error] });
}
