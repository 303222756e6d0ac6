/** A shop on another origin that takes carts by a link: it orders, gives up, and speaks the Embedded Checkout Protocol. */
import { STRICT_POLICY } from '../../demo/serve.mjs';

const PATH = '/merchant.html';
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Checkout</title></head>
  <body>
    <button id="order" style="inline-size: 12rem; block-size: 4rem">Order</button>
    <p>You order: <output></output></p>
    <button id="cancel">Cancel</button> <button id="pay-later">Pay later</button>
    <script>
      const asked = new URLSearchParams(location.search);
      document.querySelector('output').textContent = asked.get('items');
      const back = (outcome) => {
        const address = new URL(asked.get('back'));
        address.searchParams.set('vitrine-outcome', outcome);
        location.href = address.href;
      };
      const host = window.opener ?? (parent === window ? undefined : parent);
      const say = (message) => host.postMessage({ jsonrpc: '2.0', ...message }, '*');
      const checkout = {
        id: 'c-1',
        currency: 'EUR',
        totals: [{ type: 'total', amount: 2690 }],
        order: { id: '2026-77', permalink_url: location.origin + '/policies.html' },
      };
      document.querySelector('#order').addEventListener('click', () =>
        host ? say({ method: 'ec.complete', params: { checkout } }) : back('completed'));
      document.querySelector('#cancel').addEventListener('click', () => back('canceled'));
      document.querySelector('#pay-later').addEventListener('click', () => back('pending'));
      if (host) say({ id: 1, method: 'ec.ready', params: { delegate: [] } });
    </script>
  </body>
</html>`;

/** Puts the shop behind the plain page of the demo; answers the origin of its checkout. */
export function openMerchant({ site, address }, options = {}) {
  const origin = address.replace('localhost', '127.0.0.1');
  site.answer(PATH, PAGE, { headers: { 'content-security-policy': POLICY } });
  const settings = {
    checkoutUrl: `${origin}${PATH}?items={items}&back={returnUrl}`,
    protocol: 'ecp',
    ...options,
  };
  const shop = `<vitrine-shop adapter="redirect" catalog="/catalog.json" market="DE" locale="en">
      <script type="application/json" data-vitrine="options">${JSON.stringify(settings)}</script>`;
  site.change('/script-tag.html', (html) => html.replace(/<vitrine-shop [^>]*>/, shop), {
    headers: { 'content-security-policy': `${STRICT_POLICY}; frame-src ${origin}` },
  });
  return origin;
}
