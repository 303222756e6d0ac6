/** What goes to the Shop API, and how a wrong set-up is explained. */
import { describe, expect, it } from 'vitest';
import { createVendureAdapter, type VendureAdapterOptions } from '../../../src/adapters/vendure.js';
import type { ShopContext } from '../../../src/core/commerce-adapter.js';
import { asCommerceError } from '../../../src/core/commerce-error.js';
import { ENDPOINT, offlineShop } from './offline-shop.js';
import { RECORDED_ORDER } from './recorded-order.js';

const ADD = { query: 'mutation { result }' };

function data(content: object, headers: Record<string, string> = {}): Response {
  return Response.json({ data: content }, { headers });
}

async function refusal(work: Promise<unknown>) {
  return work.then(() => undefined, asCommerceError);
}

describe('options', () => {
  it.each<[Partial<VendureAdapterOptions>, string]>([
    [{ endpoint: '/shop-api' }, 'https://shop.example/shop-api'],
    [{ endpoint: 'javascript:alert(1)' }, 'endpoint'],
    [{ moneyPrecision: -1 }, 'moneyPrecision'],
    [{ factsField: 'facts } }' }, 'factsField'],
  ])('%o cannot work', (options, word) => {
    expect(() => createVendureAdapter({ endpoint: ENDPOINT, ...options })).toThrowError(word);
  });

  it('have usual names for fields that are only asked for', () => {
    const { settings } = offlineShop({ factsField: '', attributionField: 'film' }).shop;
    expect([settings.factsField, settings.attributionField]).toEqual(['vitrineFacts', 'film']);
  });
});

describe('a request', () => {
  it('carries channel and session, and never a cookie', async () => {
    const { shop, host, requests } = offlineShop({ channelToken: 'de-channel' }, () =>
      data({}, { 'vendure-auth-token': 'secret' }),
    );
    await shop.api.ask(ADD);
    await shop.api.ask(ADD);
    const sent = requests.map(({ headers }) => [headers.get('vendure-token'), headers.get('authorization')]);
    expect(sent).toEqual([
      ['de-channel', null],
      ['de-channel', 'Bearer secret'],
    ]);
    expect(host.browser.storage.get('session')).toBe('secret');
  });

  it('about products is made as anybody', async () => {
    const { shop, requests } = offlineShop();
    await shop.session.keep('secret');
    await shop.api.read({ query: 'query { products }' });
    expect(requests[0]?.headers.get('authorization')).toBeNull();
  });

  it('that finds the session forgotten says so, and forgets it', async () => {
    const { shop } = offlineShop({}, () => data({}, { 'vendure-auth-token': 'another' }));
    await shop.session.keep('secret');
    const error = await refusal(shop.api.ask(ADD));
    expect([error?.code, await shop.session.read()]).toEqual(['cart-expired', undefined]);
  });
});

describe('a wrong set-up', () => {
  it('without a readable token is explained, because every change would open a cart of its own', async () => {
    const { shop } = offlineShop({}, () => data({ result: RECORDED_ORDER }));
    const error = await refusal(shop.api.ask(ADD));
    expect(error?.code).toBe('config');
    expect(error?.message).toContain('vendure-auth-token');
    expect(error?.message).toContain("'bearer'");
  });

  it('of CORS cannot be told from a server that is down, so both are named', async () => {
    const { shop } = offlineShop({}, () => Promise.reject(new TypeError('Failed to fetch')));
    const error = await refusal(shop.api.read({ query: 'query { products }' }));
    expect([error?.code, error?.retryable]).toEqual(['network', true]);
    expect(error?.message).toContain('the server is down');
    expect(error?.message).toContain('apiOptions.cors.origin');
  });

  it('is not suspected of a server that has answered before', async () => {
    const answers = [() => data({}), () => Promise.reject(new TypeError('Failed to fetch'))];
    const { shop } = offlineShop({}, () => answers.shift()?.() ?? data({}));
    await shop.api.read({ query: 'query { products }' });
    const error = await refusal(shop.api.read({ query: 'query { products }' }));
    expect(error?.message).not.toContain('cors');
  });

  it.each([
    ['No Channel with the token "x" could be found', 'CHANNEL_NOT_FOUND', 200],
    ['Cannot query field "vitrineFacts" on type "ProductCustomFields".', 'GRAPHQL_VALIDATION_FAILED', 400],
  ])('is told in the words of the server: %s', async (message, code, status) => {
    const errors = [{ message, extensions: { code } }];
    const { shop } = offlineShop({}, () => Response.json({ errors }, { status }));
    const error = await refusal(shop.api.read({ query: 'query { products }' }));
    expect([error?.code, error?.message]).toEqual(['config', message]);
  });
});

describe('language and currency', () => {
  async function marketOf(context: ShopContext) {
    const channel = { availableLanguageCodes: ['en', 'de', 'pt_BR'], availableCurrencyCodes: ['EUR', 'USD'] };
    const { requests, host } = offlineShop({}, ({ query }) =>
      data(query.includes('activeChannel') ? { activeChannel: channel } : { products: EMPTY }),
    );
    const adapter = createVendureAdapter({ endpoint: ENDPOINT });
    await adapter.init(host, context);
    await adapter.getProducts([{ id: '1' }]);
    const queries = requests.map(({ query, url }) =>
      query.includes('activeChannel') ? 'channel' : url.search,
    );
    const logs = host.logs.map(({ message }) => message);
    return { queries, logs };
  }

  it('of a plain language ask nothing of the channel', async () => {
    expect(await marketOf({ language: 'de' })).toEqual({ queries: ['?languageCode=de'], logs: [] });
  });

  it.each([
    ['pt-BR', 'pt_BR'],
    ['de-AT', 'de'],
    ['fi-FI', 'fi'],
  ])('%s is %s', async (language, code) => {
    expect((await marketOf({ language })).queries).toEqual(['channel', `?languageCode=${code}`]);
  });

  it('use a currency that the channel has', async () => {
    const { queries, logs } = await marketOf({ currency: 'USD' });
    expect([queries, logs]).toEqual([['channel', '?currencyCode=USD'], []]);
  });

  it('warn of a currency that the channel lacks, and use its own', async () => {
    const { queries, logs } = await marketOf({ currency: 'CHF' });
    expect(queries).toEqual(['channel', '']);
    expect(logs).toEqual([expect.stringContaining('EUR, USD, so CHF is not used')]);
  });
});

const EMPTY = { totalItems: 0, items: [] };
