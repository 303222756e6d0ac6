/** Drives Chromium and Firefox by puppeteer. */
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, programPath } from '../../run/browser-programs.mjs';

const launchOptions = {
  chromium: () => ({ browser: 'chrome', executablePath: programPath('Chromium'), args: CHROMIUM_ARGUMENTS }),
  firefox: () => ({
    browser: 'firefox',
    executablePath: programPath('Firefox'),
    // After an address form Firefox asks whether to save it, and its question takes the focus from the page.
    extraPrefsFirefox: {
      'extensions.formautofill.addresses.enabled': false,
      'signon.rememberSignons': false,
    },
  }),
};

/** A tab: the few things that all drivers can do. */
class PuppeteerTab {
  #page;

  constructor(page) {
    this.#page = page;
  }

  async open(url) {
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  async reload() {
    await this.#page.reload({ waitUntil: 'load' });
  }

  evaluate(expression) {
    return this.#page.evaluate(expression);
  }

  async moveTo({ x, y }) {
    await this.#page.bringToFront();
    await this.#page.mouse.move(x, y);
  }

  async clickAt({ x, y }) {
    await this.#page.bringToFront();
    await this.#page.mouse.click(x, y);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  async press(chord) {
    const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key));
    const last = keys.pop();
    for (const key of keys) await this.#page.keyboard.down(key);
    await this.#page.keyboard.press(last);
    for (const key of keys.toReversed()) await this.#page.keyboard.up(key);
  }

  setViewport(size) {
    return this.#page.setViewport(size);
  }

  /** From the accessibility tree, the innermost node that is focused; only Chromium tells. */
  async readFocused() {
    if (this.#page.browser().protocol !== 'cdp') return undefined;
    const tree = await this.#page.accessibility.snapshot({ interestingOnly: false });
    const focused = [];
    for (const nodes = [tree]; nodes.length > 0;) {
      const node = nodes.pop();
      if (node.focused && node.role !== 'RootWebArea') focused.push({ role: node.role, name: node.name });
      nodes.push(...(node.children ?? []));
    }
    return focused.at(-1);
  }

  /** As it is in the window: for a picture of more, Chromium would lay the page out anew. */
  async screenshot() {
    return Buffer.from(await this.#page.screenshot({ captureBeyondViewport: false }));
  }

  slowDown(factor) {
    return this.#page.emulateCPUThrottling(factor);
  }

  /** What the page holds after a garbage collection: a snapshot as text and the browser's counters; only Chromium tells. */
  async readHeap() {
    if (this.#page.browser().protocol !== 'cdp') return undefined;
    const session = await this.#page.createCDPSession();
    const chunks = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    const counters = await session.send('Memory.getDOMCounters');
    await session.detach();
    return { snapshot: chunks.join(''), counters };
  }

  close() {
    return this.#page.close();
  }
}

/** Starts a browser; each profile is a context of its own. */
export async function launchPuppeteer(engine) {
  const browser = await puppeteer.launch({ ...launchOptions[engine](), headless: true });
  return {
    async openProfile() {
      const context = await browser.createBrowserContext();
      return {
        async newTab() {
          return new PuppeteerTab(await context.newPage());
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
    kill: () => browser.process()?.kill('SIGKILL'),
  };
}
