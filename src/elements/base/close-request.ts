/** Requests of the platform to close what is on top: the back gesture of phones, and the Escape key. */

/** https://html.spec.whatwg.org/multipage/interaction.html#closewatcher, which TypeScript's own library lacks. */
interface CloseWatcher extends EventTarget {
  destroy(): void;
}

/** Calls once when the platform asks to close, where it has such requests; the answer ends the waiting. */
export function onCloseRequest(close: () => void): () => void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcher };
  if (!CloseWatcher) return () => undefined;
  const watcher = new CloseWatcher();
  watcher.addEventListener('close', close);
  return () => watcher.destroy();
}
