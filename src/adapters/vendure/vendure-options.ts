/** What an integrator tells the `vendure` adapter. */
import { CommerceError } from '../../core/commerce-error.js';
import type { ShopFacts } from '../../core/shop-facts.js';
import type { WithdrawalOptions } from '../own-cart/withdrawal.js';

/** Options of `createVendureAdapter`. A field that is named must exist on the server, or every request fails. */
export interface VendureAdapterOptions extends WithdrawalOptions {
  /** The Shop API: `https://shop.example/shop-api`. */
  readonly endpoint: string;
  /** The token of the channel, where the shop has several. */
  readonly channelToken?: string;
  /** Digits after the point of the shop's `MoneyStrategy`, whatever the currency. Default 2, as Vendure's. */
  readonly moneyPrecision?: number;
  /** Custom field of Product with the URL of a picture, for shops without an asset server. */
  readonly pictureField?: string;
  /** Custom field of Product with a JSON text of facts for the law. An empty text means `vitrineFacts`. */
  readonly factsField?: string;
  /** Custom field of Order that keeps which film led to which line. An empty text means `vitrineAttribution`. */
  readonly attributionField?: string;
  /** Custom field of OrderLine for attributes such as an engraving. An empty text means `vitrineAttributes`. */
  readonly attributesField?: string;
  /** The page of a product, with `{slug}` or `{id}` in it. */
  readonly productUrl?: string;
  /** Who collects a payment, by the code of the payment method. Default: the handler with the name of the code. */
  readonly paymentMethods?: Readonly<Record<string, VendurePaymentMethod>>;
  /** Who sells and under which terms: Vendure has no place for it. */
  readonly shopFacts?: Partial<Pick<ShopFacts, 'sellers' | 'policies'>>;
}

/** How the page collects one of the shop's payment methods. */
export interface VendurePaymentMethod {
  /** Id of the payment handler, such as `offline`. */
  readonly handler: string;
  /** Public options for the handler. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** The options in the form that the adapter works with. */
export interface VendureSettings extends Omit<
  VendureAdapterOptions,
  'pictureField' | 'factsField' | 'attributionField' | 'attributesField'
> {
  readonly moneyPrecision: number;
  readonly pictureField: string | undefined;
  readonly factsField: string | undefined;
  readonly attributionField: string | undefined;
  readonly attributesField: string | undefined;
}

/** Checks the options. @throws CommerceError `config`, with what to write instead. */
export function readSettings(options: VendureAdapterOptions): VendureSettings {
  const { endpoint, moneyPrecision = 2 } = options;
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw wrong(`endpoint "${endpoint}" is no web address: write it like https://shop.example/shop-api`);
  if (!Number.isInteger(moneyPrecision) || moneyPrecision < 0)
    throw wrong(`moneyPrecision ${moneyPrecision} is no number of digits`);
  return {
    ...options,
    moneyPrecision,
    pictureField: fieldName('pictureField', options.pictureField),
    factsField: fieldName('factsField', options.factsField, 'vitrineFacts'),
    attributionField: fieldName('attributionField', options.attributionField, 'vitrineAttribution'),
    attributesField: fieldName('attributesField', options.attributesField, 'vitrineAttributes'),
  };
}

/** Names become part of a GraphQL document. */
function fieldName(option: string, name: string | undefined, usual?: string): string | undefined {
  const found = name === '' ? usual : name;
  if (found === undefined || /^[A-Za-z_]\w*$/.test(found)) return found;
  throw wrong(`${option} "${found}" is no name of a custom field`);
}

function wrong(message: string): CommerceError {
  return new CommerceError('config', { message: `vendure: ${message}` });
}
