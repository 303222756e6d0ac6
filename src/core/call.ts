/** What goes with every call to an adapter. */

/** Options of one call. */
export interface Call {
  readonly signal?: AbortSignal;
  /** Names this change; a backend with idempotency keys does it once however often it comes. */
  readonly mutationId?: string;
  /** Default 10 000. */
  readonly timeoutMilliseconds?: number;
}
