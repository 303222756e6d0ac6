/** `<vitrine-shop>`: the provider without a look that gives one shop, and so one cart, to everything inside it. */
import { ContextProvider } from '@lit/context';
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { announceProviders, registerProvider, type ShopProvider } from '../../browser/page-record.js';
import { acquireShop, releaseShop } from './shop-record.js';
import type { CommerceAdapter } from '../../core/commerce-adapter.js';
import { isKnownMarket } from '../../core/market-profile.js';
import type { Problem } from '../../core/problem.js';
import {
  findAdapter,
  onAdapterRegistered,
  readAdapterOptions,
  type AdapterOptions,
} from '../../stores/adapter-registry.js';
import type { Shop } from '../../stores/shop.js';
import { shopContext } from '../base/contexts.js';
import { VitrineElement } from '../base/element.js';
import { afterPatience } from './patience.js';
import { announceFacts } from './shop-announcer.js';
import { scriptsOfShop } from './scripts-of-shop.js';
import type { ShopScripts } from './shop-scripts.js';
import {
  fulfilWish,
  sameWish,
  statedOptions,
  withdrawalOption,
  type AdapterWish,
  type Enrich,
  type ShopWish,
} from './shop-wish.js';

/**
 * Gives a shop to the elements inside it, and to those of the page that are inside none. Elements that ask for the
 * same shop share it: one cart, one set of events.
 *
 * @tag vitrine-shop
 * @summary Provider of the shop: adapter, market, language and cart.
 * @slot - Whatever sells.
 * @fires {CartChangedEvent} vitrine-cart-changed - Fact: the backend has another cart.
 * @fires {CheckoutStepChangedEvent} vitrine-checkout-step-changed - Fact: the checkout shows another step.
 * @fires {OrderCompletedEvent} vitrine-order-completed - Fact: an order was placed.
 * @fires {VitrineErrorEvent} vitrine-error - Fact: something is wrong with the page or the shop.
 * @cssState waiting - Nobody has registered the adapter yet.
 * @cssState failed - The adapter could not start.
 */
export class VitrineShop extends VitrineElement implements ShopProvider {
  static readonly tagName = 'vitrine-shop';
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties: PropertyDeclarations = {
    adapter: {},
    market: {},
    locale: { noAccessor: true },
    contractLanguage: { attribute: 'contract-language' },
    currency: {},
    cartKey: { attribute: 'cart-key' },
    withdrawalUrl: { attribute: 'withdrawal-url' },
    strict: { type: Boolean },
    enrich: { attribute: false },
  };

  /** The name of a registered adapter, or an adapter. */
  declare adapter: string | CommerceAdapter | undefined;
  /** ISO 3166-1 alpha-2, or `EU`. Never guessed. */
  declare market: string | undefined;
  /** BCP 47 language of legal texts. Default: the market's. */
  declare contractLanguage: string | undefined;
  /** ISO 4217. Default: the backend's. */
  declare currency: string | undefined;
  /** Separates the cart from that of shops that would otherwise share it. */
  declare cartKey: string | undefined;
  /** Where withdrawals are posted to, for an adapter that takes none. */
  declare withdrawalUrl: string | undefined;
  /** Refuses to sell while legal data are missing. */
  declare strict: boolean;
  /** Adds facts that the backend does not know. */
  declare enrich: Enrich | undefined;

