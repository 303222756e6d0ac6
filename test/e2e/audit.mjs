/** Lets axe into the page: what it finds wrong, and what a screen reader is told of the focused element. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes every page of that path bring axe along. */
export function bringAxe(site, path = '/') {
  site.answer('/axe.js', axeScript);
  site.change(path, (html) => html.replace('<head>', '<head><script src="/axe.js"></script>'));
}

/** What axe finds on the page as it stands, when everything has come to rest. */
export function findings(page) {
  return page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { violations } = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => {
      const places = nodes.map(({ target, any }) => `${target.flat().join(' ')} ${any[0]?.message ?? ''}`);
      return `${id}: ${places.join('; ')}`;
    });
  });
}

/** Role and name of the focused element as axe computes them, through all shadow roots; `body` when the focus is lost. */
export function focusedAsRead(page) {
  return page.evaluate(() => {
    let active = document.activeElement ?? document.body;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active === document.body) return { role: 'body', name: '' };
    const { axe } = window;
    axe.setup(document);
    try {
      const { aria, text } = axe.commons;
      return {
        role: aria.getRole(active) ?? active.localName,
        name: text.accessibleText(active).replace(/\s+/g, ' ').trim(),
      };
    } finally {
      axe.teardown();
    }
  });
}
