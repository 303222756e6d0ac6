/** The languages of the interface: brought when they are asked for, and changed while the page is open. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { VitrineElement } from '../../../src/elements/base/element.js';
import { setTexts } from '../../../src/elements/base/languages.js';
import '../../../src/define/mini-cart.js';
import '../../../src/define/shop.js';
import { PLAYER_TEXTS } from '../../../src/elements/player/player-texts.js';
import { createAdapterStandIn } from '../../support/adapter-stand-in.js';
import { ShopHarness } from '../../support/shop-harness.js';

class Speaker extends VitrineElement {
  protected override render(): TemplateResult {
    return html`${this.text(PLAYER_TEXTS, 'replay')}`;
  }
}
customElements.define('text-speaker', Speaker);

async function speak(lang: string): Promise<Speaker> {
  const place = await fixture<HTMLElement>(document.createElement('main').outerHTML);
  place.lang = lang;
  const speaker = new Speaker();
  place.append(speaker);
  await speaker.updateComplete;
  return speaker;
}

const heard = (speaker: Speaker): string => speaker.shadowRoot?.textContent ?? '';

describe('the language of an element', () => {
  it('is English at once and the page’s as soon as it has come', async () => {
    const speaker = await speak('de-DE');
    await waitUntil(() => heard(speaker) === 'Noch einmal abspielen');
  });

  it('may be one that is written in other letters', async () => {
    const speaker = await speak('ar');
    await waitUntil(() => /\p{Script=Arabic}/u.test(heard(speaker)));
  });

  it('stays English where Vitrine does not speak it', async () => {
    const speaker = await speak('fi');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard(speaker)).to.equal('Play again');
  });

  it('changes with the page', async () => {
    const speaker = await speak('en');
    const place = speaker.closest('main');
    if (place) place.lang = 'fr';
    await waitUntil(() => heard(speaker) === 'Revoir');
    if (place) place.lang = 'en';
    await waitUntil(() => heard(speaker) === 'Play again');
  });

  it('changes with its shop, which stays the same and keeps its cart', async () => {
    const harness = await ShopHarness.open({ adapter: createAdapterStandIn('speaker'), market: 'DE' });
    const { element } = harness;
    const { shop } = element;
    const cart = document.createElement('vitrine-mini-cart');
    element.append(cart);
    const name = () => cart.shadowRoot?.querySelector('button')?.getAttribute('aria-label');
    await waitUntil(() => name() === 'Cart, empty', `it says ${String(name())}`);
    element.locale = 'fr';
    await waitUntil(() => name() === 'Panier, vide', `it says ${String(name())}`);
    expect(element.shop).to.equal(shop);
    expect(shop?.locale).to.equal('fr');
  });

  it('has the texts of the page before those of Vitrine, and shows them at once', async () => {
    const speaker = await speak('de');
    await waitUntil(() => heard(speaker) === 'Noch einmal abspielen');
    setTexts('de', { player: { replay: 'Nochmal!' } });
    await speaker.updateComplete;
    expect(heard(speaker)).to.equal('Nochmal!');
  });
});
