/** What is loaded when it is first needed. */
import { expect, it } from 'vitest';
import { loadOnce } from '../../src/core/load-once.js';

it('loads for the first who asks, once for all', async () => {
  let loads = 0;
  const need = loadOnce(() => Promise.resolve((loads += 1)));
  expect(loads).toBe(0);
  expect(await Promise.all([need(), need()])).toEqual([1, 1]);
  expect(await need()).toBe(1);
});

it('rejects for all who wait, and loads again for the next', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('there')];
  const need = loadOnce(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
  const first = [need(), need()];
  await expect(first[0]).rejects.toThrow('offline');
  await expect(first[1]).rejects.toThrow('offline');
  expect(await need()).toBe('there');
});
