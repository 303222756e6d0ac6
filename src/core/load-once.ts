/** Does what is needed at most once, when it is first needed. */

/** The same promise for everybody who asks; a load that failed is done again for the next one. */
export function loadOnce<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let loading: Promise<Result> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
