/** What a checkout asks, sends and says, without a browser. */
import { beforeAll, describe, expect, it } from 'vitest';
import { takeAddressRules } from '../../../src/core/address-form.js';
import { ADDRESS_RULES } from '../../../src/core/address-rules.js';
import type { Cart } from '../../../src/core/cart.js';
import type { CheckoutState } from '../../../src/core/checkout.js';
import { CommerceError } from '../../../src/core/commerce-error.js';
import { money } from '../../../src/core/money.js';
import { CheckoutDraft } from '../../../src/elements/checkout-drawer/checkout-draft.js';
import { deliveryOptions } from '../../../src/elements/checkout-drawer/delivery-view.js';
import { fieldId, issueText } from '../../../src/elements/checkout-drawer/field-view.js';
import { isOrderable, policyViews, reviewBlocks } from '../../../src/elements/checkout-drawer/review-view.js';
import {
  stepErrorKey,
  stepIssues,
  stepMarks,
  stepPatch,
} from '../../../src/elements/checkout-drawer/steps-view.js';
import type { CheckoutView } from '../../../src/stores/checkout-store.js';

beforeAll(() => takeAddressRules(ADDRESS_RULES));

const cart: Cart = {
  id: 'cart',
  currency: 'EUR',
  lines: [
    {
      id: 'line-1',
      key: 'mug',
      variantId: 'mug',
      title: 'Camp Mug',
      quantity: 1,
      unitPrice: money(2200, 'EUR'),
      subtotal: money(2200, 'EUR'),
      availability: { status: 'in-stock' },
    },
  ],
  itemCount: 1,
  totals: [{ type: 'total', amount: money(2200, 'EUR') }],
  discounts: [],
  taxDisplay: 'included',
};

function checkoutState(change: Partial<CheckoutState> = {}): CheckoutState {
  return {
    id: 'checkout',
    status: 'incomplete',
    cart,
    delivery: [],
    paymentMethods: [],
    requirements: [],
    consentRequests: [],
    notices: [],
    ...change,
  };
}

function draftOf(values: Readonly<Record<string, string>>, state = checkoutState()): CheckoutDraft {
  const draft = new CheckoutDraft();
  draft.rebase(state, 'DE');
  for (const [path, value] of Object.entries(values)) draft.type(path, value);
  return draft;
}

function checkoutView(change: Partial<CheckoutView>): CheckoutView {
  return { phase: 'steps', step: 'contact', busy: false, issues: [], ...change };
}

const ADDRESS = {
  'buyer.email': ' mara@example.org ',
  'shippingAddress.firstName': 'Mara',
  'shippingAddress.lastName': 'Lindt',
  'shippingAddress.line1': 'Gartenweg 7',
  'shippingAddress.postalCode': '04109',
  'shippingAddress.city': 'Leipzig',
};

describe('the contact step', () => {
  it('asks only for what is missing', () => {
    const fields = stepIssues('contact', checkoutState(), draftOf({ 'buyer.email': 'a@b.c' }), undefined);
    expect(fields.map(({ field }) => field)).toEqual(
      ['firstName', 'lastName', 'line1', 'postalCode', 'city'].map((name) => `shippingAddress.${name}`),
    );
    expect(stepIssues('contact', checkoutState(), draftOf(ADDRESS), undefined)).toEqual([]);
  });

  it('asks for no address where nothing is shipped', () => {
    const lines = cart.lines.map((line) => ({ ...line, kind: 'digital' as const }));
    const state = checkoutState({ cart: { ...cart, lines } });
    const draft = draftOf({ 'buyer.email': 'a@b.c' }, state);
    expect(stepIssues('contact', state, draft, undefined)).toEqual([]);
    expect(stepPatch('contact', state, draft)).toEqual({ buyer: { email: 'a@b.c' } });
  });

  it('asks nothing twice: the buyer has the name of the address', () => {
    expect(stepPatch('contact', checkoutState(), draftOf(ADDRESS))).toEqual({
      buyer: { email: 'mara@example.org', firstName: 'Mara', lastName: 'Lindt' },
      shippingAddress: {
        firstName: 'Mara',
        lastName: 'Lindt',
        line1: 'Gartenweg 7',
        postalCode: '04109',
        city: 'Leipzig',
        country: 'DE',
      },
    });
  });

  it('leaves out what the chosen country does not have', () => {
    const draft = draftOf({ ...ADDRESS, 'shippingAddress.region': 'Sachsen' });
    expect(stepPatch('contact', checkoutState(), draft).shippingAddress).not.toHaveProperty('region');
  });
});

