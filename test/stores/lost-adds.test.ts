/** Lost adds while the code that settles them cannot be loaded: nothing is doubled, and all is settled later. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop, type ModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

const ADD_FATE = '../../src/stores/add-fate.js';
const LOST_ADDS = '../../src/stores/lost-adds.js';

let backend: ModelBackend;
let opened: ModelShop;

beforeEach(async () => {
  backend = new ModelBackend();
  opened = openModelShop(new TestBrowser(), backend);
  await opened.shop.settled();
  for (const chunk of [ADD_FATE, LOST_ADDS])
    vi.doMock(chunk, () => {
      throw new Error('offline');
    });
});

afterEach(() => {
  vi.doUnmock(ADD_FATE);
  vi.doUnmock(LOST_ADDS);
});

it('says that the outcome is unknown, sends nothing before it is known, and settles it then', async () => {
  const { cart } = opened.shop;
  backend.expect('addLines', 'drop-answer');
  expect(await cart.add({ variantId: 'mug', quantity: 2 })).toMatchObject({
    status: 'refused',
    error: { code: 'outcome-unknown', ambiguous: true },
  });
  expect(await cart.add({ variantId: 'bowl', quantity: 1 })).toMatchObject({
    status: 'refused',
    error: { name: 'CommerceError' },
  });
  expect([backend.quantity('mug'), backend.quantity('bowl')]).toEqual([2, 0]);
  vi.doUnmock(ADD_FATE);
  vi.doUnmock(LOST_ADDS);
  expect(await cart.add({ variantId: 'bowl', quantity: 1 })).toMatchObject({ status: 'done' });
  expect([backend.quantity('mug'), backend.quantity('bowl')]).toEqual([2, 1]);
  expect(cart.$cart.get().doubts).toEqual([]);
});
