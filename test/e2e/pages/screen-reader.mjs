/** A buyer who hears the page: by keyboard alone, with role and name of each thing that has the focus. */
import assert from 'node:assert/strict';
import { findings, focusedAsRead } from '../audit.mjs';
import { Keyboard } from './keyboard.mjs';

const MOST_STOPS = 60;

/** What WebKitGTK calls roles of native fields that the HTML Accessibility API Mappings name otherwise. */
const WEBKIT_ROLES = { spinbutton: 'textbox', combobox: 'button' };

/** Listens while it goes, and lets axe look at each state. */
export class ScreenReader {
  #page;
  #keyboard;
  /** What axe found on the way. */
  problems = [];

  constructor(page) {
    this.#page = page;
    this.#keyboard = new Keyboard(page);
  }

  /** Goes on by Tab, or by another key, until the page says so; every stop on the way must have a role and a name. */
  async goTo(role, name, key = 'Tab') {
    const passed = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const heard = await this.#listen(passed);
      if (heard.role === role && name.test(heard.name)) return this.expect(role, name);
      passed.push(`${heard.role} “${heard.name}”`);
      await this.#page.press(key);
    }
    return assert.fail(`${role} ${name} does not come by ${key}; on the way: ${passed.join(', ')}`);
  }

  /** Waits until the focus is there, and asks the engine, too. */
  async expect(role, name) {
    let heard;
    const isHeard = async () => {
      heard = await focusedAsRead(this.#page);
      return heard.role === role && name.test(heard.name);
    };
    await this.#page.waitUntil(isHeard, 'the focus is there', 5_000).catch(() => {
      assert.fail(`Instead of ${role} ${name} one hears ${JSON.stringify(heard)}`);
    });
    const told = await this.#page.readFocused();
    if (told && told.role === WEBKIT_ROLES[role]) told.role = role;
    if (told) assert.deepEqual(told, heard, 'the engine tells what axe computes');
    await this.#keyboard.assertFocus(`on ${role} ${name}`);
  }

  async press(key) {
    await this.#keyboard.press(key);
  }

  /** Goes there and presses. */
  async activate(role, name, key = 'Enter', way = 'Tab') {
    await this.goTo(role, name, way);
    await this.#page.press(key);
  }

  async write(name, text) {
    await this.goTo('textbox', name);
    await this.#page.type(text);
  }

  /** Escape closes one layer and no other: these stay, and the focus is where the layer was opened. */
  async leave(layer, stays, role, name) {
    await this.#page.press('Escape');
    await this.#page.waitForGone(layer);
    for (const selector of stays)
      assert.equal(await this.#page.isVisible(selector), true, `${selector} stays`);
    await this.expect(role, name);
  }

  async audit(place) {
    for (const finding of await findings(this.#page)) this.problems.push(`${place}: ${finding}`);
  }

  async #listen(passed) {
    const heard = await focusedAsRead(this.#page);
    if (passed.length === 0) return heard;
    await this.#keyboard
      .assertFocus(`after ${passed.at(-1)}`)
      .catch((cause) => assert.fail(`${cause.message} ${passed.join(', ')}`));
    assert.notEqual(heard.role, 'body', `the focus is lost on the way: ${passed.join(', ')}`);
    assert.ok(heard.role && heard.name, `after ${passed.at(-1)} comes ${JSON.stringify(heard)}`);
    return heard;
  }
}
