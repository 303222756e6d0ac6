/** What an integrator tells the `medusa` adapter. */
import { CommerceError } from '../../core/commerce-error.js';
import { safeUrl } from '../../core/safe-url.js';
import type { ShopFacts } from '../../core/shop-facts.js';
import type { WithdrawalOptions } from '../own-cart/withdrawal.js';

/** Options of `createMedusaAdapter`. */
export interface MedusaAdapterOptions extends WithdrawalOptions {
  /** The server's address, such as `https://api.shop.example`; `/store` is found below it. */
  readonly url: string;
  /** A publishable API key (Settings → Publishable API Keys) whose sales channels have the products. It is no secret. */
  readonly publishableKey: string;
  /** The region. Default: the one with the buyer's country, else the one with their currency, else the first. */
  readonly regionId?: string;
  /** The shipping profile of the products that the films show, where the shop has several: the Store API does not tell. */
  readonly shippingProfileId?: string;
  /** The page of a product, with `{handle}` or `{id}` in it. */
  readonly productUrl?: string;
  /** What the buyer reads, and who collects a payment, by the id of the payment provider, such as `pp_stripe_stripe`. */
  readonly paymentMethods?: Readonly<Record<string, MedusaPaymentMethod>>;
  /** Who sells and under which terms: Medusa has no place for it. */
  readonly shopFacts?: Partial<Pick<ShopFacts, 'sellers' | 'policies'>>;
}

/** How the page collects a payment for one of the shop's payment providers. */
export interface MedusaPaymentMethod {
  /** What the buyer reads, in the language of the page. Medusa gives its providers no names. */
  readonly title?: string;
  /** Id of the payment handler. Default: `offline` for `pp_system_default`, else the id of the provider. */
  readonly handler?: string;
  /** Public options for the handler. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** The server's address without a slash at its end. @throws CommerceError `config`, with what to write instead. */
export function checkOptions({ url, publishableKey }: MedusaAdapterOptions): string {
  const base = (url ?? '').replace(/\/+$/, '');
  if (!URL.canParse(base) || !safeUrl(base) || /[?#]/.test(base))
    throw wrong(`url "${url}" is no web address: write it like https://api.shop.example`);
  if (!publishableKey)
    throw wrong('publishableKey is missing: make one in the admin under Settings → Publishable API Keys');
  return base;
}

function wrong(message: string): CommerceError {
  return new CommerceError('config', { message: `medusa: ${message}` });
}
