/** Puts the same film over the shop that is chosen, and writes down the conversation. */
import type { CommerceAdapter } from 'vitrine-video';
import { createLocalAdapter } from 'vitrine-video/adapters/local';
import { createRedirectAdapter } from 'vitrine-video/adapters/redirect';
import { createWhatsAppAdapter } from 'vitrine-video/adapters/whatsapp';
import { overheard, type Exchange } from './conversation.js';

interface Choice {
  readonly explained: string;
  create(): CommerceAdapter;
}

const catalog = new URL('/catalog.json', location.href).href;

const CHOICES: Readonly<Record<string, Choice>> = {
  local: {
    explained:
      'A catalogue file, a cart in this browser, and a checkout in the film that ends in a test payment.',
    create: () => createLocalAdapter({ catalog }),
  },
  redirect: {
    explained:
      'The same catalogue and cart, but the checkout is another page, which takes the cart by its address.',
    create: () =>
      createRedirectAdapter({
        catalog,
        checkoutUrl: `${location.origin}/policies.html?items={items}&back={returnUrl}`,
      }),
  },
  whatsapp: {
    explained: 'The cart becomes a message to the shop; nothing is ordered until the buyer sends it.',
    create: () => createWhatsAppAdapter({ catalog, phone: '+49 170 1234567' }),
  },
};

function named<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
  const found = document.querySelector<Kind>(`[data-${name}]`);
  if (!found) throw new Error(`The page lacks [data-${name}]`);
  return found;
}

function line(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function writeDown({ method, asked, answered, failed, milliseconds }: Exchange): void {
  const entry = document.createElement('li');
  entry.toggleAttribute('data-failed', failed);
  entry.append(
    line('strong', method),
    line('small', ` ${milliseconds} ms`),
    line('p', asked),
    line('p', answered),
  );
  named('conversation').prepend(entry);
}

function showShop(name: string): void {
  const choice = CHOICES[name];
  if (!choice) return;
  named('explained').textContent = choice.explained;
  named('conversation').replaceChildren();
  const shop = document.createElement('vitrine-shop');
  shop.setAttribute('market', 'DE');
  shop.setAttribute('locale', 'en');
  shop.setAttribute('cart-key', `adapters-${name}`);
  shop.adapter = overheard(choice.create(), writeDown);
  shop.append(document.importNode(named<HTMLTemplateElement>('film').content, true));
  named('stage').replaceChildren(shop);
  history.replaceState(null, '', `#${name}`);
}

named('shops').addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) showShop(target.value);
});
const wanted = location.hash.slice(1) in CHOICES ? location.hash.slice(1) : 'local';
const radio = document.querySelector<HTMLInputElement>(`[name=shop][value=${wanted}]`);
if (radio) radio.checked = true;
showShop(wanted);
