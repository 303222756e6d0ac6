/** A cart as the schema describes it. */
import { discountsFor } from './discounts.mjs';
import { marketOf, moneyIn } from './markets.mjs';
import { pageOf } from './paging.mjs';
import { findVariant, variantView } from './products.mjs';

/** Lines as discounts see them. */
export function pricedLines({ catalog }, cart) {
  return cart.lines.map((line) => {
    const { product, variant } = findVariant(catalog, line.merchandiseId);
    return { ...line, product, variant, handle: product.handle, cents: variant.price * line.quantity };
  });
}

/** The cart for a buyer somewhere: prices follow the buyer's identity. */
export function cartView(shop, cart, context) {
  const country = cart.country ?? context.country;
  const lines = pricedLines(shop, cart);
  const found = discountsFor(cart.codes, lines);
  const allocation = ({ code, cents, targetType }) => ({
    __typename: 'CartCodeDiscountAllocation',
    code,
    targetType,
    discountedAmount: moneyIn(country, cents),
  });
  const ofLine = (id) => (found.ofLines.get(id) ?? []).map(allocation);
  const ofCart = found.ofCart.map(allocation);
  const taken = [...lines.flatMap(({ id }) => ofLine(id)), ...ofCart].filter(
    ({ targetType }) => targetType === 'LINE_ITEM',
  );
  const views = lines.map((line) => lineView(line, ofLine(line.id), { ...context, country }));
  const total =
    views.reduce((sum, { cost }) => sum + Number(cost.subtotalAmount.amount), 0) -
    taken.reduce((sum, { discountedAmount }) => sum + Number(discountedAmount.amount), 0);
  const cost = amount(total, country);
  return {
    __typename: 'Cart',
    id: cart.id,
    checkoutUrl: `${shop.origin}/cart/c/${cart.token}?key=${cart.key}`,
    updatedAt: new Date(shop.now()).toISOString(),
    note: cart.note,
    attributes: cart.attributes,
    discountCodes: found.codes,
    discountAllocations: ofCart,
    cost: { subtotalAmount: cost, totalAmount: cost, totalAmountEstimated: true },
    lines: (page) => pageOf(views, page),
  };
}

function lineView({ id, quantity, attributes, product, variant }, discountAllocations, context) {
  const { country } = context;
  const each = moneyIn(country, variant.price);
  return {
    __typename: 'CartLine',
    id,
    quantity,
    attributes,
    cost: {
      amountPerQuantity: each,
      compareAtAmountPerQuantity: variant.compareAt ? moneyIn(country, variant.compareAt) : null,
      subtotalAmount: amount(Number(each.amount) * quantity, country),
    },
    discountAllocations,
    merchandise: variantView(product, variant, context),
  };
}

function amount(major, country) {
  const { currency } = marketOf(country);
  const text = major.toFixed(currency === 'JPY' ? 0 : 2);
  return { amount: text.replace(/(\.\d)0$/, '$1'), currencyCode: currency };
}