  #shop: Shop | undefined;
  #wish: ShopWish | undefined;
  #ownLocale: string | undefined;
  #stopFollowing: (() => void) | undefined;
  readonly #reported = new Set<string>();
  readonly #provider = new ContextProvider(this, { context: shopContext, initialValue: undefined });
  readonly #observer = new MutationObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.strict = false;
  }

  /** The shop; `undefined` while its adapter is on its way. */
  get shop(): Shop | undefined {
    return this.#shop;
  }

  /** BCP 47 language of the interface. Default: the nearest `lang`. */
  override get locale(): string {
    return this.#ownLocale ?? super.locale;
  }

  override set locale(locale: string | undefined) {
    this.#ownLocale = locale || undefined;
    this.requestUpdate();
  }

  protected override connected(signal: AbortSignal): void {
    registerProvider(this, signal);
    const stopListening = onAdapterRegistered((name) => {
      if (name === this.adapter) this.requestUpdate();
    });
    signal.addEventListener('abort', () => {
      stopListening();
      this.#observer.disconnect();
      // A turn later, because an element that is only moved is connected again by then.
      setTimeout(() => {
        if (!this.isConnected) this.#take(undefined);
      });
    });
    afterPatience(signal, () => this.#complainIfWaiting());
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.isConnected) void this.#establish();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Makes the shop that is asked for now, once work on the one before has settled. */
  async #establish(): Promise<void> {
    const scripts = await this.#readScripts();
    if (!scripts || !this.isConnected) return;
    const wish = this.#readWish(scripts);
    this.setState('waiting', !wish);
    if (!wish || sameWish(this.#wish, wish)) return void this.#shop?.setLocale(this.locale);
    this.#wish = wish;
    try {
      const options = await fulfilWish(wish);
      await this.#shop?.settled();
      if (this.#wish === wish && this.isConnected) this.#take(acquireShop(options));
    } catch (cause) {
      this.setState('failed', true);
      const detail = cause instanceof Error ? cause.message : String(cause);
      this.report({ code: 'adapter-failed', detail, cause });
    }
  }

  #take(shop: Shop | undefined): void {
    const before = this.#shop;
    this.#stopFollowing?.();
    this.#shop = shop;
    this.#stopFollowing = shop && this.#follow(shop);
    if (!shop) this.#wish = undefined;
    this.#provider.setValue(shop);
    announceProviders();
    if (before) releaseShop(before);
    if (shop) this.#checkSurroundings(shop);
  }

  #follow(shop: Shop): () => void {
    const stopFacts = announceFacts(shop, this);
    const stopStatus = shop.$status.subscribe(({ status }) => this.setState('failed', status === 'failed'));
    return () => {
      stopFacts();
      stopStatus();
    };
  }

  #checkSurroundings(shop: Shop): void {
    if (!this.market) this.report({ code: 'market-missing' });
    else if (!isKnownMarket(this.market)) this.report({ code: 'market-unknown', detail: this.market });
    if (!shop.options.host.storage.durable) this.report({ code: 'storage-blocked' });
  }

  #complainIfWaiting(): void {
    if (this.#wish || (typeof this.adapter === 'string' && findAdapter(this.adapter))) return;
    const detail =
      typeof this.adapter === 'string' ? `adapter="${this.adapter}"` : 'there is no adapter attribute';
    this.report({ code: 'adapter-unregistered', detail });
  }

  async #readScripts(): Promise<ShopScripts | undefined> {
    try {
      return await scriptsOfShop(this);
    } catch (cause) {
      this.report({ code: 'chunk-missing', detail: 'scripts in the shop', cause });
      return undefined;
    }
  }

  /** `undefined` while the adapter is not there. */
  #readWish(scripts: ShopScripts): ShopWish | undefined {
    const source = this.#readSource(scripts.options);
    if (!source) return undefined;
    this.#reportOnce(scripts.problems);
    const { market, contractLanguage, currency, cartKey } = this;
    return {
      source,
      facts: scripts.facts,
      enrich: this.enrich,
      locale: this.locale,
      options: {
        strict: this.strict,
        ...(market ? { market } : {}),
        ...statedOptions(scripts),
        ...(contractLanguage ? { contractLanguage } : {}),
        ...(currency ? { currency } : {}),
        ...(cartKey ? { cartKey } : {}),
        ...withdrawalOption(this.withdrawalUrl ?? scripts.options['withdrawalUrl']),
      },
    };
  }

  /** Attributes go before the script, which holds what attributes cannot. */
  #readSource(scriptOptions: AdapterOptions): AdapterWish | undefined {
    const { adapter } = this;
    if (typeof adapter === 'object') return { adapter };
    const registration = adapter ? findAdapter(adapter) : undefined;
    const attributeFilter = Object.keys(registration?.attributes ?? {});
    this.#observer.observe(this, { attributeFilter, childList: true });
    if (!registration) return undefined;
    try {
      const read = (attribute: string) => this.getAttribute(attribute);
      const options = readAdapterOptions(registration, read, document.baseURI);
      return { registration, options: { ...scriptOptions, ...options } };
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      this.#reportOnce([{ code: 'options-malformed', detail, cause }]);
      return { registration, options: scriptOptions };
    }
  }

  /** Attributes are read at every change, but a mistake in them is told once. */
  #reportOnce(problems: readonly Omit<Problem, 'where'>[]): void {
    for (const problem of problems) {
      const key = `${problem.code} ${problem.detail ?? ''}`;
      if (!this.#reported.has(key)) this.report(problem);
      this.#reported.add(key);
    }
  }
}
