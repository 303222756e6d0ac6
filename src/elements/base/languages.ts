/** Says the texts of the interface, and brings a language when it is first asked for. */
import {
  addTexts,
  formatText,
  languageOf,
  type AreaTexts,
  type LanguagePart,
  type TextTable,
  type TextValues,
} from '../../core/text.js';

const listeners = new Set<() => void>();
const asked = new Set<string>();
let observer: MutationObserver | undefined;

/** A text in the language of the locale; in English until that language has come. */
export function say<Key extends string>(
  table: TextTable<Key>,
  key: Key,
  locale: string,
  values?: TextValues,
): string {
  const language = languageOf(locale);
  const name = `${language} ${table.part}`;
  if (language !== 'en' && !asked.has(name)) {
    asked.add(name);
    // Without the chunk the English texts stay; the next element that asks tries again.
    bring(language, table.part).catch(() => asked.delete(name));
  }
  return formatText(table, key, locale, values);
}

async function bring(language: string, part: LanguagePart): Promise<void> {
  const { loadLanguage } = await import('./language-loader.js');
  const texts = await loadLanguage(language, part);
  if (!texts) return;
  addTexts(language, texts, 'built-in');
  tellAll();
}

/** Texts of a page's own, over those that Vitrine brings: `setTexts('de', { product: { add: 'In die Tasche' } })`. */
export function setTexts(language: string, texts: AreaTexts): void {
  addTexts(language, texts);
  tellAll();
}

/** Calls when texts or the page's `lang` have changed, until the signal is aborted. */
export function onTextsChanged(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  observer ??= observeLanguage();
  signal.addEventListener('abort', () => listeners.delete(listener));
}

/** One observer for the page, which costs nothing as long as no language changes. */
function observeLanguage(): MutationObserver {
  const watch = new MutationObserver(tellAll);
  watch.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return watch;
}

function tellAll(): void {
  for (const listener of listeners) listener();
}
