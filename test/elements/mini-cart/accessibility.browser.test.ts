/** Every state of the cart under every proof of its accessibility. */
import '../../../src/define/mini-cart.js';
import { expect } from '@open-wc/testing';
import { accessibilityFaults } from '../../support/accessibility-proofs.js';
import { MINI_CART_STATES } from '../../support/mini-cart-states.js';

describe('<vitrine-mini-cart> is accessible', () => {
  for (const [state, reach] of Object.entries(MINI_CART_STATES)) {
    it(`in the state of ${state}`, async () => {
      const { element } = await reach();
      expect(await accessibilityFaults(element)).to.deep.equal([]);
    });
  }
});
