/** Where a checkout that is not over is noted, for whoever only wants to know whether there is one. */

/** The storage key under the shop's name. */
export function checkoutRecordKey(name: string): string {
  return `${name}:checkout`;
}
