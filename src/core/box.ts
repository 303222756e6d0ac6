/** Boxes on the stage: whether they meet, and the nearest place outside of them. */

/** In CSS pixels, from the top left corner of the stage. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly left: number;
  readonly top: number;
}

/** Whether two boxes have more in common than an edge. */
export function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

/** Whether a point is less than `margin` away from the box. */
export function isInside({ left, top }: Point, box: Box, margin: number): boolean {
  return (
    left > box.left - margin &&
    left < box.left + box.width + margin &&
    top > box.top - margin &&
    top < box.top + box.height + margin
  );
}

/** The nearest point on the stage that is `margin` away from every box; the point itself where that is free. */
export function keepOut(
  point: Point,
  margin: number,
  boxes: readonly Box[],
  stage: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  let { left, top } = point;
  for (const box of boxes) {
    if (!isInside({ left, top }, box, margin)) continue;
    const exits = [
      { left, top: box.top - margin },
      { left, top: box.top + box.height + margin },
      { left: box.left - margin, top },
      { left: box.left + box.width + margin, top },
    ].filter(
      (exit) => exit.left >= 0 && exit.left <= stage.width && exit.top >= 0 && exit.top <= stage.height,
    );
    const lengths = exits.map((exit) => Math.hypot(exit.left - left, exit.top - top));
    ({ left, top } = exits[lengths.indexOf(Math.min(...lengths))] ?? { left, top });
  }
  return { left, top };
}
