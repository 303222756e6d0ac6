/** A shop that answers as the Storefront API does: it executes Shopify's published schema over a state of its own. */
import { graphql } from 'graphql';
import { cartFields } from './carts.mjs';
import { sampleCatalog } from './catalog.mjs';
import { complexityOf, TOKENLESS_COMPLEXITY } from './complexity.mjs';
import { fault } from './faults.mjs';
import { contextOf, COUNTRIES } from './markets.mjs';
import { findVariant, productQueries } from './products.mjs';
import { schema } from './schema.mjs';

/** Public tokens of the shop, and what they may read beyond prices. */
export const TOKENS = {
  'public-token': { stock: true, facts: true },
  'prices-only-token': { stock: false, facts: false },
};

const WITHOUT_TOKEN = { stock: false, facts: false };

/** Opens a shop. `origin` is where its checkout is. */
export function createShop({
  catalog = sampleCatalog(),
  origin = 'https://shop.example',
  now = Date.now,
} = {}) {
  const shop = { catalog, origin, now, carts: new Map(), orders: 0 };
  const contextFor = ({ rights }, info) => ({ ...contextOf(info), rights });
  const rootValue = {
    ...productQueries(catalog, contextFor),
    ...cartFields(shop, contextFor),
    shop: shopView,
    localization: (_args, request, info) => ({ language: { isoCode: contextFor(request, info).language } }),
  };

  return {
    shop,
    /** The answer to a request: HTTP status and body. */
    async execute({ query, variables = {}, token }) {
      const rights = token === undefined ? WITHOUT_TOKEN : TOKENS[token];
      if (!rights) return { status: 401, body: { errors: [fault('', 'UNAUTHORIZED')] } };
      if (token === undefined && complexityOf(query, variables) > TOKENLESS_COMPLEXITY) {
        const message = `Query complexity is above the limit of ${TOKENLESS_COMPLEXITY}`;
        return { status: 200, body: { errors: [fault(message, 'MAX_COMPLEXITY_EXCEEDED')] } };
      }
      const source = {
        schema,
        source: query,
        rootValue,
        contextValue: { rights },
        variableValues: variables,
      };
      return { status: 200, body: await graphql(source) };
    },
    /** Things that happen at the shop without our doing. */
    controls: {
      setStock: (variantId, pieces) => void (findVariant(catalog, variantId).variant.stock = pieces),
      setPrice: (variantId, cents) => void (findVariant(catalog, variantId).variant.price = cents),
      expireCarts: () => shop.carts.clear(),
      /** The buyer orders at the checkout: the cart is gone. */
      order(token) {
        const cart = [...shop.carts.values()].find((other) => other.token === token);
        if (!cart) return false;
        shop.carts.delete(cart.id);
        shop.orders += 1;
        for (const { merchandiseId, quantity } of cart.lines)
          findVariant(catalog, merchandiseId).variant.stock -= quantity;
        return true;
      },
    },
  };
}

function shopView() {
  const policy = (handle, body) => ({ body, url: `https://shop.example/policies/${handle}` });
  return {
    name: 'Tonwerk',
    shipsToCountries: COUNTRIES,
    paymentSettings: {
      acceptedCardBrands: ['VISA', 'DINERS_CLUB'],
      supportedDigitalWallets: ['SHOPIFY_PAY', 'APPLE_PAY'],
    },
    privacyPolicy: policy('privacy', '<p>We keep <b>little</b>.</p><p>Not for long.</p>'),
    refundPolicy: policy('refunds', ''),
    shippingPolicy: policy('shipping', '<p>Two days.</p>'),
    termsOfSale: null,
    termsOfService: policy('terms', '<p>Be kind.</p>'),
  };
}
