/** Functions that run inside the measured page; each is sent as text, so none uses anything outside itself. */

/** Before anything of the page: notes the first frame of the first film that loads, and every shift of the layout. */
export function watchPage(playMilliseconds) {
  const { promise, resolve } = Promise.withResolvers();
  const found = { firstFrameMilliseconds: undefined, layoutShift: 0 };
  const watched = new WeakSet();
  document.addEventListener(
    'loadstart',
    ({ target }) => {
      if (!(target instanceof HTMLVideoElement) || watched.has(target)) return;
      watched.add(target);
      target.requestVideoFrameCallback((_now, { presentationTime }) => {
        found.firstFrameMilliseconds ??= presentationTime;
        setTimeout(resolve, playMilliseconds, found);
      });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) found.layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.benchmark = promise;
}

/** Nodes, comments and text among them, that the script has added to the last film of the page, which nobody has touched. */
export async function countIdleNodes() {
  const below = (root) => {
    let count = 0;
    for (const node of root.childNodes) count += 1 + below(node);
    return root.shadowRoot ? count + 1 + below(root.shadowRoot) : count;
  };
  const lastIn = (page) => [...page.querySelectorAll('.films > div')].at(-1);
  const source = await (await fetch(location.href)).text();
  return below(lastIn(document)) - below(lastIn(new window.DOMParser().parseFromString(source, 'text/html')));
}
