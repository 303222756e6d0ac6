/** What is said when the merchant's own code fails: nobody knows whether it took effect. */
import { CommerceError } from '../../core/commerce-error.js';

/**
 * Asks the merchant.
 *
 * @throws CommerceError what the merchant's code threw, or `server` with an unknown outcome for anything else.
 */
export async function askMerchant<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof CommerceError) throw cause;
    const message = `${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new CommerceError('server', { cause, message, ambiguous: true });
  }
}
