/** The demo's files as one test wants them: changed, missing, late, cut off; and a list of what was asked for. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { sendFile, TYPES } from '../../demo/serve-file.mjs';
import { withReporter } from './page-log.mjs';

const matches = (path, pathname) => (path instanceof RegExp ? path.test(pathname) : path === pathname);

/** What stands between the pages of one test and the demo's files. Paths are texts, or patterns where names hold a hash. */
export class Site {
  /** Path and query of every request, in order. */
  requests = [];
  #rules = [];

  /** Serves what `edit(text, pathname)` makes of a file's text; `headers` go before those of the demo. */
  change(path, edit, { headers = {} } = {}) {
    this.#rules.unshift({ path, edit, headers });
  }

  /** Serves a text where no file needs to be. */
  answer(path, body, { status = 200, headers = {} } = {}) {
    this.#rules.unshift({ path, edit: () => body, status, headers });
  }

  /** Lets a function answer: `respond(request, response)`. */
  serve(path, respond) {
    this.#rules.unshift({ path, respond });
  }

  /** Lets every request to a path wait. */
  delay(path, milliseconds) {
    this.#rules.unshift({ path, milliseconds });
  }

  /** Cuts the connection of every request to a path, as a network does that is gone. */
  cut(path) {
    this.#rules.unshift({ path, isCut: true });
  }

  /** Serves files as they are again. */
  mend(path) {
    this.#rules = this.#rules.filter((rule) => String(rule.path) !== String(path));
  }

  /** Goes between the demo server and its files; answers whether it takes care of the request. */
  intercept = (request, response, file, headers) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    this.requests.push(pathname + search);
    const rule = this.#rules.find(({ path }) => matches(path, pathname));
    if (!rule) return false;
    if (rule.isCut) {
      request.destroy();
      return true;
    }
    if (rule.respond) {
      rule.respond(request, response);
      return true;
    }
    if (rule.milliseconds) {
      const send = () => sendFile(request, response, file, headers);
      setTimeout(send, rule.milliseconds);
      return true;
    }
    const text = rule.edit(file ? readFileSync(file, 'utf8') : '', pathname);
    const extension = extname(file ?? pathname);
    response.writeHead(rule.status ?? 200, {
      'content-type': TYPES[extension] ?? 'text/html; charset=utf-8',
      ...headers,
      ...rule.headers,
    });
    response.end(extension === '.html' ? withReporter(text) : text);
    return true;
  };
}
