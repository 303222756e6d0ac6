/** Conformance: what the law wants to be told of the shop, of its prices, and of a withdrawal. */
import { safeUrl } from '../../core/safe-url.js';
import { isMoney } from './cart-law.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectThat, needs } from './expectations.js';
import { BUYER, orderOf, readyCheckout } from './native-checkout.js';

const POLICY_KINDS: readonly string[] = ['terms', 'privacy', 'withdrawal', 'delivery', 'returns'];

export const FACT_TESTS: readonly ConformanceTest[] = [
  {
    id: 'facts.of-the-shop',
    run: async ({ adapter }) => {
      needs(adapter.getShopFacts, 'facts about the shop');
      const { sellers, policies, deliversTo, paymentMeans } = await adapter.getShopFacts();
      for (const { id, name, trader } of sellers)
        expectThat(
          id && name && typeof trader === 'boolean',
          'a seller has an id and a name, and trades or not',
        );
      for (const { kind, url, text, language } of policies) {
        expectThat(POLICY_KINDS.includes(kind) && language, `"${kind}" is a policy, in a language`);
        expectThat(text || safeUrl(url), `the policy "${kind}" has a text or a web address`);
      }
      for (const country of deliversTo) expectThat(/^[A-Z]{2}$/.test(country), `"${country}" is a country`);
      expectThat(
        paymentMeans.every((name) => name.trim()),
        'means of payment have names',
      );
    },
  },
  {
    id: 'facts.of-prices',
    run: async ({ adapter, fixtures: { handle } }) => {
      const [product] = await adapter.getProducts([{ handle }]);
      const stated = product?.variants.flatMap(({ priceFacts }) => (priceFacts ? [priceFacts] : [])) ?? [];
      needs(stated.length > 0, 'facts about prices');
      for (const { tax, unitPrice, ...amounts } of stated) {
        expectThat([true, false, 'unknown'].includes(tax.included), 'tax is included, or not, or unknown');
        const { lowestPrice30Days, recommendedPrice, deposit } = amounts;
        for (const amount of [lowestPrice30Days, recommendedPrice, deposit])
          expectThat(amount === undefined || isMoney(amount), 'a stated price is money');
        if (!unitPrice) continue;
        const { price, content, reference } = unitPrice;
        const isWhole = isMoney(price) && content.value > 0 && reference.value > 0;
        expectThat(isWhole, 'a unit price has an amount, a content and a reference');
      }
    },
  },
  {
    id: 'facts.withdrawal-is-acknowledged',
    run: async (bench) => {
      needs(bench.adapter.requestWithdrawal, 'withdrawals');
      const session = await readyCheckout(bench, bench.fixtures.inStock, 1);
      const { order } = await session.complete(orderOf(bench, session.state, 'to-be-withdrawn'));
      expectThat(order, 'the order is placed');
      const request = { name: 'Ada Byron', orderNumber: order.number, email: BUYER.email };
      const { receivedAt, reference } = await bench.adapter.requestWithdrawal(request);
      expectThat(!Number.isNaN(Date.parse(receivedAt)), `"${receivedAt}" is a time`);
      expectThat(reference !== '', 'the acknowledgement has a reference');
      const parts = receivedAt.split('T');
      expectEqual(parts.length, 2, 'date and time of day');
    },
  },
];
