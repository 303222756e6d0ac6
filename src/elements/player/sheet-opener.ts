/** From the click on a pin to the open product sheet, whose code comes with the first product that is asked for. */
import { asCommerceError } from '../../core/commerce-error.js';
import type { Hotspot } from '../../core/hotspot.js';
import type { IntentResult } from '../../core/intent-result.js';
import { ProductOpenedEvent, ProductRequestEvent } from './player-events.js';
import type { ProductSheet, SheetHost } from './product-sheet.js';
import type { ShoppableFilm } from './shoppable-film.js';

/** What the opener needs of its player. */
export interface SheetOwner extends Omit<SheetHost, 'stage' | 'closed' | 'session'> {
  readonly stage: () => HTMLElement | null;
}

/** The sheet of one player, there or not there yet. */
export class SheetOpener {
  readonly #owner: SheetOwner;
  readonly #film: ShoppableFilm;
  #sheet: ProductSheet | undefined;
  #connection: AbortSignal = AbortSignal.abort();

  constructor(owner: SheetOwner, film: ShoppableFilm) {
    this.#owner = owner;
    this.#film = film;
  }

  /** Asks the page first; opens the sheet unless the page answers or prevents it. */
  request(hotspotId: string): void {
    const hotspot = this.#film.hotspots.find(hotspotId);
    if (!hotspot) return;
    void new ProductRequestEvent(hotspot).dispatchFrom(this.#owner.player, () => this.#show(hotspot));
  }

  /** Answers whether there was a sheet to close. */
  close(): boolean {
    if (!this.#sheet?.open) return false;
    this.#sheet.close();
    return true;
  }

  /** The stage has another size or lies in another layer. */
  relay(): void {
    this.#sheet?.relay();
  }

  render(): void {
    if (this.#sheet?.open) this.#sheet.render();
  }

  watch(connection: AbortSignal): void {
    this.#connection = connection;
    this.#sheet?.watch(connection);
  }

  async #show(hotspot: Hotspot): Promise<IntentResult> {
    const { pins, session } = this.#film;
    const { signal } = session;
    // Now, because the film plays on while the sheet is loaded.
    const attribution = this.#film.attribution(hotspot.id);
    pins?.giveBack(false);
    pins?.keep(hotspot.id);
    try {
      const { ProductSheet } = await import('./product-sheet.js');
      const stage = this.#owner.stage();
      if (signal.aborted || !stage) return { status: 'canceled' };
      this.#sheet ??= this.#create(new ProductSheet(this.#host(stage)));
      await this.#sheet.show({ product: hotspot.product, name: pins?.nameOf(hotspot.id), attribution });
    } catch (cause) {
      pins?.giveBack(false);
      return { status: 'refused', error: asCommerceError(cause) };
    }
    this.#owner.player.dispatchEvent(new ProductOpenedEvent(hotspot));
    return { status: 'done' };
  }

  #create(sheet: ProductSheet): ProductSheet {
    sheet.watch(this.#connection);
    return sheet;
  }

  /** The focus goes back to the pin, unless the browser has given it back to a list of products. */
  #closed(stage: HTMLElement): void {
    const { activeElement } = stage.getRootNode() as ShadowRoot;
    this.#film.pins?.giveBack(activeElement?.localName !== 'vitrine-product-list');
  }

  #host(stage: HTMLElement): SheetHost {
    return { ...this.#owner, stage, session: this.#film.session, closed: () => this.#closed(stage) };
  }
}
