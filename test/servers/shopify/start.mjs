/**
 * The shop over HTTP on loopback: `node start.mjs [port]`, where 0 or nothing takes a free one. Prints one line of JSON with
 * `endpoint` and `token` once it is ready, and ends on SIGTERM.
 */
import { createServer } from 'node:http';
import { createShop, TOKENS } from './shop.mjs';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, x-shopify-storefront-access-token',
  'access-control-max-age': '86400',
};

const server = createServer((request, response) => {
  answer(request)
    .catch((error) => ({ status: 500, body: { errors: [{ message: String(error) }] } }))
    .then(({ status, body, html }) => {
      const type = html === undefined ? 'application/json' : 'text/html; charset=utf-8';
      response.writeHead(status, { ...CORS, 'content-type': type });
      response.end(html ?? (body === undefined ? '' : JSON.stringify(body)));
    });
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  shop.shop.origin = origin;
  const endpoint = `${origin}/api/2026-04/graphql.json`;
  console.log(JSON.stringify({ ready: true, endpoint, token: Object.keys(TOKENS)[0] }));
});

process.on('SIGTERM', () => server.close(() => process.exit(0)));

const shop = createShop();

async function answer(request) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  if (request.method === 'OPTIONS') return { status: 204 };
  const [, token, step] = /^\/cart\/c\/([^/]+)(\/order)?$/.exec(pathname) ?? [];
  if (token) return step ? order(token) : { status: 200, html: checkoutPage(token) };
  if (request.method !== 'POST' || pathname !== '/api/2026-04/graphql.json')
    return { status: 404, html: 'Not Found' };
  let text = '';
  for await (const chunk of request) text += chunk;
  return shop.execute({
    ...JSON.parse(text),
    token: request.headers['x-shopify-storefront-access-token'],
  });
}

/** Stands in for Shopify's checkout, which no test can reach. */
function checkoutPage(token) {
  return `<!doctype html><title>Checkout</title><h1>Checkout</h1>
<form method="post" action="/cart/c/${encodeURIComponent(token)}/order"><button>Pay now</button></form>`;
}

function order(token) {
  const isOrdered = shop.controls.order(decodeURIComponent(token));
  return isOrdered
    ? { status: 200, html: '<!doctype html><title>Thank you</title><h1>Thank you</h1>' }
    : {
        status: 404,
        html: '<!doctype html><title>Gone</title><h1>This cart was ordered or has expired</h1>',
      };
}
