/** Starts and stops the server from a test. Imports nothing of Vendure: the server is a process of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openAdminApi } from './admin-api.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const START_MILLISECONDS = 90_000;

/**
 * Starts a shop of its own, with an empty order book.
 *
 * @param {{ port?: number, origin?: string, pictureBase?: string }} options `port`: default any free one; `origin`: the only
 *   page that may call the shop, default any; `pictureBase`: stands before `/products/….webp` in `imageUrl`
 */
export async function startVendureServer({ port = 0, origin = '', pictureBase = '' } = {}) {
  if (!existsSync(`${folder}node_modules/@vendure/core`))
    throw new Error('the Vendure server is not installed: run "node test/run/servers.mjs"');
  const server = spawn(process.execPath, ['serve.mjs', String(port), origin, pictureBase], {
    cwd: folder,
    // It ends when its input does, so it does not outlive this process however that ends.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const { shopApi, adminApi, version } = await readiness(server);
  const admin = await openAdminApi(adminApi);
  return {
    shopApi,
    adminApi,
    version,
    controls: admin,
    fixtures: fixturesOf(await admin.variantIds()),
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * The line that the server prints when it is open.
 *
 * @returns {Promise<{ shopApi: string, adminApi: string, version: string }>}
 */
function readiness(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason) => {
      server.kill('SIGKILL');
      reject(new Error(`the Vendure server did not start: ${reason}\n${said}`));
    };
    const timer = setTimeout(() => fail(`no answer after ${START_MILLISECONDS} ms`), START_MILLISECONDS);
    server.once('error', fail);
    const endedEarly = (code) => fail(`it ended with ${code}`);
    server.once('exit', endedEarly);
    server.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4000)));
    createInterface({ input: server.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return void (said += `${line}\n`);
      clearTimeout(timer);
      server.off('exit', endedEarly);
      resolve(JSON.parse(line));
    });
  });
}

/** Things to buy, in the words of the conformance suite. @param {Record<string, string>} variantIds by SKU */
function fixturesOf(variantIds) {
  /** @returns {string} */
  const idOf = (sku) => {
    if (!variantIds[sku]) throw new Error(`the Vendure server does not sell ${sku}`);
    return variantIds[sku];
  };
  return {
    handle: 'camp-mug',
    inStock: idOf('MUG-TERRACOTTA-250'),
    otherInStock: idOf('BOWL-28'),
    limited: { variantId: idOf('MUG-SAGE-250'), stock: 4 },
    soldOut: idOf('MUG-NIGHT-350'),
    unknownVariant: '987654',
    coupon: 'SAVE10',
    address: {
      firstName: 'Ada',
      lastName: 'Byron',
      line1: 'Hauptstr. 1',
      city: 'Leipzig',
      postalCode: '04109',
      country: 'DE',
    },
    unservedCountry: 'US',
    searchText: 'mug',
    elsewhere: {
      context: { country: 'US', language: 'en', currency: 'USD' },
      unitPrice: { amountMinor: 2420, currency: 'USD' },
    },
  };
}
