/** On a page with a hostile theme the elements have the boxes and the computed styles that they have without it, and sell. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';

const PATH = '/hostile.html';

export const tests = {
  'looks the same under a hostile theme': async ({ page, site }) => {
    await page.setViewport(1280, 900);
    const withTheme = await walk(page);
    site.change(PATH, (html) =>
      html.replace(/<link[^>]+theme\.css"[^>]*>/, '').replace(/<script[^>]+globals\.js"[^>]*><\/script>/, ''),
    );
    const plain = await walk(page);
    for (const [place, looks] of Object.entries(plain)) {
      assert.ok(Object.keys(looks).length > 10, `${place} has parts`);
      assert.deepEqual(differences(looks, withTheme[place]), [], place);
    }
  },

  'sells under a hostile theme': async ({ page, log }) => {
    const buyer = new Buyer(page);
    await page.setViewport(1280, 900);
    await buyer.visit(PATH);
    await page.click('main vitrine-product >>> [part~=add-button]');
    await buyer.cart.waitForCount(1);
    await buyer.film.play();
    await buyer.film.stopAt(3.25);
    await buyer.film.open('Ripple Vase');
    await buyer.sheet.add();
    await buyer.sheet.close();
    await buyer.cart.waitForCount(2);
    await buyer.cart.open();
    await buyer.cart.checkOut();
    assert.match(await buyer.checkout.buy(), /\S/);
    await buyer.checkout.backToTheFilm();
    assert.deepEqual(log.entries, []);
  },
};

/** The looks of the page, of a product sheet and of the cart. */
async function walk(page) {
  const buyer = new Buyer(page);
  await buyer.visit(PATH);
  await page.waitFor('main vitrine-product >>> [part~=add-button]');
  const idle = await restingLooks(page);
  await buyer.film.play();
  await buyer.film.stopAt(3.25);
  await buyer.film.open('Ripple Vase');
  const sheet = await restingLooks(page);
  await buyer.sheet.close();
  await buyer.cart.open();
  const cart = await restingLooks(page);
  await buyer.cart.close();
  return { idle, sheet, cart };
}

/** The looks when nothing moves any more. */
async function restingLooks(page) {
  let before;
  let now = JSON.stringify(await looks(page));
  const isSteady = async () => {
    before = now;
    now = JSON.stringify(await looks(page));
    return before === now && !(await moves(page));
  };
  await page.waitUntil(isSteady, 'the page rests');
  return JSON.parse(now);
}

/** Whether a transition or an animation that ends is on its way, in the page or in an element. */
function moves(page) {
  return page.evaluate(() => {
    const roots = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    return roots
      .flatMap((root) => root.getAnimations())
      .some(
        ({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity,
      );
  });
}

/** Size and computed style of each host and of each part that is seen, by a path of names. */
function looks(page) {
  return page.evaluate(() => {
    const PROPERTIES = [
      ...[
        'display',
        'position',
        'boxSizing',
        'color',
        'backgroundColor',

        'filter',
        'borderTopWidth',
        'borderRadius',
      ],
      ...[
        'fontFamily',
        'fontSize',
        'fontStyle',
        'fontWeight',
        'fontVariantCaps',
        'letterSpacing',
        'lineHeight',
        'wordSpacing',
      ],
      ...[
        'textAlign',
        'textIndent',
        'textTransform',
        'textShadow',
        'textDecorationLine',
        'whiteSpace',
        'wordBreak',
        'cursor',
      ],
      ...['marginTop', 'paddingLeft', 'outlineStyle'],
    ];
    const found = {};
    /** A host and the page's video belong to the page: what it says of their letters ends at them. */
    const OF_HOSTS = ['display', 'borderRadius', 'borderTopWidth'];
    const visit = (element, path, properties = PROPERTIES) => {
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility() || box.width === 0) return;
      const style = getComputedStyle(element);
      found[path] = {
        size: `${Math.round(box.width)} × ${Math.round(box.height)}`,
        // WebKit leaves a transition to transparent at white without opacity; nothing of it is seen.
        ...Object.fromEntries(
          properties.map((name) => [name, style[name].replace(/rgba\(.+, 0\)/, 'transparent')]),
        ),
      };
      visitTree(element.shadowRoot, path);
    };
    const visitTree = (root, path) => {
      const counts = {};
      for (const element of root?.querySelectorAll('[part]') ?? []) {
        const name = element.getAttribute('part');
        counts[name] = (counts[name] ?? 0) + 1;
        visit(element, `${path} ${name}#${counts[name]}`);
      }
    };
    for (const host of document.querySelectorAll('#embed :defined')) {
      if (host.localName === 'video' || host.localName.startsWith('vitrine-'))
        visit(host, host.localName, OF_HOSTS);
    }
    return found;
  });
}

/** What has another look than it should, in words. */
function differences(plain, themed) {
  return Object.entries(plain).flatMap(([path, wanted]) => {
    const actual = themed[path];
    if (!actual) return [`${path} is missing`];
    const changed = Object.keys(wanted).filter((name) => wanted[name] !== actual[name]);
    return changed.map((name) => `${path} ${name}: ${wanted[name]} → ${actual[name]}`);
  });
}
