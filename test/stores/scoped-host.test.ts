/** What an adapter warns of reaches the right ears. */
import { expect, it, vi } from 'vitest';
import { CommerceError } from '../../src/core/commerce-error.js';
import { scopedHost } from '../../src/stores/scoped-host.js';
import { TestBrowser } from '../support/test-browser.js';

it('tells faults of the integrator and logs everything else', () => {
  const { host } = new TestBrowser().openTab();
  const log = vi.spyOn(host, 'log');
  const tell = vi.fn();
  const scoped = scopedHost(host, 'shop', tell);

  const fault = new CommerceError('config', { message: 'products[0].price: must be positive' });
  scoped.log('warn', 'left out', fault);
  expect(tell).toHaveBeenCalledExactlyOnceWith(fault);
  expect(log).not.toHaveBeenCalled();

  scoped.log('warn', 'the file could not be read again', new CommerceError('network'));
  expect(tell).toHaveBeenCalledOnce();
  expect(log).toHaveBeenCalledOnce();
});
