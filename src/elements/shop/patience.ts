/** When something that is still missing is a mistake and not just late. */

const PATIENCE_MILLISECONDS = 3_000;

/** Calls back once, three seconds after the page was parsed and the element connected, unless the signal is aborted before. */
export function afterPatience(signal: AbortSignal, callback: () => void): void {
  const wait = () => {
    const timer = setTimeout(callback, PATIENCE_MILLISECONDS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', wait, { once: true, signal });
  else wait();
}
