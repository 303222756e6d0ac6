/** A shop that changes its language while it is open: the elements at once, the backend after them. */
import { describe, expect, it, vi } from 'vitest';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { createShop } from '../../src/stores/shop.js';
import { createModelAdapter, ModelBackend } from '../support/model-backend.js';
import { TestBrowser } from '../support/test-browser.js';

function openShop(setContext?: CommerceAdapter['setContext']) {
  const tab = new TestBrowser().openTab();
  const model = createModelAdapter(new ModelBackend(), tab);
  const adapter = { ...model, getCart: vi.fn(model.getCart), ...(setContext ? { setContext } : {}) };
  return {
    adapter,
    host: tab.host,
    shop: createShop({ adapter, host: tab.host, market: 'DE', locale: 'en' }),
  };
}

describe('a shop that changes its language', () => {
  it('tells whoever looks at it at once, and then the backend, whose words it reads again', async () => {
    const contexts: unknown[] = [];
    const { shop, adapter } = openShop((context) => Promise.resolve(void contexts.push(context)));
    await shop.settled();
    const reads = adapter.getCart.mock.calls.length;
    const changed = shop.setLocale('fr');
    expect([shop.locale, shop.$locale.get()]).toEqual(['fr', 'fr']);
    await changed;
    expect(contexts).toEqual([{ country: 'DE', language: 'fr' }]);
    expect(adapter.getCart.mock.calls.length).toBe(reads + 1);
  });

  it('asks nobody when it speaks that language already', async () => {
    const setContext = vi.fn(() => Promise.resolve());
    const { shop } = openShop(setContext);
    await shop.setLocale('en');
    expect(setContext).not.toHaveBeenCalled();
  });

  it('ends with the last of several languages, however long the first one takes', async () => {
    const ends: (() => void)[] = [];
    const spoken: (string | undefined)[] = [];
    const { shop } = openShop(({ language }) => {
      spoken.push(language);
      return new Promise((resolve) => ends.push(resolve));
    });
    await shop.settled();
    const both = Promise.all([shop.setLocale('fr'), shop.setLocale('de')]);
    await vi.waitUntil(() => ends.length === 1);
    expect(spoken).toEqual(['fr']);
    ends[0]?.();
    await vi.waitUntil(() => ends.length === 2);
    ends[1]?.();
    await both;
    expect([spoken, shop.locale]).toEqual([['fr', 'de'], 'de']);
  });

  it('keeps the language of the interface, and says so, when the backend does not follow', async () => {
    const { shop, host } = openShop(() => Promise.reject(new Error('no such language')));
    const log = vi.spyOn(host, 'log');
    await shop.setLocale('ar');
    expect(shop.locale).toBe('ar');
    expect(log).toHaveBeenCalledWith('warn', 'the shop could not be asked in "ar"', expect.any(Error));
  });
});
