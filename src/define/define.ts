/** Registers an element once: nothing without a registry, and a warning when another class has taken the tag. */

/** An element class that knows its tag. */
export interface TaggedElement extends CustomElementConstructor {
  readonly tagName: string;
}

/** Defines the class under its own tag. Importing a second copy of the package keeps the first definition. */
export function define(element: TaggedElement): void {
  // Lit brings a registry to servers, so the registry alone does not tell whether there is a page.
  if (typeof document === 'undefined' || typeof customElements === 'undefined') return;
  const taken = customElements.get(element.tagName);
  if (taken === element) return;
  if (!taken) {
    customElements.define(element.tagName, element);
  } else if (__DEV__) {
    console.warn(
      `[vitrine] <${element.tagName}> is defined already, by another copy of Vitrine or by the page. ` +
        `Load one copy only. See vitrine-video/docs/errors/script-twice.md`,
    );
  }
}
