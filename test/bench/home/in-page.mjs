/** Functions that run inside the home page; each is sent as text, so none uses anything outside itself. */

/** Before anything of the page: notes paints, shifts, long tasks, the press on play and the first frame after it. */
export function watchHome() {
  const BLOCKING_AFTER_MILLISECONDS = 50;
  const found = { layoutShift: 0, blockingMilliseconds: 0 };
  const { promise, resolve } = Promise.withResolvers();
  performance.setResourceTimingBufferSize(5_000);
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) found.layoutShift += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    if (found.pressed === undefined || startTime < found.pressed)
      found.blockingMilliseconds += duration - BLOCKING_AFTER_MILLISECONDS;
  });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') found.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime, element, url }) => {
    found.largestPaint = startTime;
    found.largestElement = `${element?.localName ?? 'gone'}${url ? ', its picture' : ''}`;
  });
  const watched = new WeakSet();
  const watchFrame = ({ target }) => {
    if (!(target instanceof HTMLVideoElement) || watched.has(target)) return;
    watched.add(target);
    target.requestVideoFrameCallback((_now, { presentationTime }) => {
      found.firstFrame ??= presentationTime;
      resolve();
    });
  };
  document.addEventListener('loadstart', watchFrame, true);
  addEventListener('click', ({ timeStamp }) => (found.pressed ??= timeStamp), true);
  window.benchmark = { found, framed: promise };
}

/** What was noted, with every file of the page: when it was asked for, when it was there, and its bytes. */
export function readHome() {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].map(({ name, startTime, responseEnd, transferSize }) => ({
    url: name,
    asked: startTime,
    there: responseEnd,
    bytes: transferSize,
  }));
  return { ...window.benchmark.found, entries };
}
