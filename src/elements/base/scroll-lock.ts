/** Keeps the page from scrolling behind a modal drawer, and gives it back as it was. */

interface Lock {
  holders: number;
  readonly overflow: string;
  readonly gutter: string;
}

const locks = new WeakMap<Document, Lock>();

/** Locks the page; the answer unlocks it once the last holder has let go. Calling the answer again does nothing. */
export function lockScroll(page: Document): () => void {
  const { style } = page.documentElement;
  const lock = locks.get(page) ?? { holders: 0, overflow: style.overflow, gutter: style.scrollbarGutter };
  locks.set(page, lock);
  if (lock.holders === 0) {
    const scrollbarPixels = page.defaultView
      ? page.defaultView.innerWidth - page.documentElement.clientWidth
      : 0;
    style.overflow = 'hidden';
    if (scrollbarPixels > 0) style.scrollbarGutter = 'stable';
  }
  lock.holders += 1;
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    lock.holders -= 1;
    if (lock.holders > 0) return;
    locks.delete(page);
    style.overflow = lock.overflow;
    style.scrollbarGutter = lock.gutter;
  };
}
