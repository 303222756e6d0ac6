/** What the elements on the stage say, newest first. */
import { make } from './dom.js';

const LONGEST = 200;

/** Plain members of an event, without those that every event has. */
function detailOf(event: Event): string {
  const own = Object.entries(event).filter(
    ([name, value]) => name !== 'isTrusted' && typeof value !== 'function',
  );
  try {
    return JSON.stringify(Object.fromEntries(own)).slice(0, LONGEST);
  } catch {
    return ''; // It holds an element or something else that is no data.
  }
}

/** Writes every event of these names into a list, from the document of a stage. */
export function logEvents(
  stage: Document,
  names: readonly string[],
  list: HTMLElement,
  count: HTMLElement,
): void {
  list.replaceChildren();
  count.textContent = '0';
  const log = (event: Event): void => {
    const time = (event.timeStamp / 1000).toFixed(1);
    list.prepend(
      make('li', {}, `${time} s `, make('strong', {}, event.type), ' ', make('small', {}, detailOf(event))),
    );
    count.textContent = String(list.childElementCount);
  };
  for (const name of names) stage.addEventListener(name, log, { capture: true });
}
