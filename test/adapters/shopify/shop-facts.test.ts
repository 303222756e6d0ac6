/** What a Shopify shop tells of itself for the law. */
import { expect, it } from 'vitest';
import { openShop } from './shopify-bench.js';

it('tells policies, countries and means of payment', async () => {
  const { shop } = await openShop({ context: { country: 'DE', language: 'pt-BR' } });
  const facts = await shop.getShopFacts?.();
  expect(facts).toEqual({
    sellers: [],
    policies: [
      { kind: 'terms', url: 'https://shop.example/policies/terms', text: 'Be kind.', language: 'pt-BR' },
      {
        kind: 'privacy',
        url: 'https://shop.example/policies/privacy',
        text: 'We keep little.\nNot for long.',
        language: 'pt-BR',
      },
      { kind: 'returns', url: 'https://shop.example/policies/refunds', language: 'pt-BR' },
      {
        kind: 'delivery',
        url: 'https://shop.example/policies/shipping',
        text: 'Two days.',
        language: 'pt-BR',
      },
    ],
    deliversTo: ['DE', 'AT', 'US', 'JP'],
    paymentMeans: ['Visa', 'Diners Club', 'Shop Pay', 'Apple Pay'],
  });
});
