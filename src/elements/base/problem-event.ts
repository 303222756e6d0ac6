/** Tells the page that something is wrong with it, once per kind and place, without stopping anything. */
import type { Problem } from '../../core/problem.js';

/** Fact: something is wrong with the page; everything that can go on goes on. */
export class VitrineErrorEvent extends Event {
  static readonly eventName = 'vitrine-error';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(VitrineErrorEvent.eventName, { bubbles: true, composed: true });
    this.problem = problem;
  }
}

const told = new Set<string>();

/** Dispatches the event; in the development build the console explains it the first time. */
export function reportProblem(target: EventTarget, problem: Problem): void {
  target.dispatchEvent(new VitrineErrorEvent(problem));
  const key = `${problem.code} ${problem.where} ${problem.detail ?? ''}`;
  if (told.has(key)) return;
  told.add(key);
  if (__DEV__) {
    void import('../../core/problem-texts.js')
      .then(({ problemText }) => problemText(problem))
      // The page may be on its way out, or its network gone.
      .catch(() => `[vitrine] ${key}`)
      .then((text) => console.warn(text, ...(problem.cause === undefined ? [] : [problem.cause])));
  }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-error': VitrineErrorEvent;
  }
}
