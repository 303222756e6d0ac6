/** Drives WebKitGTK by WebDriver. */
import { mouse, pressing, typing } from '../../run/webkit/actions.mjs';
import { startWebKit, webkitCapabilities } from '../../run/webkit/webkit-process.mjs';

/** Answers with the value of an expression, which may be a promise, or with its error. */
const EVALUATE = `
  const answer = arguments[arguments.length - 1];
  const evaluate = async () => (EXPRESSION);
  const tell = (outcome) => answer(JSON.stringify(outcome));
  evaluate().then((value) => tell({ value }), (error) => tell({ error: String(error) }));
`;

/** The focused element, through all shadow roots. */
const FOCUSED = `
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
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
    // As a text: the driver cannot write down an object where a page has added to Object.prototype.
    const { value, error } = JSON.parse(await this.#command(run));
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

  /** What WebDriver calls the computed role and label. */
  readFocused() {
    return this.#command(async (session) => {
      const found = await session.post('/execute/sync', { script: FOCUSED, args: [] });
      const [id] = Object.values(found ?? {});
      if (!id) return undefined;
      const role = await session.get(`/element/${id}/computedrole`);
      return { role, name: await session.get(`/element/${id}/computedlabel`) };
    });
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
  const { driver, stop, kill } = await startWebKit();
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
    kill,
  };
}
