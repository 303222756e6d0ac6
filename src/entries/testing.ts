/** `vitrine-video/testing`: the suite that every adapter passes, and a world in memory to run it in. */
export { findTotalsFault, type TotalsFault } from '../core/totals-law.js';
export * from '../testing/conformance/conformance.js';
export type { ConformanceTest } from '../testing/conformance/conformance-test.js';
export * from '../testing/conformance/describe-conformance.js';
export type * from '../testing/conformance/subject.js';
export * from '../testing/fake-clock.js';
export * from '../testing/memory-host.js';
