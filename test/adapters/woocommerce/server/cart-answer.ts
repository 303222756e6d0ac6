/**
 * The cart as the Store API answers it. Amounts are kept unrounded and rounded when they are written, net and tax apart, as
 * WooCommerce does: gross sums of two written amounts can miss by a unit.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/cart#cart-response
 */
import { currencyAnswer, imageAnswers, limitsOf, pricesAnswer, writeAmount } from './money-answer.js';
import { shippingAnswer, SHIPPING_RATES } from './shipping-answer.js';
import { findArticle, type Session, type ShopState } from './shop-state.js';

export const COUPONS: Readonly<Record<string, number>> = { ten: 10 };

export function cartAnswer(state: ShopState, session: Session): object {
  const { setup } = state;
  const write = (amount: number) => writeAmount(setup, amount);
  const factor = 1 + setup.taxPercent / 100;
  const off = session.coupons.reduce((sum, code) => sum + (COUPONS[code] ?? 0), 0) / 100;
  const lines = session.items.flatMap((item) => {
    const found = findArticle(state, item.id);
    return found ? [{ ...item, ...found, gross: found.article.price * item.quantity }] : [];
  });
  const goods = lines.reduce((sum, { gross }) => sum + gross, 0);
  const needsShipping = lines.length > 0;
  const isServed = setup.countries.includes(session.shipping['country'] ?? '');
  const rate =
    needsShipping && isServed
      ? (SHIPPING_RATES.find(({ id }) => id === session.rateId) ?? SHIPPING_RATES[0])
      : undefined;
  const shipping = rate?.price ?? 0;
  const total = goods * (1 - off) + shipping;
  const net = (gross: number) => write(gross / factor);
  const tax = (gross: number) => write(gross - gross / factor);
  return {
    items: lines.map((line) => itemAnswer(state, line, off)),
    coupons: session.coupons.map((code) => ({
      code,
      discount_type: 'percent',
      totals: {
        total_discount: net((goods * (COUPONS[code] ?? 0)) / 100),
        total_discount_tax: tax((goods * (COUPONS[code] ?? 0)) / 100),
        ...currencyAnswer(setup),
      },
    })),
    fees: [],
    totals: {
      total_items: net(goods),
      total_items_tax: tax(goods),
      total_fees: '0',
      total_fees_tax: '0',
      total_discount: net(goods * off),
      total_discount_tax: tax(goods * off),
      total_shipping: rate ? net(shipping) : null,
      total_shipping_tax: rate ? tax(shipping) : null,
      total_price: write(total),
      total_tax: tax(total),
      tax_lines: [{ name: 'MwSt. &amp; Co.', price: tax(total), rate: `${setup.taxPercent}%` }],
      ...currencyAnswer(setup),
    },
    shipping_address: session.shipping,
    billing_address: session.billing,
    needs_payment: total > 0,
    needs_shipping: needsShipping,
    payment_requirements: ['products'],
    has_calculated_shipping: needsShipping,
    shipping_rates: needsShipping ? [shippingAnswer(state, session, isServed, rate?.id)] : [],
    items_count: lines.reduce((count, { quantity }) => count + quantity, 0),
    items_weight: 0,
    cross_sells: [],
    errors: [],
    payment_methods: setup.gateways,
    extensions: {},
  };
}

type Line = Session['items'][number] &
  NonNullable<ReturnType<typeof findArticle>> & { readonly gross: number };

function itemAnswer({ setup }: ShopState, line: Line, off: number): object {
  const { article, entry, gross, quantity } = line;
  const factor = 1 + setup.taxPercent / 100;
  const net = (amount: number) => writeAmount(setup, amount / factor);
  const tax = (amount: number) => writeAmount(setup, amount - amount / factor);
  return {
    key: line.key,
    id: article.id,
    type: article.attributes ? 'variation' : 'simple',
    quantity,
    quantity_limits: { ...limitsOf(article), editable: true },
    name: entry.name,
    short_description: entry.description ?? '',
    description: '',
    sku: article.sku,
    low_stock_remaining: article.stock !== undefined && article.stock <= 2 ? article.stock : null,
    backorders_allowed: false,
    show_backorder_badge: false,
    sold_individually: false,
    permalink: `${setup.siteUrl}/product/${entry.slug}/`,
    images: imageAnswers(setup, entry),
    variation: Object.entries(article.attributes ?? {}).map(([attribute, value]) => ({
      raw_attribute: `attribute_${attribute.toLowerCase()}`,
      attribute,
      value:
        entry.attributes?.flatMap(({ terms }) => terms).find(({ slug }) => slug === value)?.name ?? value,
    })),
    item_data: [],
    prices: pricesAnswer(setup, article),
    totals: {
      line_subtotal: net(gross),
      line_subtotal_tax: tax(gross),
      line_total: net(gross * (1 - off)),
      line_total_tax: tax(gross * (1 - off)),
      ...currencyAnswer(setup),
    },
    catalog_visibility: 'visible',
    extensions: {},
  };
}
