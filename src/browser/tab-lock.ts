/** Lets one tab of the browser work at a time: by Web Locks, else by a lease in storage. */

/**
 * Runs the work while no other tab holds the lock of that name.
 *
 * Web Locks exist in secure contexts only; a sandboxed frame has them and refuses each request.
 */
export async function withTabLock<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return byLease(name, work);
  let begun = false;
  const run = () => {
    begun = true;
    return work();
  };
  try {
    return await locks.request(name, run);
  } catch (thrown) {
    if (begun || !isRefusal(thrown)) throw thrown;
    return byLease(name, work);
  }
}

async function byLease<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const { withLease } = await import('./storage-lease.js');
  return withLease(name, work);
}

function isRefusal(thrown: unknown): boolean {
  return (
    thrown instanceof DOMException && (thrown.name === 'SecurityError' || thrown.name === 'InvalidStateError')
  );
}
