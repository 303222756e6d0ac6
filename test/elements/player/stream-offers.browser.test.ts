/** Price notes and coupons of a live stream. */
import { expect, html } from '@open-wc/testing';
import { atom } from 'nanostores';
import '../../../src/define/player.js';
import type { IntentResult } from '../../../src/core/intent-result.js';
import { axeFindings } from '../../support/axe.js';
import { FILM, until } from '../../support/film.js';
import { showUrl } from '../../support/live-show.js';
import { PlayerHarness } from '../../support/player-harness.js';

const NOTE = 'Ten percent until the end of the show';
const OFFER = {
  id: 'offer',
  start: 2,
  attributes: `X-VITRINE-NOTE="${NOTE}",X-VITRINE-COUPON="LIVE10"`,
};

interface CodesOfCart {
  readonly cart: {
    readonly pendingCodes: readonly string[];
    readonly discounts: readonly { code: string }[];
  };
}

describe('what a live stream offers', () => {
  let player: PlayerHarness;
  let sent: string[];
  let $cart = atom<CodesOfCart>({ cart: { pendingCodes: [], discounts: [] } });
  afterEach(() => player.close());

  /** A shop as far as codes go; `answer` is what the backend says to one. */
  function shopOf(discounts: 'none' | 'single', answer: (code: string) => IntentResult): HTMLElement {
    sent = [];
    $cart = atom<CodesOfCart>({ cart: { pendingCodes: [], discounts: [] } });
    const applyCode = (code: string): Promise<IntentResult> => {
      sent.push(code);
      return Promise.resolve(answer(code));
    };
    const $status = atom({ status: 'ready', capabilities: { cart: { discounts } } });
    return Object.assign(document.createElement('vitrine-shop'), {
      shop: { $status, cart: { $cart, applyCode } },
    });
  }

  async function watch(shop: HTMLElement): Promise<void> {
    const src = showUrl('fmp4', { age: 12, ranges: [OFFER] });
    player = await PlayerHarness.open(
      html`<vitrine-player aspect-ratio="16/9" engine="hls" muted src=${src}></vitrine-player>`,
    );
    player.place.append(shop);
    void player.element.play();
    await until(() => strip() !== null, 'the offer');
    await player.settle();
  }

  const strip = (): HTMLElement | null => player.root.querySelector('.offer');
  const code = (): HTMLButtonElement | null => player.root.querySelector('.offer-code');
  const said = (): string => player.find('[role=status]').innerText.trim();

  function accept(given: string): IntentResult {
    $cart.set({ cart: { pendingCodes: [], discounts: [{ code: given }] } });
    return { status: 'done' };
  }

  it('is shown and said while it holds, and can be put on the cart once', async () => {
    await watch(shopOf('single', accept));
    expect(strip()?.querySelector('p')?.innerText).to.equal(NOTE);
    await until(() => said() === NOTE, 'the note to be said');
    expect(code()?.innerText).to.equal('Use code LIVE10');
    expect(await axeFindings(player.element)).to.deep.equal([]);
    code()?.click();
    await until(() => code()?.innerText === 'Code LIVE10 is on your cart', 'the code');
    expect(said()).to.equal('Code LIVE10 is on your cart');
    code()?.click();
    expect(sent).to.deep.equal(['LIVE10']);
  });

  it('says when the cart does not take it', async () => {
    await watch(shopOf('single', () => ({ status: 'refused' })));
    code()?.click();
    await until(() => /cannot be used/.test(code()?.innerText ?? ''), 'the answer');
    expect(code()?.ariaDisabled).to.equal('true');
  });

  it('is only a note where the shop has no codes', async () => {
    await watch(shopOf('none', accept));
    expect(strip()?.querySelector('p')?.innerText).to.equal(NOTE);
    expect(code()).to.equal(null);
  });

  it('is gone before it begins, when it is closed, and with its film', async () => {
    await watch(shopOf('single', accept));
    player.element.pause();
    player.element.seek(1);
    await until(() => strip() === null, 'nothing at second 1');
    player.element.seek(5);
    await until(() => strip() !== null, 'the offer again');
    await player.press(player.find('.offer-close'));
    expect(strip()).to.equal(null);
    expect(player.root.activeElement).to.equal(player.playButton);
    player.element.load({ src: FILM.mp4 });
    await until(() => Number.isFinite(player.element.duration), 'the film');
    expect(strip()).to.equal(null);
  });
});
