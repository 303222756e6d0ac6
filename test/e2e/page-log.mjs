/** Hears what a page complains about, alike in every engine: a first script in each page tells the server. */
import { readFileSync } from 'node:fs';
import { sendFile } from '../../demo/serve-file.mjs';

const REPORTER = '/__page-log.js';
const MAILBOX = '/__page-log';

/** Runs in the page, before anything else. Requests are synchronous so that none is on its way when a test asks. */
function report(mailbox) {
  const send = (kind, text) => {
    const request = new XMLHttpRequest();
    request.open('POST', mailbox, false);
    request.send(JSON.stringify({ kind, text }));
  };
  for (const level of ['warn', 'error']) {
    const original = console[level];
    console[level] = (...values) => {
      send(level, values.map(String).join(' '));
      original.apply(console, values);
    };
  }
  addEventListener('vitrine-error', ({ problem }) => {
    const { code, where, detail = '' } = problem;
    send('problem', `${code} ${where}: ${detail}`);
  });
  addEventListener('error', (event) => send('uncaught', event.message));
  addEventListener('unhandledrejection', (event) => send('uncaught', String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => {
    const place = `${event.sourceFile}:${event.lineNumber}`;
    send('violation', `${event.effectiveDirective} ${event.blockedURI} at ${place} ${event.sample}`);
  });
}

/**
 * What the pages of one test said: `warn`, `error`, `uncaught`, `violation`, `problem` for what elements report, and
 * `missing` for files that are not there.
 */
export class PageLog {
  /** `{ kind, text }`, in order. */
  entries = [];

  /** Texts of some kinds. */
  of(...kinds) {
    return this.entries
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, text }) => `${kind}: ${text}`);
  }

  /** Forgets, where a test has provoked what it now has seen. */
  clear() {
    this.entries = [];
  }

  /** Forgets what is expected of some engines. */
  forgive(...patterns) {
    const isForgiven = ({ kind, text }) => patterns.some((pattern) => pattern.test(`${kind}: ${text}`));
    this.entries = this.entries.filter((entry) => !isForgiven(entry));
  }

  /** Goes between the demo server and its files. */
  intercept = (request, response, file, headers) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === REPORTER) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${report})('${MAILBOX}')`);
      return true;
    }
    if (pathname === MAILBOX) {
      this.#receive(request, response);
      return true;
    }
    if (!file) this.entries.push({ kind: 'missing', text: pathname });
    if (!file?.endsWith('.html')) return false;
    if (request.method === 'HEAD') sendFile(request, response, file, headers);
    else sendPage(response, file, headers);
    return true;
  };

  async #receive(request, response) {
    let body = '';
    for await (const part of request) body += part;
    this.entries.push(JSON.parse(body));
    response.writeHead(204).end();
  }
}

/** A page with the reporter as its first script. */
export function withReporter(html) {
  return html.replace('<head>', `<head><script src="${REPORTER}"></script>`);
}

function sendPage(response, file, headers) {
  const page = withReporter(readFileSync(file, 'utf8'));
  response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(page);
}
