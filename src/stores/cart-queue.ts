/** The buyer's intents in the order of their clicks, until each has its answer. */
import type { CartIntent, PendingIntent } from '../core/cart-intent.js';
import type { IntentResult } from '../core/intent-result.js';
import { lineKey } from '../core/cart.js';

/** One intent in the queue. */
export interface CartJob {
  /** Doubles as `Call.mutationId`. */
  readonly id: string;
  intent: CartIntent;
  sent: boolean;
  /** Resolves with how it ended. */
  readonly result: Promise<IntentResult>;
  readonly settle: (result: IntentResult) => void;
}

/** First in, first out, one at a time. */
export interface CartQueue {
  readonly pending: readonly PendingIntent[];
  first(): CartJob | undefined;
  has(job: CartJob): boolean;
  /** Queues the intent, or lets it replace an absolute quantity of the same line that was not sent yet. */
  push(id: string, intent: CartIntent): CartJob;
  /** Takes the job out and answers everybody who waits for it. */
  finish(job: CartJob, result: IntentResult): void;
}

/** Makes an empty queue; `changed` is called after every change. */
export function createCartQueue(changed: () => void): CartQueue {
  let jobs: readonly CartJob[] = [];
  return {
    get pending() {
      return jobs.map(({ id, intent, sent }) => ({ id, intent, sent }));
    },
    first: () => jobs[0],
    has: (job) => jobs.includes(job),
    push(id, intent) {
      const replaced = replaceable(jobs, intent);
      if (replaced) {
        replaced.intent = intent;
        changed();
        return replaced;
      }
      const job = newJob(id, intent);
      jobs = [...jobs, job];
      changed();
      return job;
    },
    finish(job, result) {
      jobs = jobs.filter((other) => other !== job);
      changed();
      job.settle(result);
    },
  };
}

/** The key that an intent's error is shown at: its line, or `code`. */
export function intentKey(intent: CartIntent): string {
  switch (intent.kind) {
    case 'add':
      return lineKey(intent.variantId, intent.attributes);
    case 'set-quantity':
      return intent.key;
    default:
      return 'code';
  }
}

/** Only the line's newest intent can be replaced: an add in between would be counted twice. */
function replaceable(jobs: readonly CartJob[], intent: CartIntent): CartJob | undefined {
  if (intent.kind !== 'set-quantity') return undefined;
  const newest = jobs.findLast((job) => intentKey(job.intent) === intent.key);
  return newest && !newest.sent && newest.intent.kind === 'set-quantity' ? newest : undefined;
}

function newJob(id: string, intent: CartIntent): CartJob {
  let settle: (result: IntentResult) => void = () => undefined;
  const result = new Promise<IntentResult>((resolve) => (settle = resolve));
  return { id, intent, sent: false, result, settle };
}
