/** Events of the page that a shop may want to hear, wherever on the page they are dispatched. */

/** Listens on the window, where events of the document arrive when they bubble; those that do not are caught on their way. */
export function onPageEvent(name: string, listener: (event: unknown) => void): () => void {
  window.addEventListener(name, listener, true);
  return () => window.removeEventListener(name, listener, true);
}
