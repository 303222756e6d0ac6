/** A limit of time for work that may never come to an end, such as asking a browser that hangs. */

export class DeadlineError extends Error {}

/** Resolves as the work does, or rejects after so many seconds. */
export function within(seconds, what, work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    const give = () => reject(new DeadlineError(`${what}: not done within ${seconds} s`));
    timer = setTimeout(give, seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
