/** Which pin the Tab key reaches and where the arrow keys lead: the order is that of the list, never of the DOM. */

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** The pin with the one tab stop: the present one while it is shown, else the first. */
export function rovingPin(shown: readonly string[], current: string | undefined): string | undefined {
  return current !== undefined && shown.includes(current) ? current : shown[0];
}

/** The pin that a key leads to; `undefined` for any other key, or when no other pin is shown. Goes round at the ends. */
export function pinAfterKey(shown: readonly string[], from: string, key: string): string | undefined {
  const step = STEPS[key];
  const index = shown.indexOf(from);
  if (!step || index < 0 || shown.length < 2) return undefined;
  switch (step) {
    case 'first':
      return shown[0];
    case 'last':
      return shown.at(-1);
    case 'next':
      return shown[(index + 1) % shown.length];
    case 'previous':
      return shown.at(index - 1);
  }
}
