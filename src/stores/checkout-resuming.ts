/** Takes a checkout up again after a reload, and looks up what became of an order whose answer was lost. */
import type { CheckoutSession } from '../core/checkout-session.js';
import { asCommerceError } from '../core/commerce-error.js';
import type { CheckoutDesk } from './checkout-desk.js';
import type { Ordering } from './checkout-ordering.js';
import type { CheckoutMemory, CheckoutRecord } from './checkout-record.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** What is needed to come back. */
export interface ResumingParts {
  readonly scope: ShopScope;
  readonly desk: CheckoutDesk;
  readonly memory: CheckoutMemory;
  readonly ordering: Ordering;
}

/** The ways back into a checkout. */
export interface CheckoutResuming {
  resume(): Promise<boolean>;
  /** Takes the checkout up only for its order, when one was sent that is not known or was found after all; answers whether that was so. */
  resumeAttempt(): Promise<boolean>;
  lookUp(): Promise<void>;
}

/** Makes them. */
export function createCheckoutResuming({ scope, desk, memory, ordering }: ResumingParts): CheckoutResuming {
  const { adapter, host } = scope;

  async function resume(record: CheckoutRecord | undefined): Promise<boolean> {
    if (!record || (record.closed && !record.attempt)) return false;
    const isSent = record.attempt?.sent === true;
    try {
      const session = await fetchSession(record);
      if (session) return await takeUp(session, record);
      if (isSent) desk.show({ phase: 'unknown' });
      else await memory.forget();
    } catch (thrown) {
      const error = asCommerceError(thrown);
      if (isSent) desk.show({ phase: 'unknown', error });
      else host.log('warn', 'the checkout could not be taken up', error);
    }
    return isSent;
  }

  async function fetchSession({ handle }: CheckoutRecord): Promise<CheckoutSession | null> {
    await scope.ready();
    if (handle === undefined) return null;
    return retrying(host, async () => (await adapter.resumeCheckout?.(handle)) ?? null);
  }

  async function takeUp(session: CheckoutSession, record: CheckoutRecord): Promise<boolean> {
    const isSent = record.attempt?.sent === true;
    if (record.closed && !isSent && !isOrdered(session)) return false;
    desk.adopt(session);
    if (session.mode !== 'native') desk.show({ phase: 'handed-over' });
    else if (isSent || session.state.status !== 'incomplete') await learnOfAttempt(session.state, record);
    else desk.present(session.state);
    return true;
  }

  /** Where the backend knows of no order, the buyer may press again; the same attempt sent twice is one order. */
  async function learnOfAttempt(
    state: Parameters<Ordering['learn']>[0],
    record: CheckoutRecord,
  ): Promise<void> {
    await ordering.learn(state);
    if (record.attempt && desk.view.phase === 'steps')
      await memory.write({ ...record, attempt: { id: record.attempt.id, sent: false } });
  }

  /** The order that is looked for may be that of another tab, which had a checkout of its own. */
  async function lookUp(): Promise<void> {
    const { native } = desk;
    const record = (await memory.read()) ?? {};
    const isOurs = record.handle === undefined || record.handle === desk.handle;
    try {
      if (native && isOurs) await learnOfAttempt(await retrying(host, () => native.refresh()), record);
      else if (!(await resume(record))) desk.show({ phase: 'closed' });
    } catch (thrown) {
      desk.show({ phase: 'unknown', error: asCommerceError(thrown) });
    }
  }

  return {
    resume: () => memory.lock(async () => resume(await memory.read())),
    async lookUp() {
      if (desk.view.phase !== 'unknown' || desk.view.busy) return;
      desk.work();
      await desk.enter(() => memory.lock(lookUp));
    },
    resumeAttempt: () =>
      memory.lock(async () => {
        const record = await memory.read();
        return resume(record && { ...record, closed: true });
      }),
  };
}

/** An order that came late, after the backend had said that there was none. */
function isOrdered(session: CheckoutSession): boolean {
  return session.mode === 'native' && ['completed', 'processing'].includes(session.state.status);
}
