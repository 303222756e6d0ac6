/** Drives WebKitGTK by WebDriver. */
import { mouse, pressing, typing } from '../../run/webkit/actions.mjs';
import { startWebKit, webkitCapabilities } from '../../run/webkit/webkit-process.mjs';

/** Answers with the value of an expression, which may be a promise, or with its error. */
const EVALUATE = `
  const answer = arguments[arguments.length - 1];
  const evaluate = async () => (EXPRESSION);
  evaluate().then((value) => answer({ value }), (error) => answer({ error: String(error) }));
`;

/** One command after the other: they go to the window that is chosen, and another tab must not choose in between. */
class Turns {
  #last = Promise.resolve();

  take(work) {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** A tab of the session. */
class WebKitTab {
  #session;
  #window;
  #turns;

  constructor(session, window, turns) {
    this.#session = session;
    this.#window = window;
    this.#turns = turns;
  }

  #command(work) {
    return this.#turns.take(async () => {
      await this.#session.post('/window', { handle: this.#window });
      return work(this.#session);
    });
  }

  open(url) {
    return this.#command((session) => session.post('/url', { url }));
  }

  reload() {
    return this.#command((session) => session.post('/refresh'));
  }

  async evaluate(expression) {
    const script = EVALUATE.replace('EXPRESSION', () => expression);
    const run = (session) => session.post('/execute/async', { script, args: [] });
    const { value, error } = await this.#command(run);
    if (error) throw new Error(error);
    return value;
  }

  moveTo({ x, y }) {
    return this.#command((session) => session.perform(mouse('move', [x, y])));
  }

  clickAt({ x, y }) {
    return this.#command((session) => session.perform(mouse('click', [x, y])));
  }

  type(text) {
    return this.#command((session) => session.perform(typing(text)));
  }

  press(chord) {
    return this.#command((session) => session.perform(pressing(chord)));
  }

  setViewport(size) {
    return this.#command((session) => session.setViewport(size));
  }

  /** WebKit tells nothing. */
  async readHeap() {
    return undefined;
  }

  screenshot() {
    return this.#command((session) => session.screenshot());
  }

  close() {
    return this.#command((session) => session.delete('/window'));
  }
}

/** Starts the driver; each profile is a session, which begins with one window. */
export async function launchWebKit() {
  const { driver, stop } = await startWebKit();
  return {
    async openProfile() {
      const session = await driver.openSession(webkitCapabilities());
      const first = await session.get('/window');
      const turns = new Turns();
      let isFirst = true;
      return {
        // A window, because WebKit does not click in a tab that is behind another.
        async newTab() {
          const window = isFirst ? first : (await session.post('/window/new', { type: 'window' })).handle;
          isFirst = false;
          return new WebKitTab(session, window, turns);
        },
        close: () => session.close(),
      };
    },
    close: stop,
  };
}
