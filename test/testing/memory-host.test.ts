/** The world in memory behaves like a browser: shared storage, locks in turn, messages as copies, time by hand. */
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../src/testing/fake-clock.js';
import { createMemoryBrowser, createMemoryHost } from '../../src/testing/memory-host.js';

describe('storage', () => {
  it('is shared by the tabs of a browser', async () => {
    const browser = createMemoryBrowser();
    await createMemoryHost({ browser }).storage.set('a', '1');
    expect(await createMemoryHost({ browser }).storage.get('a')).toBe('1');
    expect(await createMemoryHost().storage.get('a')).toBeUndefined();
  });

  it('is a tab\u2019s own where the browser refuses it', async () => {
    const browser = createMemoryBrowser();
    const { storage } = createMemoryHost({ browser, durable: false });
    await storage.set('a', '1');
    expect([storage.durable, await storage.get('a'), browser.storage.size]).toEqual([false, '1', 0]);
  });
});

describe('locks', () => {
  it('are taken in turn, also after a holder that failed', async () => {
    const browser = createMemoryBrowser();
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} in`);
      await Promise.resolve();
      order.push(`${name} out`);
    };
    const [one, two] = [createMemoryHost({ browser }), createMemoryHost({ browser })];
    const failed = one.lock('cart', () => Promise.reject(new Error('no')));
    await Promise.all([
      expect(failed).rejects.toThrow('no'),
      one.lock('cart', work('one')),
      two.lock('cart', work('two')),
    ]);
    expect(order).toEqual(['one in', 'one out', 'two in', 'two out']);
  });
});

describe('channels', () => {
  it('carry copies to the others, later, until they are closed', async () => {
    const browser = createMemoryBrowser();
    const heard: unknown[] = [];
    const hear = (name: string) => (message: unknown) => void heard.push([name, message]);
    const one = createMemoryHost({ browser }).openChannel('cart', hear('one'));
    const two = createMemoryHost({ browser }).openChannel('cart', hear('two'));
    createMemoryHost({ browser }).openChannel('else', hear('else'));
    const message = { pieces: 1 };
    one.post(message);
    message.pieces = 2;
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toEqual([['two', { pieces: 1 }]]);
    two.close();
    one.post(message);
    await Promise.resolve();
    expect(heard).toHaveLength(1);
  });
});

describe('page events', () => {
  it('reach who listens', () => {
    const host = createMemoryHost();
    const heard: unknown[] = [];
    const stop = host.onPageEvent('cart:updated', (event) => void heard.push(event));
    host.dispatchPageEvent('cart:updated', 1);
    host.dispatchPageEvent('other', 2);
    stop();
    host.dispatchPageEvent('cart:updated', 3);
    expect(heard).toEqual([1]);
  });
});

describe('the fake clock', () => {
  it('ends delays in the order of their times', async () => {
    const clock = createFakeClock(1000);
    const ended: string[] = [];
    const wait = async (name: string, milliseconds: number) => {
      await clock.delay(milliseconds);
      ended.push(`${name} ${clock.now()}`);
    };
    void wait('late', 30);
    void wait('early', 10).then(() => wait('again', 10));
    await clock.advance(25);
    expect(ended).toEqual(['early 1010', 'again 1020']);
    expect(clock.now()).toBe(1025);
    await clock.advance(5);
    expect(ended).toContain('late 1030');
  });

  it('lets a delay be aborted', async () => {
    const clock = createFakeClock();
    const controller = new AbortController();
    const delay = clock.delay(10, controller.signal);
    controller.abort(new Error('enough'));
    await expect(delay).rejects.toThrow('enough');
    await expect(clock.delay(10, controller.signal)).rejects.toThrow('enough');
  });
});
