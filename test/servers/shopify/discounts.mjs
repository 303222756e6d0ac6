/** Discount codes of the shop, and what they take off a cart. Amounts are in euro cents. */
const CODES = {
  SAVE10: { percent: 10 },
  MUG5: { product: 'mug', each: 500 },
  BIG: { percent: 20, minimum: 100_000 },
  FREESHIP: { shipping: true },
  OLD: { warning: 'DISCOUNT_CURRENTLY_INACTIVE' },
};

/** What each code does to lines of `{ id, handle, quantity, cents }`, with `cents` for all pieces. */
export function discountsFor(codes, lines) {
  const goods = lines.reduce((sum, { cents }) => sum + cents, 0);
  const found = { codes: [], warnings: [], ofLines: new Map(), ofCart: [] };
  for (const code of codes) {
    const rule = CODES[code.toUpperCase()];
    const warning = warningOf(rule, goods, lines);
    found.codes.push({ code, applicable: warning === undefined });
    if (warning) found.warnings.push({ code: warning, message: `The code "${code}" was not applied.` });
    else takeOff(found, code, rule, goods, lines);
  }
  return found;
}

function warningOf(rule, goods, lines) {
  if (!rule) return 'DISCOUNT_NOT_FOUND';
  if (rule.warning) return rule.warning;
  if (rule.minimum && goods < rule.minimum) return 'DISCOUNT_PURCHASE_NOT_IN_RANGE';
  if (rule.product && !lines.some(({ handle }) => handle === rule.product))
    return 'DISCOUNT_NO_ENTITLED_LINE_ITEMS';
  return undefined;
}

function takeOff(found, code, { percent, product, each, shipping }, goods, lines) {
  if (shipping) found.ofCart.push({ code, cents: 490, targetType: 'SHIPPING_LINE' });
  if (percent)
    found.ofCart.push({ code, cents: Math.round((goods * percent) / 100), targetType: 'LINE_ITEM' });
  if (!product) return;
  for (const { id, handle, quantity } of lines)
    if (handle === product)
      found.ofLines.set(id, [{ code, cents: each * quantity, targetType: 'LINE_ITEM' }]);
}
