/** Says when an element comes near what is seen of the page. */

/** As far ahead as the screen is high. */
const AHEAD = '100% 0%';

/** Calls once, as soon as no more than a screen lies between; not after the signal is aborted. */
export function whenNear(element: Element, near: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      near();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
