/** Starts and stops the server from a test. Imports nothing of Medusa: the server is a process of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openAdminApi } from './admin-api.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A cluster is made, migrated and seeded: half a minute on a quiet machine. */
const START_MILLISECONDS = 240_000;

/**
 * Starts a shop of its own, with an empty database.
 *
 * @param {{ origin?: string }} options `origin`: the page that may call the shop from a browser, default none
 */
export async function startMedusaServer({ origin = '' } = {}) {
  if (!existsSync(`${folder}node_modules/@medusajs/medusa`))
    throw new Error('the Medusa server is not installed: run "npm run test:medusa"');
  const server = spawn(process.execPath, ['serve.mjs', origin], {
    cwd: folder,
    // It ends when its input does, so it does not outlive this process however that ends.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const { url, publishableKey, secretKey, variants } = await readiness(server);
  return {
    url,
    publishableKey,
    controls: openAdminApi(url, secretKey, variants),
    fixtures: fixturesOf(variants),
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * The line that the server prints when it is open.
 *
 * @returns {Promise<{ url: string, publishableKey: string, secretKey: string, variants: Variants }>}
 */
function readiness(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason) => {
      server.kill('SIGTERM');
      reject(new Error(`the Medusa server did not start: ${reason}\n${said}`));
    };
    const timer = setTimeout(() => fail(`no answer after ${START_MILLISECONDS} ms`), START_MILLISECONDS);
    server.once('error', fail);
    const endedEarly = (code) => fail(`it ended with ${code}`);
    server.once('exit', endedEarly);
    server.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-4000)));
    createInterface({ input: server.stdout }).on('line', (line) => {
      clearTimeout(timer);
      server.off('exit', endedEarly);
      resolve(JSON.parse(line));
    });
  });
}

/** @typedef {Record<string, { productId: string, variantId: string }>} Variants by SKU */

/** Things to buy, in the words of the conformance suite. @param {Variants} variants */
function fixturesOf(variants) {
  /** @returns {string} */
  const idOf = (sku) => {
    if (!variants[sku]) throw new Error(`the Medusa server does not sell ${sku}`);
    return variants[sku].variantId;
  };
  return {
    handle: 'camp-mug',
    inStock: idOf('MUG-TERRACOTTA-250'),
    otherInStock: idOf('BOWL-28'),
    limited: { variantId: idOf('MUG-SAGE-250'), stock: 4 },
    soldOut: idOf('MUG-NIGHT-350'),
    unknownVariant: 'variant_00000000000000000000000000',
    coupon: 'SAVE10',
    address: {
      firstName: 'Ada',
      lastName: 'Byron',
      line1: 'Hauptstr. 1',
      city: 'Leipzig',
      postalCode: '04109',
      country: 'DE',
    },
    unservedCountry: 'CH',
    searchText: 'mug',
    elsewhere: {
      context: { country: 'US', language: 'en', currency: 'USD' },
      unitPrice: { amountMinor: 2420, currency: 'USD' },
    },
  };
}
