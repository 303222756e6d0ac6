/** Speaks to a `<vitrine-player>` as a viewer does. */
import { html, render, type TemplateResult } from 'lit';
import { registerProvider, type ShopProvider } from '../../src/browser/page-record.js';
import type { Hotspot } from '../../src/core/hotspot.js';
import type { VitrinePlayer } from '../../src/elements/player/player.js';
import { FILM, picture, until } from './film.js';
import type { ShopStandIn } from './shop-stand-in.js';

/** A player with the page's own video of the demo's film. */
export const PLAYER_WITH_VIDEO = html`<vitrine-player aspect-ratio="9/16">
  <video src=${FILM.mp4} muted playsinline controls preload="auto"></video>
</vitrine-player>`;

/** A hotspot as a test writes it; the rest has defaults. */
export type TaggedPin = Pick<Hotspot, 'id'> & Partial<Hotspot>;

/** Tags as an object, for `player.tags`. */
export function tagsOf(...hotspots: readonly TaggedPin[]): object {
  const defaults = { product: 'handle:camp-mug', start: 0, x: 50, y: 50 };
  return { version: 1, hotspots: hotspots.map((hotspot) => ({ ...defaults, ...hotspot })) };
}

/** The page object of the player. */
export class PlayerHarness {
  readonly element: VitrinePlayer;
  readonly place: HTMLElement;
  problems: readonly string[] = [];
  readonly #shop = new AbortController();

  private constructor(place: HTMLElement, element: VitrinePlayer) {
    this.place = place;
    this.element = element;
  }

  /** Puts the page there; `standIn` is the page's only shop. */
  static async open(
    page: TemplateResult = PLAYER_WITH_VIDEO,
    standIn?: Pick<ShopStandIn, 'shop'>,
  ): Promise<PlayerHarness> {
    const place = document.createElement('main');
    place.style.inlineSize = '270px';
    const problems: string[] = [];
    place.addEventListener('vitrine-error', (event) => {
      const { code, where } = event.problem;
      problems.push(`${code} ${where}`);
    });
    document.body.append(place);
    render(page, place);
    const element = place.querySelector('vitrine-player');
    if (!element) throw new Error('The page has no player');
    const harness = new PlayerHarness(place, element);
    harness.problems = problems;
    if (standIn) harness.#provide(standIn);
    await element.updateComplete;
    return harness;
  }

  close(): void {
    this.#shop.abort();
    this.place.remove();
    // What a viewer chooses holds for every film.
    localStorage.removeItem('vitrine:viewer');
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The player is not rendered');
    return shadowRoot;
  }

  get video(): HTMLVideoElement {
    const { media } = this.element;
    if (!media) throw new Error('The player has no video');
    return media;
  }

  get stage(): HTMLElement {
    return this.find('.stage');
  }

  get playButton(): HTMLButtonElement {
    return this.find('.play');
  }

  get sheet(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  get hasControls(): boolean {
    return this.root.querySelector('.bar') !== null;
  }

  /** The buttons of all pins in the picture, those of the page first. */
  get pins(): HTMLButtonElement[] {
    const hosts = [this.element, this.root].flatMap((root) => [...root.querySelectorAll('vitrine-hotspot')]);
    return hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('button') ?? [])]);
  }

  /** Which of the pins has the focus, also in a window that has none; -1 when none has. */
  get focusedPin(): number {
    return this.pins.findIndex((pin) => (pin.getRootNode() as ShadowRoot).activeElement === pin);
  }

  get pinNames(): string[] {
    return this.pins.map((pin) => pin.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }

  /** Ids of the hotspots for which the player has made a pin. */
  get ownPinIds(): string[] {
    return [...this.root.querySelectorAll('vitrine-hotspot')].map(({ hotspot }) => hotspot?.id ?? '');
  }

  /** All nodes that the player adds to the page, with comments and texts. */
  get nodeCount(): number {
    return countNodes(this.root);
  }

  /** Waits for a picture, then for the frame of that time. */
  async showFrameAt(timeSeconds: number): Promise<void> {
    this.element.seek(timeSeconds);
    await picture(this.video);
    await until(
      () => !this.video.seeking && Math.abs(this.video.currentTime - timeSeconds) < 0.02,
      'the frame',
    );
    await this.settle();
  }

  /** Waits for that many pins in the picture. */
  async pinsInPicture(count: number): Promise<readonly HTMLButtonElement[]> {
    await until(() => this.pins.length === count, `${count} pins`);
    await this.settle();
    return this.pins;
  }

  /** Shows interest and waits for the controls. */
  async wake(): Promise<void> {
    this.element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await until(() => this.hasControls, 'the controls');
  }

  /** Waits for the player, its pins and what they cause. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await this.element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  async press(button: HTMLElement): Promise<void> {
    button.click();
    await this.settle();
  }

  /** Whether the first pin's centre is there, in percent of the stage, to about a pixel. */
  pinIsAt(x: number, y: number): boolean {
    const [pin] = this.pins;
    if (!pin) return false;
    const stage = this.stage.getBoundingClientRect();
    const box = pin.getBoundingClientRect();
    const left = ((box.left + box.width / 2 - stage.left) / stage.width) * 100;
    const top = ((box.top + box.height / 2 - stage.top) / stage.height) * 100;
    return Math.abs(left - x) < 0.6 && Math.abs(top - y) < 0.6;
  }

  find<Found extends HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}; ${this.problems.join('; ')}`);
    return found;
  }

  #provide(standIn: Pick<ShopStandIn, 'shop'>): void {
    const provider = Object.assign(document.createElement('div'), { shop: standIn.shop });
    registerProvider(provider satisfies ShopProvider, this.#shop.signal);
  }
}

function countNodes(root: Node): number {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
