/** A player's inside for tests, and a `<vitrine-product-list>` beside it. */
import { ContextProvider } from '@lit/context';
import { fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import { atom } from 'nanostores';
import type { Hotspot } from '../../src/core/hotspot.js';
import { playerContext } from '../../src/elements/base/contexts.js';
import type { PlayerScope } from '../../src/elements/base/player-scope.js';
import type { VitrineProductList } from '../../src/elements/product-list/product-list.js';
import type { ShopStandIn } from './shop-stand-in.js';

class PlayerStandIn extends LitElement {
  readonly $hotspots = atom<readonly Hotspot[]>([]);
  readonly $active = atom<ReadonlySet<string>>(new Set());
  readonly done: string[] = [];

  constructor() {
    super();
    const { $hotspots, $active, done } = this;
    const scope = {
      $hotspots,
      $active,
      openHotspot: (id: string) => done.push(`open ${id}`),
      attribution: () => ({ videoId: 'film', timeSeconds: 1 }),
      seek: (seconds: number) => done.push(`seek ${seconds}`),
    } as unknown as PlayerScope;
    new ContextProvider(this, { context: playerContext, initialValue: scope });
  }
}
customElements.define('player-stand-in', PlayerStandIn);

/** The page object of the list. */
export class ProductListHarness {
  readonly player: PlayerStandIn;
  readonly list: VitrineProductList;

  private constructor(player: PlayerStandIn, list: VitrineProductList) {
    this.player = player;
    this.list = list;
  }

  /** A list that names its player by id, with links inside as a server writes them. */
  static async open(
    standIn: Pick<ShopStandIn, 'shop'>,
    hotspots: readonly Hotspot[],
  ): Promise<ProductListHarness> {
    const place = await fixture<HTMLElement>(document.createElement('main').outerHTML);
    const player = new PlayerStandIn();
    player.id = 'film';
    player.$hotspots.set(hotspots);
    const list = document.createElement('vitrine-product-list');
    list.shop = standIn.shop;
    list.player = 'film';
    const link = document.createElement('a');
    link.href = '#mug';
    link.textContent = 'Mug';
    list.append(link);
    place.append(player, list);
    const harness = new ProductListHarness(player, list);
    await harness.settle();
    return harness;
  }

  get items(): HTMLElement[] {
    return this.#all('.item');
  }

  get texts(): string[] {
    return this.items.map((item) => item.innerText.replace(/\s+/g, ' ').trim());
  }

  get prices(): string[] {
    return this.#all('vitrine-price').map((price) => price.shadowRoot?.textContent ?? '');
  }

  get times(): HTMLButtonElement[] {
    return this.#all('.time');
  }

  get titles(): HTMLButtonElement[] {
    return this.#all('.title');
  }

  /** The first button that matches. */
  button(selector: string): HTMLButtonElement | undefined {
    return this.#all<HTMLButtonElement>(selector)[0];
  }

  /** What is said about adding. */
  get status(): string {
    return this.#all('[role=status]')[0]?.textContent ?? '';
  }

  /** Whether the content that the page put inside is seen. */
  get showsContent(): boolean {
    return (this.list.firstElementChild?.getClientRects().length ?? 0) > 0;
  }

  async settle(): Promise<void> {
    await this.list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.list.updateComplete;
  }

  #all<Found extends HTMLElement>(selector: string): Found[] {
    return [...(this.list.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }
}
