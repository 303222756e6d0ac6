/** What Shopify tells of a shop for the law: its policies, where it delivers to, and how one pays. */
import type { Call } from '../../core/call.js';
import type { Policy, ShopFacts } from '../../core/shop-facts.js';
import { plainText } from '../remote/plain-text.js';
import { SHOP_FACTS } from './shop-documents.js';
import type { Storefront } from './storefront.js';

interface RawPolicy {
  readonly body: string;
  readonly url: string;
}

interface ShopAnswer {
  readonly shop: {
    readonly shipsToCountries: readonly string[];
    readonly paymentSettings: {
      readonly acceptedCardBrands: readonly string[];
      readonly supportedDigitalWallets: readonly string[];
    };
    readonly privacyPolicy: RawPolicy | null;
    readonly refundPolicy: RawPolicy | null;
    readonly shippingPolicy: RawPolicy | null;
    readonly termsOfSale: RawPolicy | null;
    readonly termsOfService: RawPolicy | null;
  };
  readonly localization: { readonly language: { readonly isoCode: string } };
}

/** Asks the shop. Who sells is not in the Storefront API in a form that law accepts, so it is not told. */
export async function readShopFacts(storefront: Storefront, call?: Call): Promise<ShopFacts> {
  const { shop, localization } = await storefront.ask<ShopAnswer>(SHOP_FACTS, {}, call);
  const language = localization.language.isoCode.toLowerCase().replace(/_(\w+)/, (_all, region: string) => {
    return `-${region.toUpperCase()}`;
  });
  const policy = (kind: Policy['kind'], raw: RawPolicy | null): Policy[] => {
    const text = raw ? plainText(raw.body) : '';
    return raw ? [{ kind, url: raw.url, ...(text ? { text } : {}), language }] : [];
  };
  const { acceptedCardBrands, supportedDigitalWallets } = shop.paymentSettings;
  return {
    sellers: [],
    policies: [
      ...policy('terms', shop.termsOfSale ?? shop.termsOfService),
      ...policy('privacy', shop.privacyPolicy),
      ...policy('returns', shop.refundPolicy),
      ...policy('delivery', shop.shippingPolicy),
    ],
    deliversTo: shop.shipsToCountries,
    paymentMeans: [...acceptedCardBrands, ...supportedDigitalWallets].map(nameOfMeans),
  };
}

/** Names that a buyer knows; others are written as Shopify's code is: `DINERS_CLUB` is "Diners Club". */
const NAMES: Readonly<Record<string, string>> = {
  JCB: 'JCB',
  SHOPIFY_PAY: 'Shop Pay',
  ANDROID_PAY: 'Google Pay',
};

function nameOfMeans(code: string): string {
  return (
    NAMES[code] ??
    code.toLowerCase().replace(/(^|_)(\w)/g, (_all, gap: string, letter: string) => {
      return `${gap && ' '}${letter.toUpperCase()}`;
    })
  );
}
