/** Puts `<vitrine-shop>` elements on a page and collects what they tell. */
import { fixture, waitUntil } from '@open-wc/testing';
import type { VitrineShop } from '../../src/elements/shop/shop.js';
import { shopsOfPage } from '../../src/browser/page-record.js';

/** What a test sets on a shop element before it is connected. */
export type ShopSettings = Partial<
  Pick<VitrineShop, 'adapter' | 'market' | 'cartKey' | 'currency' | 'enrich'>
> & {
  readonly attributes?: Readonly<Record<string, string>>;
  /** JSON texts of its scripts. */
  readonly scripts?: Readonly<Record<string, string>>;
};

/** The page object. */
export class ShopHarness {
  readonly element: VitrineShop;
  /** Codes and details of the problems that were reported on it. */
  readonly problems: string[] = [];

  private constructor(element: VitrineShop) {
    this.element = element;
    element.addEventListener('vitrine-error', (event) => {
      const { code, detail } = event.problem;
      this.problems.push(detail === undefined ? code : `${code} ${detail}`);
    });
  }

  /** Connects an element without waiting for its shop. */
  static async connect({ attributes = {}, scripts = {}, ...properties }: ShopSettings): Promise<ShopHarness> {
    const place = await fixture<HTMLElement>(document.createElement('div').outerHTML);
    const element = document.createElement('vitrine-shop');
    const harness = new ShopHarness(element);
    Object.assign(element, properties);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    for (const [kind, text] of Object.entries(scripts)) element.append(newScript(kind, text));
    place.append(element);
    await element.updateComplete;
    return harness;
  }

  /** Connects an element and waits for its shop. */
  static async open(settings: ShopSettings): Promise<ShopHarness> {
    const harness = await ShopHarness.connect(settings);
    await waitUntil(() => harness.element.shop, 'the shop did not come');
    return harness;
  }

  get waiting(): boolean {
    return this.element.matches(':state(waiting)');
  }

  /** Waits until the element has another shop than the given one. */
  async otherShop(than: VitrineShop['shop']): Promise<NonNullable<VitrineShop['shop']>> {
    await waitUntil(() => this.element.shop && this.element.shop !== than, 'no other shop came');
    if (!this.element.shop) throw new Error('There is no shop');
    return this.element.shop;
  }

  static get shopsOfPage(): number {
    return shopsOfPage().length;
  }
}

function newScript(kind: string, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['vitrine'] = kind;
  script.textContent = text;
  return script;
}
