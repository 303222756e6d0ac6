/** Functions that run inside the page; each is sent as text, so none uses anything outside itself. */

/** The first element that a selector names; `>>>` goes into the shadow root of what stands before it. */
export function findElement(selector) {
  let roots = [document];
  for (const part of selector.split('>>>')) {
    const found = roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(part.trim())]);
    if (found.length === 0) return null;
    roots = found;
  }
  return roots[0];
}

/** Brings an element into view and says where its middle is, or what is in the way of a click. */
export function pointOf(element) {
  const pointAt = () => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
  };
  const isInView = ({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  const topmostAt = ({ x, y }) => {
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top) {
      top = top.shadowRoot.elementFromPoint(x, y);
    }
    return top;
  };
  const isInside = (node) => {
    for (let at = node; at; at = at.assignedSlot ?? at.parentNode ?? at.host) if (at === element) return true;
    return false;
  };

  // A busy browser shows two looks the same step of a transition; a pulse never ends, and hinders nobody.
  const isMoving = () => {
    const ends = (animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime);
    for (let at = element; at; at = at.assignedSlot ?? at.parentNode ?? at.host)
      if (at.getAnimations?.().some(ends)) return true;
    return false;
  };

  // What scrolls around it may cover its middle although the window would show it.
  if (!isInView(pointAt()) || !isInside(topmostAt(pointAt())))
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const point = pointAt();
  if (isMoving()) return { ...point, problem: 'it moves' };
  if (point.width === 0 || point.height === 0) return { ...point, problem: 'it has no size' };
  if (!isInView(point)) return { ...point, problem: 'it is outside of the view' };
  const top = topmostAt(point);
  if (isInside(top)) return point;
  return { ...point, problem: `<${top?.localName} part="${top?.getAttribute('part') ?? ''}"> covers it` };
}
