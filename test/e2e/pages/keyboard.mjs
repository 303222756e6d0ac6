/** A buyer who has only a keyboard, and who must see at each key where the focus is. */
import assert from 'node:assert/strict';

const MOST_STEPS = 60;

/** Presses keys and looks after the focus. */
export class Keyboard {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** Goes on by Tab, or back by `Shift+Tab`, until the focus is on what a selector names within its own root. */
  async goTo(selector, key = 'Tab') {
    const passed = [];
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await this.isOn(selector)) return;
      await this.#page.press(key);
      const { name, isLost } = await this.look();
      passed.push(name);
      if (isLost) break;
    }
    assert.fail(`${selector} cannot be reached by ${key}; on the way: ${passed.join(', ')}`);
  }

  /** Presses a key and makes sure that the focus can be seen. */
  async press(key) {
    await this.#page.press(key);
    await this.assertFocus(`after ${key}`);
  }

  /** True when the focused element matches, through all shadow roots. */
  async isOn(selector) {
    return (await this.look(selector)).matches;
  }

  waitForFocusOn(selector) {
    return this.#page.waitUntil(() => this.isOn(selector), `the focus is on ${selector}`);
  }

  /** Asks for a while, because what is focused comes after what is shown. */
  async assertFocus(when) {
    let last;
    const isFine = async () => {
      last = await this.look();
      return !last.isLost && last.isMarked && last.isInView && last.isInLayer;
    };
    await this.#page.waitUntil(isFine, 'the focus can be seen', 3_000).catch(() => {
      assert.fail(`${when} the focus cannot be seen: ${JSON.stringify(last)}`);
    });
  }

  /** Where the focus is, and whether one can see it. */
  look(selector = '*') {
    return this.#page.evaluate((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
      const chain = [];
      for (let node = active; node; node = parentOf(node)) chain.push(node);
      const hasMark = (element) => {
        const style = getComputedStyle(element);
        return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
      };
      const roots = [document];
      for (const root of roots)
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
      const modals = roots.flatMap((root) => [...root.querySelectorAll('dialog:modal')]);
      // A hidden radio button is marked on its label; a heading that was focused by script needs no mark.
      const near = [active, active?.closest('label'), active?.nextElementSibling].filter(Boolean);
      const box = (active?.closest('label') ?? active)?.getBoundingClientRect();
      return {
        name: `${active?.localName}${active?.id ? `#${active.id}` : ''}.${active?.className} ${(active?.ariaLabel ?? active?.textContent ?? '').trim().slice(0, 20)}`,
        matches: active !== null && active !== document.body && active.matches(wanted),
        isLost: active === null || active === document.body || !document.hasFocus(),
        isMarked: near.some(hasMark) || active?.tabIndex === -1,
        isInView:
          Boolean(box) && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        isInLayer: modals.length === 0 || modals.some((modal) => chain.includes(modal)),
      };
    }, selector);
  }
}
