/** Every state of the checkout under every proof of its accessibility. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/offline.js';
import '../../../src/define/payments/test.js';
import { expect } from '@open-wc/testing';
import { accessibilityFaults } from '../../support/accessibility-proofs.js';
import { CHECKOUT_STATES } from '../../support/checkout-states.js';

describe('<vitrine-checkout-drawer> is accessible', () => {
  for (const [state, reach] of Object.entries(CHECKOUT_STATES)) {
    it(`in the state of ${state}`, async () => {
      const { element } = await reach();
      expect(await accessibilityFaults(element)).to.deep.equal([]);
    });
  }
});
