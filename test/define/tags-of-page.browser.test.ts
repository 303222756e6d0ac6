/** Tags that are defined when they are on the page. */
import { expect, fixture, html } from '@open-wc/testing';
import { provideTags } from '../../src/define/tags-of-page.js';
import { needTag } from '../../src/elements/base/lazy-tags.js';

const loads: string[] = [];
const loader = (tag: string) => () => {
  loads.push(tag);
  customElements.define(tag, class extends HTMLElement {});
  return Promise.resolve();
};
const provide = (...tags: readonly string[]) =>
  provideTags(Object.fromEntries(tags.map((tag) => [tag, loader(tag)])));

describe('provideTags', () => {
  it('defines what is on the page, and nothing else', async () => {
    await fixture(html`<tag-present></tag-present>`);
    provide('tag-present', 'tag-absent');
    await customElements.whenDefined('tag-present');
    expect(loads).to.deep.equal(['tag-present']);
  });

  it('defines what is put there later, once', async () => {
    provide('tag-later');
    await fixture(html`<tag-later></tag-later><tag-later></tag-later>`);
    await customElements.whenDefined('tag-later');
    expect(loads.filter((tag) => tag === 'tag-later')).to.have.length(1);
  });

  it('defines what an element asks for', async () => {
    provide('tag-asked');
    await needTag('tag-asked');
    expect(customElements.get('tag-asked')).to.be.a('function');
  });
});
