/** What must hold at the end of a cart's life, whatever happened: nothing lost, nothing doubled, the truth on the screen. */
import type { IntentResult } from '../../src/core/intent-result.js';
import type { Shop } from '../../src/stores/shop.js';
import type { ModelBackend } from './model-backend.js';
import type { TestBrowser, TestTab } from './test-browser.js';

/** One press of an add button. */
export interface Click {
  readonly mutationId: string;
  readonly tab: TestTab;
  readonly variantId: string;
  readonly quantity: number;
  readonly withdrawal: AbortController;
  result?: IntentResult;
}

/** The end of a life. */
export interface CartEnd {
  readonly backend: ModelBackend;
  readonly browser: TestBrowser;
  readonly clicks: readonly Click[];
  /** The shops of the tabs that are alive. */
  readonly shops: readonly Shop[];
}

/** Everything that does not hold. */
export function cartFaults(end: CartEnd): readonly string[] {
  const faults = end.clicks.flatMap((click) => clickFaults(end.backend, click));
  return [...faults, ...overtaken(end), ...leftovers(end)];
}

function clickFaults(backend: ModelBackend, { mutationId, variantId, result }: Click): readonly string[] {
  const name = `${mutationId} (${variantId})`;
  const generations = backend.applied
    .filter((done) => done.mutationId === mutationId)
    .map(({ generation }) => generation);
  const isDone = result?.status === 'done';
  const isRefused = result?.status === 'refused' && result.error?.code !== 'outcome-unknown';
  return [
    ...(new Set(generations).size < generations.length
      ? [`${name} took effect ${generations.length} times`]
      : []),
    ...(isDone && generations.length === 0 ? [`${name} was lost`] : []),
    ...(isRefused && backend.count(mutationId) > 0 ? [`${name} was refused and took effect`] : []),
    ...(result?.status === 'canceled' && generations.length > 0
      ? [`${name} was withdrawn and took effect`]
      : []),
  ];
}

/** What one tab did took effect in the order of its clicks. */
function overtaken({ backend, clicks }: CartEnd): readonly string[] {
  const places = new Map(backend.applied.map(({ mutationId }, place) => [mutationId, place]));
  const newest = new Map<TestTab, number>();
  return clicks.flatMap(({ mutationId, tab, result }) => {
    const place = places.get(mutationId);
    if (place === undefined || result?.status !== 'done') return [];
    const before = newest.get(tab) ?? -1;
    newest.set(tab, Math.max(before, place));
    return place < before ? [`${mutationId} overtook an earlier click of its tab`] : [];
  });
}

/** The outbox is empty, and what every tab shows is what the shop has. */
function leftovers({ backend, browser, shops }: CartEnd): readonly string[] {
  const outbox = browser.memoryText('outbox');
  const lines = [...(backend.lines ?? [])].map(([variantId, quantity]) => `${variantId} ${quantity}`).join();
  const wrong = shops.map(shownLines).filter((shown) => shown !== lines);
  return [
    ...(outbox === '' ? [] : [`left in the outbox: ${outbox}`]),
    ...wrong.map((shown) => `shown: ${shown}; at the backend: ${lines}`),
  ];
}

function shownLines({ cart }: Shop): string {
  const { lines } = cart.$cart.get().cart;
  return lines.map(({ key, quantity }) => `${key} ${quantity}`).join();
}
