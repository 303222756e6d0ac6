/** Serves the built demo: `node demo/serve.mjs [--build] [--port 4173] [--no-policy]`. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFile, sendFile } from './serve-file.mjs';

/** The content security policy under which every page of the demo works. */
export const STRICT_POLICY = [
  "default-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html vitrine',
].join('; ');

const builtDemo = join(import.meta.dirname, '../.out/demo');

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

/**
 * Starts a server and resolves to `{ address, close }`. `policyOf(pathname)` is the content security policy of a path, or
 * `undefined` for none; `intercept(request, response, file, headers)` returns true when it has answered itself.
 */
export async function startServer({
  root = builtDemo,
  port = 0,
  policyOf = () => STRICT_POLICY,
  intercept = () => false,
} = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = findFile(root, pathname);
    const policy = policyOf(pathname);
    const headers = policy ? { 'content-security-policy': policy } : {};
    if (intercept(request, response, file, headers)) return;
    if (file) sendFile(request, response, file, headers);
    else response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('Not found\n');
  });
  const chosen = await listen(server, port);
  return {
    address: `http://localhost:${chosen}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function main() {
  const { values } = parseArgs({
    options: {
      build: { type: 'boolean' },
      port: { type: 'string', default: '4173' },
      'no-policy': { type: 'boolean' },
    },
  });
  if (values.build) {
    const { buildDemo } = await import('../test/run/build.mjs');
    await buildDemo();
  }
  const { address } = await startServer({
    port: Number(values.port),
    ...(values['no-policy'] ? { policyOf: () => undefined } : {}),
  });
  console.log(`The demo is at ${address}/`);
}

if (import.meta.filename === process.argv[1]) await main();
