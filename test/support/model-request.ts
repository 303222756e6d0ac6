/** A request between a tab and the model backend, and what a test makes of it. */
import type { CommerceError } from '../../src/core/commerce-error.js';
import type { TestTab } from './test-browser.js';

/**
 * What becomes of a request. `arrive`: it takes effect now, and its answer is still on the way back. `arrive-twice`: so, and
 * once more by a proxy that repeats it. `time-out`: the tab gives up waiting, and the request is still on its way there.
 */
export type Outcome =
  'answer' | 'arrive' | 'arrive-twice' | 'time-out' | 'drop-request' | 'drop-answer' | CommerceError;

/** A request that has left a tab and has not arrived. */
export interface Request {
  readonly tab: TestTab;
  readonly name: string;
  readonly mutating: boolean;
  settle(outcome: Outcome): void;
}
