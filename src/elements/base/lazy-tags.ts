/** Tags that are defined when they are first needed: `define` says how, an element says when. */

const loaders = new Map<string, () => Promise<unknown>>();
const loading = new Map<string, Promise<unknown>>();

/** Says how a tag is defined; the last word counts until it is loaded. */
export function provideTag(tag: string, load: () => Promise<unknown>): void {
  loaders.set(tag, load);
}

/** Resolves when the tag is defined, or at once when nobody said how. A failed load is tried again next time. */
export async function needTag(tag: string): Promise<void> {
  if (customElements.get(tag)) return;
  const load = loaders.get(tag);
  if (!load) return;
  const running = loading.get(tag) ?? load();
  loading.set(tag, running);
  try {
    await running;
  } catch (error) {
    loading.delete(tag);
    throw error;
  }
}
