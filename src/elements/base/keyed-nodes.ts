/** Nodes in step with a list: the same node for as long as its item is there, so that focus and typing survive. */

/** How the nodes come about. */
export interface KeyedNodesOptions<Item, Made extends Element> {
  /** What the nodes are put into; nothing else is in it. */
  readonly box: Element;
  readonly keyOf: (item: Item) => string;
  readonly make: (item: Item) => Made;
  /** Called for every item that is shown, new or not. */
  readonly update: (node: Made, item: Item) => void;
}

/**
 * Ours because lit's `repeat` is two kilobytes of the script that every page loads. A node that stays beside others that stay
 * is never taken out of the document.
 */
export class KeyedNodes<Item, Made extends Element> {
  readonly #options: KeyedNodesOptions<Item, Made>;
  readonly #nodes = new Map<string, Made>();

  constructor(options: KeyedNodesOptions<Item, Made>) {
    this.#options = options;
  }

  /** Shows these items in this order and no others; answers with the box. */
  show(items: readonly Item[]): Element {
    const { box, keyOf, make, update } = this.#options;
    const wanted = new Set(items.map(keyOf));
    for (const [key, node] of this.#nodes) {
      if (wanted.has(key)) continue;
      node.remove();
      this.#nodes.delete(key);
    }
    let next = box.firstElementChild;
    for (const item of items) {
      const node = this.#nodes.get(keyOf(item)) ?? make(item);
      this.#nodes.set(keyOf(item), node);
      update(node, item);
      if (node === next) next = node.nextElementSibling;
      else box.insertBefore(node, next);
    }
    return box;
  }
}
