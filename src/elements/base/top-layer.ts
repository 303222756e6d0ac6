/** What of ours lies in the top layer, and gives way to what cannot get there: a provider's page on the body. */

const layers = new Set<() => void>();

/** Notes a layer by the way to close it; the answer forgets it, and is to be called when it is closed. */
export function noteLayer(close: () => void): () => void {
  layers.add(close);
  return () => void layers.delete(close);
}

/** Closes every layer, the last one first, because it may lie on another. */
export function clearTopLayer(): void {
  for (const close of [...layers].toReversed()) close();
}
