/** Which face a checkout elsewhere has, and where it leads by itself. */
import { describe, expect, it } from 'vitest';
import type { CheckoutSession } from '../../../src/core/checkout-session.js';
import { isHosted } from '../../../src/elements/checkout-drawer/checkout-view.js';
import { departureOf, hostedFace } from '../../../src/elements/checkout-drawer/hosted-view.js';
import type { CheckoutView } from '../../../src/stores/checkout-store.js';

const url = 'https://shop.example/checkout';
const hosted = { url, origins: ['https://shop.example'], protocol: 'ecp' } as const;

function view(given: Partial<CheckoutView>): CheckoutView {
  return { phase: 'closed', step: 'contact', busy: false, issues: [], ...given };
}

const handedOver = (session: CheckoutSession) => view({ phase: 'handed-over', mode: session.mode, session });

describe('a checkout elsewhere', () => {
  it('leaves by itself only in the same window, and gives a link for whoever stays', () => {
    const same = handedOver({ mode: 'redirect', url, target: '_self' });
    expect(departureOf(same)).toBe(url);
    expect(hostedFace(same, {})?.action).toMatchObject({ kind: 'link', href: url, target: '_self' });
    const blank = handedOver({ mode: 'redirect', url, target: '_blank' });
    expect(departureOf(blank)).toBeUndefined();
    expect(hostedFace(blank, {})?.action).toMatchObject({ kind: 'link', target: '_blank' });
  });

  it('never leads to an address that could run', () => {
    const broken = 'javascript:alert(1)';
    const redirect = handedOver({ mode: 'redirect', url: broken, target: '_self' });
    expect(departureOf(redirect)).toBeUndefined();
    expect(hostedFace(redirect, {})).toEqual({ title: 'redirect-title', texts: ['link-broken'] });
    const frame = handedOver({ ...hosted, mode: 'embedded', url: broken });
    expect(hostedFace(frame, {})).toEqual({ title: 'window-title', texts: ['link-broken'] });
    const popup = handedOver({ ...hosted, mode: 'popup', url: broken });
    expect(hostedFace(popup, { window: 'gone' })).toEqual({ title: 'closed-title', texts: ['link-broken'] });
    const moved = hostedFace(handedOver({ ...hosted, mode: 'embedded' }), { continueUrl: broken });
    expect(moved).toEqual({ title: 'moved-title', texts: ['link-broken'] });
  });

  it('is the frame itself, until it cannot go on there', () => {
    const frame = handedOver({ ...hosted, mode: 'embedded' });
    expect(hostedFace(frame, {})).toBeUndefined();
    const moved = hostedFace(frame, { continueUrl: 'https://shop.example/go-on' });
    expect(moved).toMatchObject({ title: 'moved-title', action: { href: 'https://shop.example/go-on' } });
  });

  it('is a window that is open, forbidden, or gone', () => {
    const popup = handedOver({ ...hosted, mode: 'popup' });
    expect(hostedFace(popup, { window: 'open' })?.action).toMatchObject({ kind: 'front' });
    expect(hostedFace(popup, { window: 'blocked' })?.action).toMatchObject({ kind: 'link', href: url });
    expect(hostedFace(popup, { window: 'gone' })?.title).toBe('closed-title');
  });

  it('shows a message before it is sent, and says when it was cut', () => {
    const message = { mode: 'message', channel: 'whatsapp', url, text: '2 mugs', truncated: true } as const;
    expect(hostedFace(handedOver(message), {})).toMatchObject({
      texts: ['message-text', 'message-truncated'],
      quote: '2 mugs',
    });
  });

  it('tells whoever came back how it ended', () => {
    expect(hostedFace(view({ phase: 'returned', outcome: 'pending' }), {})?.action).toBeUndefined();
    const canceled = hostedFace(view({ phase: 'returned', outcome: 'canceled' }), {});
    expect(canceled).toMatchObject({ title: 'canceled-title', action: { kind: 'begin' } });
  });

  it('is none of the steps', () => {
    expect(isHosted(view({ phase: 'returned' }))).toBe(true);
    expect(isHosted(handedOver({ ...hosted, mode: 'popup' }))).toBe(true);
    expect(isHosted(view({ phase: 'handed-over', mode: 'native' }))).toBe(false);
    expect(isHosted(view({ phase: 'steps' }))).toBe(false);
  });
});
