/** The host of a page, in a real browser: storage, locks, channels, events, identifiers. */
import { expect } from '@open-wc/testing';
import { createBrowserHost } from '../../src/browser/browser-host.js';
import { createLocalStore } from '../../src/browser/local-store.js';
import { randomUuid } from '../../src/browser/random-uuid.js';
import { withLease } from '../../src/browser/storage-lease.js';
import { withTabLock } from '../../src/browser/tab-lock.js';

/** Puts something else in the place of a global until the end of the test. */
function replace(target: object, name: string, descriptor: PropertyDescriptor): () => void {
  const original = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  return () => {
    if (original) Object.defineProperty(target, name, original);
    else Reflect.deleteProperty(target, name);
  };
}

describe('storage', () => {
  it('outlives the page', async () => {
    const store = createLocalStore();
    await store.set('vitrine:test', 'kept');
    expect(store.durable).to.equal(true);
    expect(await createLocalStore().get('vitrine:test')).to.equal('kept');
    await store.remove('vitrine:test');
    expect(await store.get('vitrine:test')).to.equal(undefined);
  });

  it('is in memory, and says so, where the browser refuses it', async () => {
    const restore = replace(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const store = createLocalStore();
      await store.set('vitrine:test', 'for now');
      expect([store.durable, await store.get('vitrine:test')]).to.deep.equal([false, 'for now']);
      await store.remove('vitrine:test');
      expect(await store.get('vitrine:test')).to.equal(undefined);
    } finally {
      restore();
    }
  });

  it('says that it is full by rejecting', async () => {
    const store = createLocalStore();
    let reason: unknown;
    await store.set('vitrine:test', 'x'.repeat(30_000_000)).catch((thrown: unknown) => (reason = thrown));
    expect(reason).to.be.instanceOf(DOMException);
  });
});

for (const [name, lock] of [
  ['a lock', withTabLock],
  ['a lease', withLease],
] as const) {
  describe(name, () => {
    it('lets one work at a time, in the order of asking, and goes on after a failure', async () => {
      const events: string[] = [];
      const work = (label: string) => async () => {
        events.push(`${label} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        events.push(`${label} ends`);
        if (label === 'a') throw new Error('a failed');
        return label;
      };
      const [a, b, other] = await Promise.allSettled([
        lock('vitrine:test-lock', work('a')),
        lock('vitrine:test-lock', work('b')),
        lock('vitrine:other-lock', () => Promise.resolve('other')),
      ]);
      expect(events).to.deep.equal(['a begins', 'a ends', 'b begins', 'b ends']);
      expect(a).to.have.property('status', 'rejected');
      expect([b, other]).to.deep.equal([
        { status: 'fulfilled', value: 'b' },
        { status: 'fulfilled', value: 'other' },
      ]);
    });
  });
}

describe('a lease', () => {
  const key = 'vitrine:lost:lease';

  it('of a page that is gone runs out', async () => {
    localStorage.setItem(key, JSON.stringify({ holder: 'gone', until: Date.now() - 1 }));
    expect(await withLease('vitrine:lost', () => Promise.resolve('mine'))).to.equal('mine');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('of a page that lives is waited for', async () => {
    localStorage.setItem(key, JSON.stringify({ holder: 'alive', until: Date.now() + 60_000 }));
    let held = true;
    const mine = withLease('vitrine:lost', () => Promise.resolve(held));
    await new Promise((resolve) => setTimeout(resolve, 150));
    held = false;
    localStorage.removeItem(key);
    expect(await mine).to.equal(false);
  });

  it('takes the place of locks where a page has none', async () => {
    const restore = replace(navigator, 'locks', { value: undefined });
    try {
      const seen = await withTabLock('vitrine:insecure', () =>
        Promise.resolve(localStorage.getItem('vitrine:insecure:lease')),
      );
      expect(seen).to.contain('holder');
    } finally {
      restore();
    }
  });
});

describe('the rest of the host', () => {
  it('hears the other tabs and not itself', async () => {
    const [here, there] = [createBrowserHost(), createBrowserHost()];
    const heard: unknown[] = [];
    const own = here.openChannel('vitrine:test', (message) => heard.push(['here', message]));
    const arrived = new Promise<void>((resolve) => {
      const other = there.openChannel('vitrine:test', (message) => {
        heard.push(['there', message]);
        other.close();
        resolve();
      });
    });
    own.post({ revision: 1 });
    await arrived;
    own.close();
    expect(heard).to.deep.equal([['there', { revision: 1 }]]);
  });

  it('hears events of the document until it is told to stop', () => {
    const heard: string[] = [];
    const stop = createBrowserHost().onPageEvent('cart:updated', (event) =>
      heard.push((event as Event).type),
    );
    document.dispatchEvent(new Event('cart:updated'));
    stop();
    document.dispatchEvent(new Event('cart:updated'));
    expect(heard).to.deep.equal(['cart:updated']);
  });

  it('makes identifiers on insecure pages too', () => {
    const restore = replace(crypto, 'randomUUID', { value: undefined });
    try {
      const ids = new Set(Array.from({ length: 100 }, randomUuid));
      expect(ids.size).to.equal(100);
      for (const id of ids)
        expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    } finally {
      restore();
    }
  });

  it('waits until it is called off', async () => {
    const { delay } = createBrowserHost();
    const controller = new AbortController();
    const waiting = delay(60_000, controller.signal).catch((reason: unknown) => reason);
    controller.abort('enough');
    expect(await waiting).to.equal('enough');
    await delay(0);
  });
});