describe('the draft', () => {
  it('shows what the backend knows below what was typed', () => {
    const state = checkoutState({ buyer: { email: 'known@example.org' } });
    const draft = draftOf({}, state);
    expect(draft.value('buyer.email')).toBe('known@example.org');
    draft.type('buyer.email', '');
    expect(draft.value('buyer.email')).toBe('');
  });

  it('ticks nothing beforehand, and forgets the agreement with the order', () => {
    const consentRequests = [{ id: 'terms', text: 'Terms', required: true, kind: 'terms' as const }];
    const draft = draftOf({}, checkoutState({ consentRequests }));
    expect(draft.consents()).toEqual({ terms: false });
    draft.giveConsent('terms', true);
    expect(draft.consents()).toEqual({ terms: true });
    draft.finish();
    expect(draft.consents()).toEqual({ terms: false });
  });

  it('chooses a delivery only where there is no choice', () => {
    const option = { id: 'standard', title: 'Standard', price: money(490, 'EUR'), kind: 'shipping' as const };
    const single = { id: 'all', lineIds: [], options: [option] };
    expect(draftOf({}, checkoutState({ delivery: [single] })).value('delivery.all')).toBe('standard');
    const two = { ...single, options: [option, { ...option, id: 'express' }] };
    expect(draftOf({}, checkoutState({ delivery: [two] })).value('delivery.all')).toBe('');
  });
});

describe('the steps', () => {
  it('lead back to what is filled in, and not ahead of what is not', () => {
    const requirements = [{ field: 'delivery.all', kind: 'required' as const }];
    const view = checkoutView({ step: 'delivery', state: checkoutState({ requirements }) });
    expect(stepMarks(view)).toEqual([
      { step: 'contact', status: 'filled', reachable: true },
      { step: 'delivery', status: 'current', reachable: false },
      { step: 'payment', status: 'ahead', reachable: false },
      { step: 'review', status: 'ahead', reachable: false },
    ]);
  });

  it('explain an error once: not where fields or totals say it', () => {
    expect(stepErrorKey(new CommerceError('payment-declined'))).toBe('error-declined');
    expect(stepErrorKey(new CommerceError('price-changed'))).toBeUndefined();
    const issues = [{ field: 'buyer.email', code: 'invalid' as const }];
    expect(stepErrorKey(new CommerceError('validation', { issues }))).toBeUndefined();
    expect(stepErrorKey(new CommerceError('config'))).toBe('error-other');
  });
});

describe('the delivery', () => {
  it('says days without a clock, and no price where it is free', () => {
    const option = {
      id: 'standard',
      title: 'Standard',
      price: money(0, 'EUR'),
      kind: 'shipping' as const,
      estimate: { earliest: '2026-11-24', latest: '2026-11-26' },
    };
    const group = { id: 'all', lineIds: [], options: [option, { ...option, id: 'x', estimate: {} }] };
    const [first, second] = deliveryOptions(group, draftOf({}), 'en');
    expect(first?.arrives?.replace(/\s/gu, ' ')).toBe('Nov 24 – 26');
    expect(first).not.toHaveProperty('price');
    expect(second).not.toHaveProperty('arrives');
  });
});

describe('the review', () => {
  it('shows another billing address only where there is one', () => {
    const address = { line1: 'Gartenweg 7', city: 'Leipzig', country: 'DE' };
    const same = checkoutState({ shippingAddress: address, billingAddress: address });
    expect(reviewBlocks(same, undefined, 'en').map(({ label }) => label)).toEqual(['summary-address']);
    const other = checkoutState({
      shippingAddress: address,
      billingAddress: { ...address, line1: 'Amtsgasse 1' },
    });
    expect(reviewBlocks(other, undefined, 'en').map(({ label }) => label)).toContain('summary-billing');
  });

  it('has no order button for a total that is missing or estimated', () => {
    expect(isOrderable({ cart })).toBe(true);
    expect(isOrderable({ cart: { ...cart, totals: [] } })).toBe(false);
    const totals = [{ type: 'total', amount: money(2200, 'EUR'), estimated: true }] as const;
    expect(isOrderable({ cart: { ...cart, totals } })).toBe(false);
  });

  it('links no policy to an address that could run', () => {
    const policies = [
      { kind: 'terms', url: 'javascript:alert(1)', language: 'en' },
      { kind: 'privacy', text: 'We keep nothing.', language: 'en' },
    ] as const;
    const views = policyViews({ sellers: [], deliversTo: [], paymentMeans: [], policies });
    expect(views).toEqual([{ label: 'policy-privacy', language: 'en', text: 'We keep nothing.' }]);
  });
});

describe('an issue', () => {
  it('is told in the words of the shop, or in ours', () => {
    const text = (key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`;
    const issue = { field: 'buyer.email', code: 'required' } as const;
    expect(issueText({ ...issue, message: 'Bitte' }, 'E-mail', text)).toBe('Bitte');
    expect(issueText(issue, 'E-mail', text)).toBe('issue-required {"label":"E-mail"}');
    expect(issueText({ field: 'delivery.a', code: 'required' }, undefined, text)).toContain('issue-delivery');
  });

  it('has an id that a page can point to', () => {
    expect(fieldId('shippingAddress.postalCode')).toBe('field-shippingAddress-postalCode');
    expect(fieldId('delivery.gid://shop/1')).toMatch(/^[\w-]+$/);
  });
});
