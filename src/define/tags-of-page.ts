/** Defines tags when they are on the page: what is there once it is parsed, and what is put there later. */
import { needTag, provideTag } from '../elements/base/lazy-tags.js';

const ANIMATION = 'vitrine-needed';

/**
 * Says how each tag is defined and defines those that the page uses. Elements ask for tags in their own shadow roots
 * with `needTag`; those that a page adds to its document later are noticed by an animation that starts with their
 * first frame, because an observer of all changes of a document would cost every page for the few that need it.
 */
export function provideTags(loaders: Readonly<Record<string, () => Promise<unknown>>>): void {
  const tags = Object.keys(loaders);
  for (const [tag, load] of Object.entries(loaders)) provideTag(tag, load);
  const lookAround = () => {
    for (const tag of tags) if (document.querySelector(tag)) loadTag(tag);
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', lookAround, { once: true });
  else lookAround();
  watchFirstFrames(tags);
}

function watchFirstFrames(tags: readonly string[]): void {
  const undefinedTags = tags.map((tag) => `${tag}:not(:defined)`).join();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@keyframes ${ANIMATION} {} ${undefinedTags} { animation: ${ANIMATION} 1ms; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.addEventListener('animationstart', ({ animationName, target }) => {
    if (animationName === ANIMATION) loadTag((target as Element).localName);
  });
}

/** A chunk that cannot be loaded leaves the content that the page put into the element. */
function loadTag(tag: string): void {
  needTag(tag).catch((cause: unknown) => console.error(`[vitrine] <${tag}> could not be loaded`, cause));
}
