/** Knows whether anything of a shop is still on its way. */

/** The work that is going on. */
export interface Activity {
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves when all work has ended, the work that it led to included. */
  settled(): Promise<void>;
}

/** Makes an idle one. */
export function createActivity(): Activity {
  const going = new Set<Promise<unknown>>();
  return {
    track(work) {
      going.add(work);
      const end = () => going.delete(work);
      work.then(end, end);
      return work;
    },
    async settled() {
      while (going.size > 0) await Promise.allSettled(going);
    },
  };
}
