/** How the buyer came to this page. */

/** Whether the page was there before in this tab: loaded again, or come back to from another one. */
export function cameBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = (navigation as PerformanceNavigationTiming | undefined)?.type;
  return type === 'reload' || type === 'back_forward';
}
