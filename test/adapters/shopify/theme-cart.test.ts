/** On a page of the shop's Online Store: page and film share one cart, by Shopify's standard actions and events. */
import { describe, expect, it } from 'vitest';
import { createMemoryBrowser } from '../../../src/testing/memory-host.js';
import { createShopFetch } from '../../servers/shopify/shop-fetch.mjs';
import { oneOf, openShop, refusal, variantId, type OpenShop } from './shopify-bench.js';
import { DOMAIN } from './shopify-subject.js';

const ENDPOINT = `https://${DOMAIN}/api/2026-04/graphql.json`;

interface Theme {
  /** What `updateCart` was called with. */
  readonly calls: { readonly lines: readonly unknown[]; readonly detail: unknown }[];
  cartId: string | null;
  /** What the next actions end with. */
  failure?: Error;
  /** The buyer adds something on the page. */
  fill(variantNumber: number): Promise<unknown>;
  /** What the page keeps as `Shopify`. */
  readonly shopify: Record<string, unknown>;
}

interface ThemeOptions {
  readonly backend: ReturnType<typeof createShopFetch>;
  /** Whether the theme brought its own `updateCart`. */
  readonly isConfigured?: boolean;
  readonly shop?: string;
  readonly hidesKey?: boolean;
}

/** A page whose actions write to the same shop, as Shopify's do. */
function createTheme({ backend, isConfigured = true, shop = DOMAIN, hidesKey = false }: ThemeOptions): Theme {
  const ask = async (query: string, variables: object) => {
    const body = JSON.stringify({ query, variables });
    const response = await backend.fetch(ENDPOINT, { method: 'POST', body });
    const { data } = (await response.json()) as { data: { result: { cart: { id: string } | null } } };
    return data.result;
  };
  const payload = '{ cart { id } userErrors { code field message } warnings { code message target } }';
  async function updateCart(
    { lines }: { lines: readonly Record<string, unknown>[] },
    { event }: { event: { detail: unknown } },
  ) {
    if (theme.failure) throw theme.failure;
    theme.calls.push({ lines, detail: event.detail });
    const isAdd = lines.some((line) => 'merchandiseId' in line);
    const add = `mutation($id: ID! $lines: [CartLineInput!]!) { result: cartLinesAdd(cartId: $id, lines: $lines) ${payload} }`;
    const set = `mutation($id: ID! $lines: [CartLineUpdateInput!]!) { result: cartLinesUpdate(cartId: $id, lines: $lines) ${payload} }`;
    const make = `mutation($lines: [CartLineInput!]!) { result: cartCreate(input: { lines: $lines }) ${payload} }`;
    const document = theme.cartId === null ? make : isAdd ? add : set;
    const result = await ask(document, { id: theme.cartId, lines });
    theme.cartId = result.cart?.id ?? theme.cartId;
    return result;
  }
  const told = () => (hidesKey ? (theme.cartId?.split('?')[0] ?? null) : theme.cartId);
  const getCart = async () => ({ cart: told() === null ? null : { id: told() } });
  const theme: Theme = {
    calls: [],
    cartId: null,
    fill: (variantNumber) =>
      updateCart({ lines: [{ merchandiseId: variantId(variantNumber) }] }, { event: { detail: {} } }),
    shopify: {
      shop,
      actions: { getCart, updateCart: Object.assign(updateCart, { isDefault: () => !isConfigured }) },
    },
  };
  return theme;
}

async function openOnTheme(
  options: Omit<ThemeOptions, 'backend'> = {},
): Promise<OpenShop & { theme: Theme; browser: ReturnType<typeof createMemoryBrowser> }> {
  const backend = createShopFetch({ domain: DOMAIN });
  const theme = createTheme({ ...options, backend });
  const browser = createMemoryBrowser();
  const host = { browser, globals: { Shopify: theme.shopify } };
  const open = await openShop({ options: {}, backend, host });
  return { ...open, theme, browser };
}

