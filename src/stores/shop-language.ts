/** The language of a shop, which can be changed while it is open. */
import { atom, type ReadableAtom } from 'nanostores';
import type { ShopOptions } from './shop.js';
import { contextOf, type ShopStarter } from './shop-starter.js';

/** What is spoken now. */
export interface ShopLanguage {
  /** BCP 47. */
  readonly $locale: ReadableAtom<string>;
  /** Tells the elements at once and the backend after them. Never rejects. */
  change(locale: string): Promise<void>;
}

/** Begins with the language of the options; `readAgain` asks for everything that the backend words. */
export function createShopLanguage(
  options: ShopOptions,
  starter: ShopStarter,
  readAgain: () => Promise<unknown>,
): ShopLanguage {
  const { adapter, host } = options;
  const $locale = atom(options.locale ?? 'en');
  let changing: Promise<void> = Promise.resolve();

  async function tell(locale: string): Promise<void> {
    try {
      await starter.ready();
      await adapter.setContext?.(contextOf({ ...options, locale }));
      await readAgain();
    } catch (cause) {
      host.log('warn', `the shop could not be asked in "${locale}"`, cause);
    }
  }

  return {
    $locale,
    change(locale) {
      if (locale === $locale.get()) return Promise.resolve();
      $locale.set(locale);
      // One after the other, so that the last one holds.
      changing = changing.then(() => tell(locale));
      return changing;
    },
  };
}
