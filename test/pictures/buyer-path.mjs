/** The way of a buyer through film, product, cart and checkout of a real Vendure, with a picture of each station. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STRICT_POLICY } from '../../demo/serve.mjs';
import { Buyer } from '../e2e/buyer.mjs';

const PAGE = '/pictures.html';
const ORDER_BUTTON = 'vitrine-checkout-drawer >>> [part~=order-button]';

const fileHere = (name) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** What moves comes to rest. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 900));

/** A page that sells from the server, under the law of the market. */
function sell(site, { shopApi }, { market, language, disclosure }) {
  const words = { ENDPOINT: shopApi, MARKET: market, LANGUAGE: language, DISCLOSURE: disclosure };
  const html = fileHere('page.html').replace(/\b[A-Z]{6,}\b/g, (word) => words[word] ?? word);
  const policy = `${STRICT_POLICY}; connect-src 'self' ${new URL(shopApi).origin}`;
  site.answer(PAGE, html, { headers: { 'content-security-policy': policy } });
  site.answer('/pictures.css', fileHere('page.css'), { headers: { 'content-type': 'text/css' } });
}

/** Walks it; `take(name)` is called at each station. */
export async function walkBuyerPath({ page, site, shop, take, product, ...wishes }) {
  sell(site, shop, wishes);
  const buyer = new Buyer(page);
  const { film, sheet, cart, checkout } = buyer;
  const station = async (name) => {
    await rest();
    await take(name);
  };
  await buyer.visit(PAGE);
  await film.play();
  await film.stopAt(3);
  await station('film');
  await film.open(product);
  await station('product');
  await sheet.tryToAdd();
  await cart.waitForCount(1);
  await sheet.close();
  await cart.open();
  await station('cart');
  await cart.checkOut();
  await checkout.waitForContact();
  await station('contact');
  await checkout.fillContact();
  await checkout.waitForDelivery();
  await station('delivery');
  await checkout.chooseDelivery();
  await page.waitFor('vitrine-checkout-drawer >>> .choice:has(input[name="payment"])');
  await station('payment');
  await checkout.choosePayment();
  await page.waitFor(ORDER_BUTTON);
  await station('review');
  await page.evaluateOn(ORDER_BUTTON, (button) => button.scrollIntoView({ block: 'end' }));
  await station('order-button');
  await page.click(ORDER_BUTTON);
  await checkout.orderNumber();
  await station('done');
}
