/** A clock that stands still until a test moves it. */

/** Time in the hands of a test. */
export interface FakeClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves once the clock has been moved that far, or rejects with the signal's reason. */
  delay(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Moves the time on; delays end in the order of their times, each with a turn to react before the next. */
  advance(milliseconds: number): Promise<void>;
}

interface Waiting {
  readonly at: number;
  readonly resolve: () => void;
}

/** A clock that starts at the given time; default 2026-01-01T00:00:00Z. */
export function createFakeClock(startMilliseconds = Date.UTC(2026, 0, 1)): FakeClock {
  let nowMilliseconds = startMilliseconds;
  const waiting = new Set<Waiting>();

  function nextUntil(end: number): Waiting | undefined {
    const due = [...waiting].filter(({ at }) => at <= end);
    return due.reduce<Waiting | undefined>(
      (first, entry) => (first && first.at <= entry.at ? first : entry),
      undefined,
    );
  }

  return {
    now: () => nowMilliseconds,
    delay: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const entry: Waiting = { at: nowMilliseconds + milliseconds, resolve };
        waiting.add(entry);
        signal?.addEventListener('abort', () => {
          waiting.delete(entry);
          reject(signal.reason as Error);
        });
      }),
    async advance(milliseconds) {
      const end = nowMilliseconds + milliseconds;
      await settle();
      for (let entry = nextUntil(end); entry; entry = nextUntil(end)) {
        waiting.delete(entry);
        nowMilliseconds = Math.max(nowMilliseconds, entry.at);
        entry.resolve();
        await settle();
      }
      nowMilliseconds = end;
    },
  };
}

/** One turn of the event loop: everything that needs no more time has happened. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
