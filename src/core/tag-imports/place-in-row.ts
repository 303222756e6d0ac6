/** A place for pins whose source has none. */

/** Percent from the top: above the controls of a player. */
const ROW_TOP = 80;

/** A place in a row near the lower edge, where every pin can be seen, and moved to where it belongs. */
export function placeInRow(index: number, count: number): { readonly x: number; readonly y: number } {
  return { x: Math.round((1000 * (index + 1)) / (count + 1)) / 10, y: ROW_TOP };
}

/** What is said about such a pin. */
export const PLACED_IN_ROW = 'has no place in the picture; it was put near the lower edge, move it';
