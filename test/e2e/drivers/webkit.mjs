/** Drives WebKitGTK by WebDriver. */
import { mouse, pressing, typing } from '../../run/webkit/actions.mjs';
import { startWebKit, webkitCapabilities } from '../../run/webkit/webkit-process.mjs';

/** Answers with the value of an expression, which may be a promise, or with its error. */
const EVALUATE = `
  const answer = arguments[arguments.length - 1];
  const evaluate = async () => (EXPRESSION);
  evaluate().then((value) => answer({ value }), (error) => answer({ error: String(error) }));
`;

/** A tab of the session. Commands go to the window that is chosen, so each chooses its own first. */
class WebKitTab {
  #session;
  #window;

  constructor(session, window) {
    this.#session = session;
    this.#window = window;
  }

  async #chosen() {
    await this.#session.post('/window', { handle: this.#window });
    return this.#session;
  }

  async open(url) {
    await (await this.#chosen()).post('/url', { url });
  }

  async reload() {
    await (await this.#chosen()).post('/refresh');
  }

  async evaluate(expression) {
    const script = EVALUATE.replace('EXPRESSION', () => expression);
    const { value, error } = await (await this.#chosen()).post('/execute/async', { script, args: [] });
    if (error) throw new Error(error);
    return value;
  }

  async moveTo({ x, y }) {
    await (await this.#chosen()).perform(mouse('move', [x, y]));
  }

  async clickAt({ x, y }) {
    await (await this.#chosen()).perform(mouse('click', [x, y]));
  }

  async type(text) {
    await (await this.#chosen()).perform(typing(text));
  }

  async press(chord) {
    await (await this.#chosen()).perform(pressing(chord));
  }

  async setViewport(size) {
    await (await this.#chosen()).setViewport(size);
  }

  async screenshot() {
    return (await this.#chosen()).screenshot();
  }

  async close() {
    await (await this.#chosen()).delete('/window');
  }
}

/** Starts the driver; each profile is a session, which begins with one window. */
export async function launchWebKit() {
  const { driver, stop } = await startWebKit();
  return {
    async openProfile() {
      const session = await driver.openSession(webkitCapabilities());
      const first = await session.get('/window');
      let isFirst = true;
      return {
        // A window, because WebKit does not click in a tab that is behind another.
        async newTab() {
          const window = isFirst ? first : (await session.post('/window/new', { type: 'window' })).handle;
          isFirst = false;
          return new WebKitTab(session, window);
        },
        close: () => session.close(),
      };
    },
    close: stop,
  };
}
