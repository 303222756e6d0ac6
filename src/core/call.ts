/** What goes with every call to an adapter. */

/** Options of one call. */
export interface Call {
  /** An aborted call rejects with `aborted`; one that was aborted before it was sent sends nothing. */
  readonly signal?: AbortSignal;
  /** Names this change; a backend with idempotency keys does it once however often it comes. */
  readonly mutationId?: string;
  /** How long one request may take before it rejects with `timeout`. Default 10 000. */
  readonly timeoutMilliseconds?: number;
}
