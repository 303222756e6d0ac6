/** Finds what has the focus, through the shadow roots that the document hides it behind. */

/** The focused element itself, however deep it lies; `null` when only the page has the focus. */
export function deepActiveElement(page: Document = document): HTMLElement | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== page.body ? active : null;
}
