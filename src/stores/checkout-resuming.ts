/** Takes a checkout up again after a reload, and looks up what became of an order whose answer was lost. */
import type { CheckoutSession } from '../core/checkout-session.js';
import { asCommerceError } from '../core/commerce-error.js';
import type { CheckoutDesk } from './checkout-desk.js';
import type { Ordering } from './checkout-ordering.js';
import type { CheckoutReturning } from './checkout-return.js';
import type { CheckoutMemory, CheckoutRecord } from './checkout-record.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** What is needed to come back. */
export interface ResumingParts {
  readonly scope: ShopScope;
  readonly desk: CheckoutDesk;
  readonly memory: CheckoutMemory;
  readonly ordering: Ordering;
  readonly returning: CheckoutReturning;
}

/** The ways back into a checkout. */
export interface CheckoutResuming {
  /** `address`: where the buyer is. */
  resume(address: string): Promise<boolean>;
  /** Takes the checkout up only for its order, when one was sent that is not known or was found after all; answers whether that was so. */
  resumeAttempt(address?: string): Promise<boolean>;
  /** Asks what became of a checkout elsewhere, and leaves it at that. */
  comeBack(address: string): Promise<boolean>;
  lookUp(): Promise<void>;
}

/** Makes them. */
export function createCheckoutResuming(parts: ResumingParts): CheckoutResuming {
  const { scope, desk, memory, ordering, returning } = parts;
  const { adapter, host } = scope;

  async function resume(record: CheckoutRecord | undefined, address = ''): Promise<boolean> {
    if (record?.elsewhere) return comeBack(record, address);
    if (!record || (record.closed && !record.attempt)) return false;
    const isSent = record.attempt?.sent === true;
    try {
      const session = await fetchSession(record);
      if (session) return await takeUp(session, record);
      if (isSent && (await comeBack(record, address))) return true;
      if (isSent) desk.show({ phase: 'unknown' });
      else await memory.forget();
    } catch (thrown) {
      const error = asCommerceError(thrown);
      if (isSent) desk.show({ phase: 'unknown', error });
      else host.log('warn', 'the checkout could not be taken up', error);
    }
    return isSent;
  }

  /** A shop that does not answer leaves the buyer with the film, not with a question. */
  async function comeBack(record: CheckoutRecord | undefined, address: string): Promise<boolean> {
    try {
      return record !== undefined && (await returning.comeBack(record, address));
    } catch (cause) {
      host.log('warn', 'what became of the checkout elsewhere could not be asked', cause);
      return false;
    }
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
    resume: (address) => memory.lock(async () => resume(await memory.read(), address)),
    async lookUp() {
      if (desk.view.phase !== 'unknown' || desk.view.busy) return;
      desk.work();
      await desk.enter(() => memory.lock(lookUp));
    },
    resumeAttempt: (address) =>
      memory.lock(async () => {
        const record = await memory.read();
        return resume(record && { ...record, closed: true }, address);
      }),
    comeBack: (address) => memory.lock(async () => comeBack(await memory.read(), address)),
  };
}

/** An order that came late, after the backend had said that there was none. */
function isOrdered(session: CheckoutSession): boolean {
  return session.mode === 'native' && ['completed', 'processing'].includes(session.state.status);
}
