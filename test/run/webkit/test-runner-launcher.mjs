/** Lets @web/test-runner use WebKitGTK: a launcher, and its commands for keys, mouse and viewport. */
import { holding, mouse, pressing, releasing, typing } from './actions.mjs';
import { startWebKit, webkitCapabilities } from './webkit-process.mjs';

/** A browser launcher as the test runner asks for one. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  #started;
  #pages = new Set();

  async initialize(config) {
    // The built-in commands throw for browsers that they don't know, so ours come first.
    config.plugins.unshift(webkitCommands());
  }

  async #browser() {
    this.#started ??= startWebKit().then(async (webkit) => ({
      ...webkit,
      session: await webkit.driver.openSession(webkitCapabilities()),
    }));
    return this.#started;
  }

  /** The one session; the driver allows no second one. */
  async session() {
    return (await this.#browser()).session;
  }

  async startSession(id, url) {
    this.#pages.add(id);
    await (await this.session()).post('/url', { url });
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(_id, url) {
    return url;
  }

  async stopSession(id) {
    this.#pages.delete(id);
    await (await this.session()).post('/url', { url: 'about:blank' });
    return {};
  }

  async stop() {
    if (!this.#started) return;
    const { session, stop } = await this.#started;
    await session.close().finally(stop);
  }
}

const sources = {
  'send-keys': ({ type, press, down, up }) => {
    if (type !== undefined) return typing(type);
    if (press !== undefined) return pressing(press);
    return down === undefined ? releasing(up) : holding(down);
  },
  'send-mouse': ({ type, position, button }) => mouse(type, position, button),
};

function webkitCommands() {
  return {
    name: 'webkit-commands',
    async executeCommand({ command, payload, session }) {
      if (session.browser.type !== 'webkit') return undefined;
      const browser = await session.browser.session();
      if (command === 'reset-mouse') await browser.delete('/actions');
      else if (command === 'set-viewport') await browser.setViewport(payload);
      else if (command in sources) await browser.perform(sources[command](payload));
      else return undefined;
      return true;
    },
  };
}

/** WebKitGTK for the test runner. */
export function webkitLauncher() {
  return new WebKitLauncher();
}
