/** Nodes in step with a list. */
import { expect, fixture } from '@open-wc/testing';
import { KeyedNodes } from '../../../src/elements/base/keyed-nodes.js';

type Item = readonly [key: string, text: string];

async function place() {
  const box = await fixture<HTMLElement>(document.createElement('ul').outerHTML);
  const made: string[] = [];
  const nodes = new KeyedNodes<Item, HTMLElement>({
    box,
    keyOf: ([key]) => key,
    make([key]) {
      made.push(key);
      const item = document.createElement('li');
      item.tabIndex = 0;
      return item;
    },
    update: (item, [, text]) => (item.textContent = text),
  });
  const show = (...texts: readonly string[]) => nodes.show(texts.map((text) => [text.charAt(0), text]));
  return { box, made, show, texts: () => [...box.children].map(({ textContent }) => textContent) };
}

describe('KeyedNodes', () => {
  it('has a node for each item, in their order, whoever came first', async () => {
    const { show, texts } = await place();
    show('b', 'd');
    expect(texts()).to.deep.equal(['b', 'd']);
    show('a', 'b', 'c', 'd');
    expect(texts()).to.deep.equal(['a', 'b', 'c', 'd']);
    show('d', 'a');
    expect(texts()).to.deep.equal(['d', 'a']);
    show();
    expect(texts()).to.deep.equal([]);
  });

  it('keeps the node of an item that changes, and makes a new one for an item that comes back', async () => {
    const { box, made, show } = await place();
    show('a', 'b');
    const [first] = box.children;
    show('a, changed', 'b');
    expect(box.firstElementChild).to.equal(first);
    expect(first?.textContent).to.equal('a, changed');
    show('b');
    show('a', 'b');
    expect(made).to.deep.equal(['a', 'b', 'a']);
  });

  it('leaves what stays in the document while others come and go, so that it keeps the focus', async () => {
    const { box, show } = await place();
    show('a', 'b', 'c');
    const [, stays] = [...box.children] as HTMLElement[];
    stays?.focus();
    let moves = 0;
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records)
        moves += [...addedNodes, ...removedNodes].filter((node) => node === stays).length;
    });
    observer.observe(box, { childList: true });
    show('b', 'd');
    show('a', 'b', 'e');
    await Promise.resolve();
    observer.disconnect();
    expect(moves).to.equal(0);
    expect(document.activeElement).to.equal(stays);
  });
});
