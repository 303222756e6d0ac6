/** Two copies of Vitrine on one page: the second knows of the first. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A fresh copy of the module, as a second script would bring it. */
async function newCopy() {
  vi.resetModules();
  return import('../../src/browser/page-record.js');
}

const forget = () => Reflect.deleteProperty(globalThis, Symbol.for('vitrine.v1'));

describe('earlierCopy', () => {
  beforeEach(forget);
  afterEach(forget);

  it('knows of none on a page with one copy, however often it is asked', async () => {
    const { earlierCopy, pageRecord } = await newCopy();
    pageRecord();
    expect(earlierCopy()).toBeUndefined();
    expect(earlierCopy()).toBeUndefined();
  });

  it('names the version of the first copy, and shares its record', async () => {
    const first = await newCopy();
    first.pageRecord();
    const second = await newCopy();
    expect(second.earlierCopy()).toBe('test');
    expect(second.pageRecord()).toBe(first.pageRecord());
    expect(first.earlierCopy()).toBeUndefined();
  });
});
