/** What the Tab key stops at, through slots and shadow roots, in the order of the page. */

/** The elements inside a root that can be reached by Tab; positive `tabindex` is not put first. */
export function tabbableIn(root: Element): readonly HTMLElement[] {
  return [...inside(root)].filter(isTabbable);
}

/** The focused element, in whichever shadow root it lies. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function* inside(element: Element): Iterable<Element> {
  for (const child of shownChildren(element)) {
    yield child;
    yield* inside(child);
  }
}

function shownChildren(element: Element): Iterable<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  const assigned = element instanceof HTMLSlotElement ? element.assignedElements() : [];
  return assigned.length > 0 ? assigned : element.children;
}

function isTabbable(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    !element.shadowRoot?.delegatesFocus &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
