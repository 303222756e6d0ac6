/** What is told when Vendure put in as many pieces as there are, instead of as many as were asked for. */
import { lineKey, type Cart, type CartLine, type NewLine, type Notice } from '../../core/cart.js';
import type { VendureRefusal } from './shop-api-answers.js';

/** The notices of an add. Vendure does not say which of several lines a refusal is about. */
export function addNotices(
  lines: readonly NewLine[],
  refusals: readonly VendureRefusal[],
  cart: Cart,
): readonly Notice[] {
  if (refusals.length === 0) return [];
  const lineOf = ({ variantId, attributes }: NewLine) =>
    cart.lines.find(({ key }) => key === lineKey(variantId, attributes));
  const short =
    lines.length === 1 ? lines : lines.filter((line) => (lineOf(line)?.quantity ?? 0) < line.quantity);
  return refusals.map(({ errorCode, message, quantityAvailable }, index) => {
    const wanted = short[index];
    if (quantityAvailable === undefined) return { code: 'other', message: `${errorCode}: ${message}` };
    if (!wanted) return { code: 'quantity-adjusted', message: `${quantityAvailable} pieces were left` };
    const line = lineOf(wanted);
    const before = (line?.quantity ?? 0) - quantityAvailable;
    return adjusted(wanted.variantId, before + wanted.quantity, line);
  });
}

/** The notices of a quantity that was set. */
export function quantityNotices(
  lineId: string,
  requested: number,
  refusals: readonly VendureRefusal[],
  { lines }: Cart,
): readonly Notice[] {
  const line = lines.find(({ id }) => id === lineId);
  return refusals.map(({ message }) =>
    line
      ? adjusted(line.variantId, requested, line)
      : { code: 'line-removed', message, lineId, requested, actual: 0 },
  );
}

function adjusted(variantId: string, requested: number, line: CartLine | undefined): Notice {
  const actual = line?.quantity ?? 0;
  return {
    code: 'quantity-adjusted',
    message: `asked for ${requested} pieces, ${actual} are in the cart`,
    variantId,
    ...(line ? { lineId: line.id } : {}),
    requested,
    actual,
  };
}
