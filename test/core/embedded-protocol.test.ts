/** What a checkout in a frame or a window says: understood where it is of the protocol, and never believed further. */
import { describe, expect, it } from 'vitest';
import type { HostedCheckout } from '../../src/core/checkout-session.js';
import { embeddedAnswer, embeddedUrl, readEmbeddedMessage } from '../../src/core/embedded-protocol.js';

const SESSION: HostedCheckout = {
  mode: 'embedded',
  url: 'https://merchant.example/checkout/7?cart=a%20b',
  origins: ['https://merchant.example'],
  protocol: 'ecp',
};

const say = (method: string, params: unknown = {}, id?: unknown) =>
  readEmbeddedMessage({ jsonrpc: '2.0', method, params, ...(id === undefined ? {} : { id }) });

const CHECKOUT = {
  currency: 'EUR',
  totals: [
    { type: 'subtotal', amount: 4000 },
    { type: 'total', amount: 4490 },
  ],
  order: { id: 'ord_9', permalink_url: 'https://merchant.example/orders/9' },
};

describe('the address', () => {
  it('says that the checkout is hosted, by which version, and what is done for it', () => {
    const { searchParams } = new URL(embeddedUrl(SESSION, 'dark'));
    expect(Object.fromEntries(searchParams)).toEqual({
      cart: 'a b',
      ec_version: '2026-04-08',
      ec_delegate: 'window.open',
      ec_color_scheme: 'dark',
    });
  });

  it('is left as it is for a checkout that speaks no protocol', () => {
    expect(embeddedUrl({ ...SESSION, protocol: 'none' }, 'dark')).toBe(SESSION.url);
  });
});

describe('a message', () => {
  it('begins with a request that is answered', () => {
    const message = say('ec.ready', { delegate: [] }, 'ready_1');
    expect(message).toEqual({ kind: 'ready', id: 'ready_1' });
    expect(message && embeddedAnswer(message, { ...SESSION, protocolVersion: '2026-08-25' })).toEqual({
      jsonrpc: '2.0',
      id: 'ready_1',
      result: { ucp: { version: '2026-08-25', status: 'success' } },
    });
  });

  it('tells of start and changes, which nobody answers', () => {
    expect(say('ec.start', { checkout: CHECKOUT })).toEqual({ kind: 'start' });
    for (const what of ['line_items', 'buyer', 'totals', 'messages', 'payment', 'fulfillment'])
      expect(say(`ec.${what}.change`, { checkout: CHECKOUT })).toEqual({ kind: 'change' });
    expect(embeddedAnswer({ kind: 'change' }, SESSION)).toBeUndefined();
  });

  it('tells of the order', () => {
    expect(say('ec.complete', { checkout: CHECKOUT })).toEqual({
      kind: 'complete',
      order: {
        id: 'ord_9',
        number: 'ord_9',
        status: 'placed',
        total: { amountMinor: 4490, currency: 'EUR' },
        permalinkUrl: 'https://merchant.example/orders/9',
      },
    });
    const named = { ...CHECKOUT, order: { id: 'ord_9', label: '2026-9' } };
    expect(say('ec.complete', { checkout: named })).toMatchObject({ order: { number: '2026-9' } });
  });

  it('tells of the end, and where it goes on', () => {
    expect(say('ec.error', { error: { continue_url: 'https://merchant.example/c' } })).toEqual({
      kind: 'fatal',
      continueUrl: 'https://merchant.example/c',
    });
    expect(say('ec.error')).toEqual({ kind: 'fatal' });
    const messages = [{ severity: 'recoverable' }, { severity: 'unrecoverable' }];
    const checkout = { continue_url: 'https://merchant.example/d', messages };
    expect(say('ec.messages.change', { checkout })).toEqual({
      kind: 'fatal',
      continueUrl: 'https://merchant.example/d',
    });
  });

  it('may ask for a page to be opened, and for nothing else', () => {
    const open = say('ec.window.open_request', { url: 'https://merchant.example/terms' }, 3);
    expect(open).toEqual({ kind: 'open', id: 3, url: 'https://merchant.example/terms' });
    expect(open && embeddedAnswer(open, SESSION)).toMatchObject({ id: 3, result: {} });
    for (const message of [
      say('ec.window.open_request', { url: 'javascript:alert(1)' }, 4),
      say('ec.payment.credential_request', { checkout: CHECKOUT }, 5),
      say('ec.auth', {}, 6),
    ])
      expect(message && embeddedAnswer(message, SESSION)).toMatchObject({ error: { code: -32601 } });
  });
});

describe('what is not of the protocol', () => {
  it('is no message', () => {
    for (const data of [undefined, null, 'ec.ready', 7, [], {}, { method: 'ec.start' }, { jsonrpc: '2.0' }])
      expect(readEmbeddedMessage(data)).toBeUndefined();
    expect(say('ep.cart.start')).toBeUndefined();
    expect(say('ec.dance')).toBeUndefined();
    expect(readEmbeddedMessage({ jsonrpc: '1.0', method: 'ec.start' })).toBeUndefined();
    expect(readEmbeddedMessage({ jsonrpc: '2.0', method: { startsWith: 1 } })).toBeUndefined();
  });

  it('makes no order, whatever is wrong with it', () => {
    const broken: readonly unknown[] = [
      undefined,
      'ordered',
      {},
      { ...CHECKOUT, order: { id: 7 } },
      { ...CHECKOUT, order: { id: 'x'.repeat(10_000) } },
      { ...CHECKOUT, currency: 'euro' },
      { ...CHECKOUT, totals: [] },
      { ...CHECKOUT, totals: { type: 'total', amount: 4 } },
      ...[-1, 1.5, '4490', Infinity, null].map((amount) => ({
        ...CHECKOUT,
        totals: [{ type: 'total', amount }],
      })),
    ];
    for (const checkout of broken) expect(say('ec.complete', { checkout })).toEqual({ kind: 'complete' });
  });

  it('gives no address that runs', () => {
    const url = 'javascript:alert(1)';
    const order = { id: '9', permalink_url: url };
    expect(say('ec.complete', { checkout: { ...CHECKOUT, order } })).not.toHaveProperty('order.permalinkUrl');
    expect(say('ec.error', { error: { continue_url: url } })).toEqual({ kind: 'fatal' });
    expect(say('ec.error', { error: { continue_url: '/relative' } })).toEqual({ kind: 'fatal' });
  });
});
