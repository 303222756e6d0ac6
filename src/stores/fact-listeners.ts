/** Who listens to the facts of a shop. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { ShopFactMap } from './shop.js';

type Name = keyof ShopFactMap;

/** Listeners by the name of the fact. */
export interface FactListeners {
  on<N extends Name>(name: N, listener: (fact: ShopFactMap[N]) => void): () => void;
  emit<N extends Name>(name: N, fact: ShopFactMap[N]): void;
}

/** Makes an empty list. A listener that throws is logged and disturbs nobody else. */
export function createFactListeners(host: AdapterHost): FactListeners {
  const all = new Set<{ readonly name: Name; readonly listener: (fact: never) => void }>();
  return {
    on(name, listener) {
      const entry = { name, listener };
      all.add(entry);
      return () => void all.delete(entry);
    },
    emit(name, fact) {
      for (const entry of [...all]) {
        if (entry.name !== name) continue;
        try {
          entry.listener(fact as never);
        } catch (cause) {
          host.log('warn', `a listener of "${name}" failed`, cause);
        }
      }
    },
  };
}
