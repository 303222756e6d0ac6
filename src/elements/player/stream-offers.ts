/** Shows the price note or the coupon of the moment over a film, and puts the coupon on the cart. */
import { html, nothing, type TemplateResult } from 'lit';
import { offerAt, readStreamOffers, type StreamOffer } from '../../core/stream-offers.js';
import type { StreamRange } from '../../core/stream-tags.js';
import type { Shop } from '../../stores/shop.js';
import { adoptStyles } from '../base/adopt-styles.js';
import { say } from '../base/languages.js';
import { CONTROL_ICONS } from './control-icons.js';
import { icon } from './icons.js';
import { OFFER_TEXTS } from './offer-texts.js';
import { offerStyles } from './offer.styles.js';
import type { ShoppableFilm } from './shoppable-film.js';

/** What the offers need of their player. */
export interface OffersHost {
  readonly player: Element;
  readonly film: ShoppableFilm;
  readonly locale: () => string;
  /** Tells a screen reader. */
  readonly say: (words: string) => void;
  /** Something changed that is in no store. */
  readonly changed: () => void;
}

/** The offers of one film after the other. */
export class StreamOffers {
  readonly #host: OffersHost;
  readonly #shop: () => Shop | undefined;
  #offers: readonly StreamOffer[] = [];
  #said: StreamOffer['id'] | undefined;
  readonly #closed = new Set<StreamOffer['id']>();
  readonly #refused = new Set<StreamOffer['code']>();

  constructor(host: OffersHost, root: ShadowRoot, shop: () => Shop | undefined) {
    this.#host = host;
    this.#shop = shop;
    adoptStyles(root, offerStyles);
  }

  /** What the stream says now. */
  take(ranges: readonly StreamRange[]): void {
    this.#offers = readStreamOffers(ranges);
    if (ranges.length === 0) this.#forget();
  }

  render(): TemplateResult | typeof nothing {
    const { currentTimeSeconds } = this.#host.film.session.store.$playback.get();
    const offer = offerAt(this.#offers, currentTimeSeconds);
    if (!offer || this.#closed.has(offer.id)) return nothing;
    const coupon = offer.code && this.#takesCodes ? this.#renderCode(offer.code) : nothing;
    if (!offer.note && coupon === nothing) return nothing;
    this.#announce(offer);
    return html`<div class="offer" part="offer">
      ${offer.note ? html`<p dir="auto">${offer.note}</p>` : nothing}${coupon}
      <button
        type="button"
        class="offer-close"
        part="offer-close"
        aria-label=${this.#text('close')}
        @click=${() => this.#close(offer)}
      >
        ${icon(CONTROL_ICONS.close)}
      </button>
    </div>`;
  }

  get #takesCodes(): boolean {
    const status = this.#shop()?.$status.get();
    return status?.status === 'ready' && status.capabilities.cart.discounts !== 'none';
  }

  /** The same button all the way, so that the focus stays. */
  #renderCode(code: string): TemplateResult {
    const words = this.#words(code);
    return html`<button
      type="button"
      class="offer-code"
      part="offer-code"
      aria-disabled=${words === 'use' ? nothing : 'true'}
      @click=${() => void this.#use(code)}
    >
      ${this.#text(words, { code })}
    </button>`;
  }

  #words(code: string): 'use' | 'using' | 'used' | 'refused' {
    const cart = this.#shop()?.cart.$cart.get().cart;
    const isSame = (other: string | undefined): boolean => other?.toUpperCase() === code.toUpperCase();
    if (cart?.pendingCodes.some(isSame)) return 'using';
    if (cart?.discounts.some((discount) => isSame(discount.code))) return 'used';
    return this.#refused.has(code) ? 'refused' : 'use';
  }

  async #use(code: string): Promise<void> {
    const { changed } = this.#host;
    if (this.#words(code) !== 'use') return;
    const answer = this.#shop()?.cart.applyCode(code);
    changed();
    const result = await answer;
    if (result?.status === 'refused') this.#refused.add(code);
    changed();
    const outcome = this.#words(code);
    if (outcome !== 'use') this.#host.say(this.#text(outcome, { code }));
  }

  #close({ id }: StreamOffer): void {
    this.#closed.add(id);
    this.#host.changed();
    (this.#host.player as HTMLElement).focus();
  }

  /** Another film may use the same ids. */
  #forget(): void {
    this.#said = undefined;
    this.#closed.clear();
    this.#refused.clear();
  }

  /** Once, after the rendering in which it appears. */
  #announce({ id, note, code }: StreamOffer): void {
    if (id === this.#said) return;
    this.#said = id;
    queueMicrotask(() => this.#host.say(note || this.#text('use', { code })));
  }

  readonly #text = (key: keyof typeof OFFER_TEXTS.texts, values?: Readonly<Record<string, string>>): string =>
    say(OFFER_TEXTS, key, this.#host.locale(), values);
}
