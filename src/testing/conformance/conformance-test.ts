/** One test of the conformance suite. */
import type { Bench } from './bench.js';

/** Fails by throwing; throws `SkippedTest` where the subject lacks what it needs. */
export interface ConformanceTest {
  /** `group.what-it-shows` */
  readonly id: string;
  run(bench: Bench): Promise<void> | void;
}
