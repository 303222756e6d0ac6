/** The W3C WebDriver protocol over fetch, as far as the tests need it. */

/** Scripts end after 30 s; a browser that has died never answers. */
const LONGEST_COMMAND_MILLISECONDS = 60_000;

/** A driver process that listens on an address. */
export class WebDriver {
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** Sends a command and resolves to its value. */
  async send(method, path, body, timeoutMilliseconds = LONGEST_COMMAND_MILLISECONDS) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeoutMilliseconds),
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message} (${method} ${path})`);
    return value;
  }

  /** Opens a browser with a fresh profile. */
  async openSession(capabilities) {
    const { sessionId } = await this.send('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(this, sessionId);
  }
}

/** Without a window manager the window below the pointer has the focus, and the pointer rests in the screen's middle. */
const belowPointer = (width) => ({ x: Math.max(0, 640 - Math.round(width / 2)), y: 0 });

/** One browser; it closes with `close()`. */
export class WebDriverSession {
  #driver;
  #path;

  constructor(driver, id) {
    this.#driver = driver;
    this.#path = `/session/${id}`;
  }

  get(path) {
    return this.#driver.send('GET', this.#path + path);
  }

  post(path, body) {
    return this.#driver.send('POST', this.#path + path, body);
  }

  delete(path) {
    return this.#driver.send('DELETE', this.#path + path);
  }

  /** Runs a function body in the page; what it returns must be plain data. */
  execute(script, args = []) {
    return this.post('/execute/sync', { script, args });
  }

  /** Performs the steps of keys or of a pointer, as the protocol names them. */
  perform(source) {
    return this.post('/actions', { actions: [source] });
  }

  /** PNG of the window. */
  async screenshot() {
    return Buffer.from(await this.get('/screenshot'), 'base64');
  }

  /** Gives the page this size. The window has borders, so it is corrected until the page fits. */
  async setViewport({ width, height }) {
    for (let attempt = 0; attempt < 4; attempt++) {
      // As text: what a page adds to Object.prototype would be in an object's answer.
      const size = await this.execute('return `${innerWidth} ${innerHeight}`');
      const page = { width: Number(size.split(' ')[0]), height: Number(size.split(' ')[1]) };
      if (page.width === width && page.height === height) return;
      const frame = await this.get('/window/rect');
      await this.post('/window/rect', {
        ...belowPointer(width),
        width: frame.width + width - page.width,
        height: frame.height + height - page.height,
      });
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  close() {
    return this.delete('');
  }
}