describe('the theme’s cart', () => {
  it('is made by the theme, and is the cart of the film', async () => {
    const { shop, theme, browser } = await openOnTheme();
    expect(await shop.getCart()).toBeNull();
    const { cart } = await shop.addLines([oneOf(1)]);
    expect(cart.itemCount).toBe(1);
    expect(theme.cartId?.split('?')[0]).toBe(cart.id);
    expect(browser.storage.has('cart')).toBe(false);
  });

  it('is changed by the theme’s own action where it has one, which marks our events as ours', async () => {
    const { shop, theme } = await openOnTheme();
    const { cart } = await shop.addLines([oneOf(1)]);
    const result = await shop.setQuantity(cart.lines[0]?.id ?? '', 3);
    expect(result.cart.itemCount).toBe(3);
    expect(theme.calls.map(({ detail }) => detail)).toEqual([{ vitrine: true }, { vitrine: true }]);
    expect(theme.calls[1]?.lines).toEqual([{ id: cart.lines[0]?.id, quantity: 3 }]);
  });

  it('is changed by the API where the action is Shopify’s own, which may load the page anew', async () => {
    const { shop, theme } = await openOnTheme({ isConfigured: false });
    const { cart } = await shop.addLines([oneOf(1)]);
    await shop.addLines([oneOf(4)]);
    const result = await shop.setQuantity(cart.lines[0]?.id ?? '', 0);
    expect(result.cart.lines.map((line) => line.variantId)).toEqual([variantId(4)]);
    expect(theme.calls).toHaveLength(1);
  });

  it('that the page has filled is what the film shows', async () => {
    const { shop, theme } = await openOnTheme();
    await theme.fill(4);
    expect((await shop.getCart())?.lines.map((line) => line.variantId)).toEqual([variantId(4)]);
    const { cart } = await shop.addLines([oneOf(1)]);
    expect(cart.itemCount).toBe(2);
  });

  it('that the page has replaced is asked for anew', async () => {
    const { shop, theme } = await openOnTheme();
    await shop.addLines([oneOf(1)]);
    theme.cartId = null;
    expect(await shop.getCart()).toBeNull();
    await theme.fill(4);
    expect((await shop.getCart())?.itemCount).toBe(1);
  });

  it('passes on what Shopify adjusted and refused', async () => {
    const { shop } = await openOnTheme();
    const { notices } = await shop.addLines([{ variantId: variantId(2), quantity: 9 }]);
    expect(notices).toMatchObject([{ code: 'quantity-adjusted', actual: 3 }]);
    expect((await refusal(shop.addLines([oneOf(999)]))).code).toBe('not-found');
    expect((await refusal(shop.addLines([oneOf(2)]))).code).toBe('insufficient-stock');
    expect((await refusal(shop.addLines([oneOf(3)]))).code).toBe('out-of-stock');
  });

  it.each([
    ['TypeError', 'network'],
    ['AbortError', 'aborted'],
  ])('whose action ends with a %s may have been changed', async (name, code) => {
    const { shop, theme } = await openOnTheme();
    await shop.addLines([oneOf(1)]);
    theme.failure = Object.assign(new Error('offline'), { name });
    expect(await refusal(shop.addLines([oneOf(1)]))).toMatchObject({ code, ambiguous: true });
  });

  it('is emptied by clear(), because it is the page’s', async () => {
    const { shop, theme } = await openOnTheme();
    await shop.addLines([oneOf(1), oneOf(4)]);
    const id = theme.cartId;
    await shop.clear();
    expect((await shop.getCart())?.lines).toEqual([]);
    expect(theme.cartId).toBe(id);
  });
});

describe('another page', () => {
  it.each([
    ['is of another shop', { shop: 'other.myshopify.com' }],
    ['hides the key of its cart', { hidesKey: true }],
  ])('%s: the film has a cart of its own', async (_what, options) => {
    const backend = createShopFetch({ domain: DOMAIN });
    const theme = createTheme({ ...options, backend });
    const first = await backend.fetch(ENDPOINT, {
      method: 'POST',
      body: JSON.stringify({ query: 'mutation { cartCreate { cart { id } } }' }),
    });
    const { data } = (await first.json()) as { data: { cartCreate: { cart: { id: string } } } };
    theme.cartId = data.cartCreate.cart.id;
    const { shop, host } = await openShop({
      options: {},
      backend,
      host: { globals: { Shopify: theme.shopify } },
    });
    const { cart } = await shop.addLines([oneOf(1)]);
    expect(cart.id).not.toBe(theme.cartId.split('?')[0]);
    expect(theme.calls).toEqual([]);
    expect(host.browser.storage.has('cart')).toBe(true);
  });

  it('without actions, even after it was parsed, is no theme', async () => {
    const { shop, host } = await openShop({ host: { globals: { Shopify: { shop: DOMAIN } } } });
    const reading = shop.getCart();
    await new Promise((resolve) => setTimeout(resolve, 20));
    host.dispatchPageEvent('DOMContentLoaded', {});
    expect(await reading).toBeNull();
  });
});

describe('subscribe()', () => {
  it.each([
    'shopify:cart:lines-update',
    'shopify:cart:discount-update',
    'shopify:cart:note-update',
    'shopify:cart:attributes-update',
    'cart:update',
  ])('tells of %s when the change is done, also of one that failed', async (name) => {
    const { shop, host } = await openShop();
    let heard = 0;
    shop.subscribe?.((change) => (heard += change.cart ? 1 : 0));
    let finish: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (finish = resolve));
    host.dispatchPageEvent(name, { promise });
    expect(heard).toBe(0);
    finish();
    await promise;
    expect(heard).toBe(1);
    const failed = Promise.reject(new Error('no'));
    host.dispatchPageEvent(name, { promise: failed });
    await failed.catch(() => undefined);
    host.dispatchPageEvent(name, {});
    expect(heard).toBe(3);
  });

  it('keeps quiet about our own changes, and after dispose()', async () => {
    const { shop, host } = await openShop();
    let heard = 0;
    shop.subscribe?.(() => (heard += 1));
    host.dispatchPageEvent('shopify:cart:lines-update', { detail: { vitrine: true } });
    shop.dispose();
    host.dispatchPageEvent('shopify:cart:lines-update', {});
    expect(heard).toBe(0);
  });
});
