/** Asks axe about an element and says briefly what it finds. */
import type Axe from 'axe-core';
// axe is a classic script that puts itself on the page.
import 'axe-core';

/** One line per finding: the rule and the places. Page-level rules are left to the tests of whole pages. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
