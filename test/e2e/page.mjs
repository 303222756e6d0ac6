/** A page as a buyer uses it: looks for things, clicks, types, waits. The same in three engines. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../run/command.mjs';
import { findElement, pointOf } from './in-page.mjs';

const PATIENCE_MILLISECONDS = 10_000;
const STEADY_MILLISECONDS = 1_000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const call = (code, values) =>
  `(${code})(${values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')})`;

/** One tab. Selectors may go into shadow roots: `vitrine-player >>> button[part~=play-button]`. */
export class Page {
  #tab;
  #address;

  /** `chromium`, `firefox` or `webkit`. */
  engine;

  constructor(tab, engine, address) {
    this.#tab = tab;
    this.engine = engine;
    this.#address = address;
  }

  /** Opens a page of the demo, by its path. */
  open(path) {
    return this.#tab.open(new URL(path, this.#address).href);
  }

  /** Waits until the buyer has come to another page, by its path. */
  waitForPath(path) {
    const isThere = async () => {
      try {
        const isLoaded = (wanted) => location.pathname === wanted && document.readyState === 'complete';
        return await this.evaluate(isLoaded, path);
      } catch {
        return false; // The page is changing at this moment.
      }
    };
    return this.waitUntil(isThere, `the page is ${path}`);
  }

  reload() {
    return this.#tab.reload();
  }

  close() {
    return this.#tab.close();
  }

  /** Runs a function in the page; arguments and result are plain data. */
  evaluate(action, ...values) {
    return this.#tab.evaluate(call(action, values));
  }

  /** Runs an expression in the page. */
  evaluateText(expression) {
    return this.#tab.evaluate(expression);
  }

  /** Runs a function with the element that a selector names as its first argument; throws when there is none. */
  evaluateOn(selector, action, ...values) {
    return this.#tab.evaluate(`(() => {
      const element = ${call(findElement, [selector])};
      if (!element) throw new Error(${JSON.stringify(`Nothing matches ${selector}`)});
      return (${action})(element, ...${JSON.stringify(values)});
    })()`);
  }

  /** True when a selector names something. */
  exists(selector) {
    return this.#tab.evaluate(`${call(findElement, [selector])} !== null`);
  }

  /** True when a selector names something that has a box and is not hidden. */
  async isVisible(selector) {
    if (!(await this.exists(selector))) return false;
    return this.evaluateOn(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
  }

  /** Text of an element, spaces folded. */
  text(selector) {
    return this.evaluateOn(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
  }

  /** Repeats a question until the answer is truthy, and resolves to it. */
  async waitUntil(question, description, milliseconds = PATIENCE_MILLISECONDS) {
    const deadline = Date.now() + milliseconds;
    let last;
    do {
      last = await question();
      if (last) return last;
      await pause(50);
    } while (Date.now() < deadline);
    return assert.fail(`Waited ${milliseconds / 1000} s in vain until ${description}`);
  }

  /** Waits until a selector names something visible. */
  waitFor(selector) {
    return this.waitUntil(() => this.isVisible(selector), `${selector} is visible`);
  }

  /** Waits until a selector names nothing visible. */
  waitForGone(selector) {
    return this.waitUntil(async () => !(await this.isVisible(selector)), `${selector} is gone`);
  }

  /** Waits until the text of an element matches. */
  waitForText(selector, pattern, milliseconds = PATIENCE_MILLISECONDS) {
    const matches = async () => (await this.exists(selector)) && pattern.test(await this.text(selector));
    return this.waitUntil(matches, `${selector} says ${pattern}`, milliseconds);
  }

  /** Moves the mouse onto an element. */
  async hover(selector) {
    await this.#tab.moveTo(await this.#clickablePoint(selector));
  }

  /** Clicks as a hand does: scrolls there, waits until the place holds still and nothing covers it. */
  async click(selector) {
    await this.#tab.clickAt(await this.#clickablePoint(selector));
  }

  /** Clicks a place within an element, in percent of its box. */
  async clickWithin(selector, xPercent, yPercent) {
    await this.waitFor(selector);
    const point = await this.evaluateOn(
      selector,
      (element, x, y) => {
        const place = () => {
          const box = element.getBoundingClientRect();
          return { x: box.x + (box.width * x) / 100, y: box.y + (box.height * y) / 100 };
        };
        const { y: top } = place();
        if (top < 0 || top >= innerHeight)
          document.scrollingElement.scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
        return place();
      },
      xPercent,
      yPercent,
    );
    await this.#tab.clickAt(point);
  }

  /** Clicks into a field, replaces what it holds and types. */
  async fill(selector, text) {
    await this.click(selector);
    await this.evaluateOn(selector, (field) => field.select());
    if (text === '') await this.press('Delete');
    else await this.type(text);
  }

  /** Types where the focus is. */
  type(text) {
    return this.#tab.type(text);
  }

  /** Presses a key or a chord, such as `Enter` or `Shift+Tab`. */
  press(chord) {
    return this.#tab.press(chord);
  }

  /** Picks an option of a `<select>`, whose native list no driver can click. */
  choose(selector, value) {
    return this.evaluateOn(
      selector,
      (field, chosen) => {
        field.value = chosen;
        for (const type of ['input', 'change'])
          field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      },
      value,
    );
  }

  /** Size of the page in pixels; WebKitGTK's window is never narrower than 447. */
  setViewport(width, height) {
    return this.#tab.setViewport({ width, height });
  }

  /** Role and name of the focused element as the engine tells assistive technology; `undefined` where no driver can ask. */
  readFocused() {
    return this.#tab.readFocused();
  }

  /** What the page holds, as a heap snapshot and counters; `undefined` where the engine does not tell. */
  readHeap() {
    return this.#tab.readHeap();
  }

  /** Makes the processor so many times slower for this page; only Chromium can. */
  slowDown(factor) {
    return this.#tab.slowDown(factor);
  }

  /** A picture of the page, as a PNG. */
  picture() {
    return this.#tab.screenshot();
  }

  /** Writes a picture of the page to `.out/e2e` and resolves to its path. */
  async screenshot(name) {
    const folder = join(projectFolder, '.out/e2e');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${this.engine}-${name.replace(/\W+/g, '-')}.png`);
    writeFileSync(file, await this.picture());
    return file;
  }

  async #clickablePoint(selector) {
    await this.waitFor(selector);
    const started = Date.now();
    let before;
    let problem;
    do {
      const point = await this.evaluateOn(selector, pointOf);
      const isSteady = before && Math.hypot(point.x - before.x, point.y - before.y) < 1;
      // A pin that moves with the film never holds still.
      const isLate = Date.now() - started > STEADY_MILLISECONDS;
      if (!point.problem && (isSteady || isLate)) return point;
      problem = point.problem;
      before = problem ? undefined : point;
      await pause(40);
    } while (Date.now() - started < PATIENCE_MILLISECONDS);
    return assert.fail(`${selector} cannot be clicked: ${problem}`);
  }
}
