/** The developer's text of every problem: what happened and how to fix it. Part of the development build only. */
import { problemPage, type Problem, type ProblemCode } from './problem.js';

const TEXTS: Readonly<Record<ProblemCode, string>> = {
  'adapter-unregistered':
    'No adapter of this name is registered. Import "vitrine-video/define/adapters/<name>" or call registerAdapter().',
  'adapter-failed': 'The adapter could not start. The cause below says why.',
  'catalog-invalid': 'The catalogue is not usable as it is. Fix the place that is named.',
  'request-failed':
    'The shop did not do what was asked, and not because of the buyer. The cause below says why.',
  'request-refused':
    'The shop refused what the buyer wanted, and the buyer was told. There is nothing to fix.',
  'backend-unreachable':
    'No answer came that this page may read. To a script, a dead network, a wrong address and a CORS refusal look the same: open the address in a tab. If it answers there, let the backend allow the origin of this page.',
  'backend-refused':
    'The backend refused the token or key of this page. Check the option of the adapter: is it complete, is it the public one, is it for this shop and channel?',
  'currency-mismatch':
    'The shop states another currency than is expected. Set currency on <vitrine-shop> to one that the backend sells in for this market, or leave it out.',
  'cart-expired':
    'The shop no longer has the cart. The buyer was told what was in it and may put it back. When this is frequent, let the backend keep carts longer.',
  'shop-missing': 'This element found no shop. Put it inside <vitrine-shop>, or name one with shop="id".',
  'shop-ambiguous': 'The page has several shops and this element is inside none. Name one with shop="id".',
  'product-missing': 'The shop does not know this product. Check the reference, or whether it is published.',
  'product-reference-empty':
    'The product attribute is empty. Give it an id, or "handle:…", "sku:…", "variant:…".',
  'market-missing':
    'No market is set, so the strictest rules hold and checkout leaves the page. Set market="DE" (or yours) on <vitrine-shop>.',
  'market-unknown': 'There is no profile for this market, so the rules of EU hold. Check the country code.',
  'updates-unreachable':
    'The live updates cannot be had, so pins, prices and stock of the moment are missing. They are asked for again.',
  'tags-unreachable': 'The tag file could not be loaded, so the film has only the pins of the page.',
  'tags-malformed': 'The tag file cannot be read. The rest of the page goes on without it.',
  'hotspot-invalid': 'This hotspot is left out. Fix what is named; the other pins are shown.',
  'media-failed': 'The film cannot be played. Check the address, its type and its CORS headers.',
  'media-missing': 'The player has no film: give it a <video> child, or src.',
  'storage-blocked': 'The browser refuses storage, so the cart is lost when the page is closed.',
  'options-malformed': 'The options are not valid JSON and are left out.',
  'script-twice':
    'A second copy of Vitrine is on the page. Shops are shared when the major versions agree; otherwise load one copy only.',
  'totals-wrong':
    'The totals that the backend stated do not add up. This is a fault of the adapter or of the shop.',
  'payment-handler-missing':
    'No payment handler is registered for this method. Import "vitrine-video/define/payments/<name>".',
  'payment-in-shadow-root':
    'The checkout stands in a shadow root, where frames of payment providers do not work. Put <vitrine-checkout-drawer> on the page itself.',
  'wallet-before-review':
    'This wallet takes the money before the review, which the order button law of the market forbids, so it is not offered. Let it authorize after the review, or offer it in other markets.',
  'wallet-not-shown':
    'The button of this wallet could not be shown; the forms of the checkout are there without it. The cause is what the wallet said.',
  'card-number-refused':
    'A payment handler handed over a card number. It was thrown away. Hand over the token of the provider instead.',
  'checkout-blocked': 'Buying is switched off here. The detail says what is missing.',
  'withdrawal-unreachable':
    'Neither the adapter nor the page takes withdrawals, so the element stays empty. Set withdrawal-url on <vitrine-shop>.',
  'storyboard-unusable':
    'The storyboard could not be loaded or read, so the timeline shows no pictures. The cause below says why.',
  'chunk-missing':
    'A part of Vitrine could not be loaded. Serve the whole build, with the chunks beside the entry that names them.',
};

/** What happened, where, how to fix it, and where to read on. */
export function problemText(problem: Problem): string {
  const detail = problem.detail === undefined ? '' : ` (${problem.detail})`;
  return `[vitrine] ${problem.where}${detail}: ${TEXTS[problem.code]} See ${problemPage(problem.code)}`;
}
