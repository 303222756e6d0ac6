/** The list of the cart's lines; a line keeps its nodes, and with them focus and typing, while others come and go. */
import { render } from 'lit';
import { KeyedNodes } from '../base/keyed-nodes.js';
import type { CartContext } from './cart-context.js';
import type { CartLineView } from './cart-line-view.js';
import { renderCartLine } from './cart-line.js';

/** The list of one drawer. */
export class CartLines {
  readonly #list = document.createElement('ul');
  readonly #items = new KeyedNodes<readonly [CartLineView, CartContext], HTMLElement>({
    box: this.#list,
    keyOf: ([{ key }]) => key,
    make([{ key }]) {
      const item = document.createElement('li');
      item.className = 'line';
      item.part.add('line');
      item.dataset['key'] = key;
      return item;
    },
    update: (item, [line, context]) => render(renderCartLine(line, context), item),
  });

  /** The list with these lines. */
  show(lines: readonly CartLineView[], context: CartContext): Element {
    this.#list.className = 'lines';
    this.#list.ariaLabel = context.text('lines');
    return this.#items.show(lines.map((line) => [line, context]));
  }
}
