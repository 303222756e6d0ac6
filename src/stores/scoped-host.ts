/** The outside world as one shop's adapter sees it: its storage, locks and channels belong to that shop alone. */
import type { AdapterHost } from '../core/adapter-host.js';
import { CommerceError } from '../core/commerce-error.js';

/**
 * Puts the shop's name before every name that the adapter gives. A warning about what the integrator wrote, which
 * comes with a `CommerceError` `config`, goes to `tell` and not to the log.
 */
export function scopedHost(
  host: AdapterHost,
  name: string,
  tell: (fault: CommerceError) => void,
): AdapterHost {
  const named = (own: string) => `${name}:adapter:${own}`;
  return {
    fetch: host.fetch,
    storage: {
      durable: host.storage.durable,
      get: (key) => host.storage.get(named(key)),
      set: (key, value) => host.storage.set(named(key), value),
      remove: (key) => host.storage.remove(named(key)),
    },
    now: () => host.now(),
    delay: (milliseconds, signal) => host.delay(milliseconds, signal),
    uuid: () => host.uuid(),
    log(level, message, data) {
      if (data instanceof CommerceError && data.code === 'config') tell(data);
      else host.log(level, message, data);
    },
    lock: (own, work) => host.lock(named(own), work),
    openChannel: (own, listener) => host.openChannel(named(own), listener),
    onPageEvent: (event, listener) => host.onPageEvent(event, listener),
    pageGlobal: (global) => host.pageGlobal?.(global),
  };
}
