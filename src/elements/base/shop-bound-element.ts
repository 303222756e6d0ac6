/** The base of every element that sells: finds its shop by name, by ancestor, or because the page has only one. */
import { ContextConsumer } from '@lit/context';
import type { PropertyDeclarations } from 'lit';
import { pageRecord, shopsOfPage, type ShopProvider } from '../../browser/page-record.js';
import type { Shop } from '../../stores/shop.js';
import { shopContext } from './contexts.js';
import { VitrineElement } from './element.js';
import { StoreController } from './store-controller.js';

/** How long after the page was parsed a missing shop is a mistake and not just late. */
const PATIENCE_MILLISECONDS = 3_000;

/** An element with a shop. */
export abstract class ShopBoundElement extends VitrineElement {
  static override properties: PropertyDeclarations = { shop: { noAccessor: true } };

  #wanted: Shop | string | undefined;
  #found: Shop | undefined;
  #isOverdue = false;
  readonly #ancestor = new ContextConsumer(this, {
    context: shopContext,
    subscribe: true,
    callback: () => this.#look(),
  });

  constructor() {
    super();
    new StoreController(this, () => this.#found?.$locale);
  }

  /** The shop; `undefined` while it is on its way. Set it to a shop, or (as the attribute does) to the id of a `<vitrine-shop>`. */
  get shop(): Shop | undefined {
    return this.#found;
  }

  set shop(wanted: Shop | string | undefined) {
    this.#wanted = wanted ?? undefined;
    this.#look();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { connection } = this;
    const look = () => this.#look();
    pageRecord().listeners.add(look);
    connection.addEventListener('abort', () => pageRecord().listeners.delete(look));
    this.#look();
    this.#complainLater(connection);
  }

  /** BCP 47: the shop's language, so that prices and the words around them agree; the page's while there is no shop. */
  protected override get locale(): string {
    return this.#found?.locale ?? super.locale;
  }

  /** Nothing is on its way: there is no shop to be found, or its adapter is not there, or could not be made. */
  protected get isWithoutShop(): boolean {
    return this.#isOverdue && !this.#found && !isShopComing();
  }

  /** Called when the element has another shop than before. */
  protected shopChanged?(shop: Shop | undefined): void;

  #look(): void {
    const found = this.#resolve();
    if (found === this.#found) return;
    this.#found = found;
    this.shopChanged?.(found);
    this.requestUpdate();
  }

  #resolve(): Shop | undefined {
    const wanted = this.#wanted;
    if (typeof wanted === 'object') return wanted;
    if (wanted) return [...pageRecord().providers].find((provider) => provider.id === wanted)?.shop;
    if (this.#ancestor.value) return this.#ancestor.value;
    const provider = closestProvider(this);
    if (provider) return provider.shop;
    const shops = shopsOfPage();
    return shops.length === 1 ? shops[0] : undefined;
  }

  #complainLater(connection: AbortSignal): void {
    const complain = () => {
      if (this.#found) return;
      this.#isOverdue = true;
      this.requestUpdate();
      if (shopsOfPage().length > 1) this.report({ code: 'shop-ambiguous' });
      else if (pageRecord().providers.size === 0) this.report({ code: 'shop-missing' });
    };
    const timer = setTimeout(complain, PATIENCE_MILLISECONDS);
    connection.addEventListener('abort', () => clearTimeout(timer));
  }
}

/** One shop of the page is still on its way, such as on a slow line. */
function isShopComing(): boolean {
  const { providers } = pageRecord();
  return [...providers].some(
    (provider) =>
      !provider.shop && !provider.matches(':state(waiting)') && !provider.matches(':state(failed)'),
  );
}

/** The `<vitrine-shop>` around an element that was upgraded before it and therefore asked too early. */
function closestProvider(element: Element): ShopProvider | undefined {
  const { providers } = pageRecord();
  if (providers.size === 0) return undefined;
  let node: Node | null = element;
  while (node) {
    if (providers.has(node as ShopProvider)) return node as ShopProvider;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return undefined;
}
