/** Every state of the withdrawal under every proof of its accessibility. */
import { expect } from '@open-wc/testing';
import { CommerceError } from '../../../src/core/commerce-error.js';
import { accessibilityFaults } from '../../support/accessibility-proofs.js';
import { WithdrawalHarness } from '../../support/withdrawal-harness.js';

const ADA = { name: 'Ada Byron', orderNumber: 'K-1042', email: 'ada@example.org' };
const RECEIPT = { receivedAt: '2026-11-20T10:00:00Z', reference: 'W-77' };

const STATES: Readonly<Record<string, (withdrawal: WithdrawalHarness) => Promise<unknown>>> = {
  'a button': (withdrawal) => Promise.resolve(withdrawal.beginButton?.focus()),
  'a form': begin,
  'a form, with fields that are wrong': async (withdrawal) => {
    await begin(withdrawal);
    return send(withdrawal);
  },
  'a withdrawal that is on its way': sent,
  'a withdrawal that did not arrive': async (withdrawal) => {
    await sent(withdrawal);
    await withdrawal.hear({ status: 'failed', error: new CommerceError('network') });
  },
  'an order that the shop does not know': async (withdrawal) => {
    await sent(withdrawal);
    await withdrawal.hear({ status: 'failed', error: new CommerceError('not-found') });
  },
  'a receipt': async (withdrawal) => {
    await sent(withdrawal);
    await withdrawal.hear({ status: 'received', receipt: RECEIPT });
  },
};

describe('<vitrine-withdrawal> is accessible', () => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(`in the state of ${state}`, async () => {
      const withdrawal = await WithdrawalHarness.place();
      await reach(withdrawal);
      expect(await accessibilityFaults(withdrawal.element)).to.deep.equal([]);
    });
  }
});

function begin(withdrawal: WithdrawalHarness): Promise<void> {
  withdrawal.beginButton?.focus();
  return withdrawal.begin();
}

function send(withdrawal: WithdrawalHarness): Promise<void> {
  withdrawal.confirmButton.focus();
  return withdrawal.send();
}

async function sent(withdrawal: WithdrawalHarness): Promise<void> {
  await begin(withdrawal);
  withdrawal.fill(ADA);
  await send(withdrawal);
}
