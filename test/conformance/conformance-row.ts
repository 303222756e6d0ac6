/** One row of the table: an adapter, the backend it is tried against, and how to open and close it. */
import type { ConformanceSubject } from '../../src/testing/conformance/subject.js';

/** A subject that is ready. */
export interface OpenSubject {
  readonly subject: ConformanceSubject;
  /** Ends what was started for it, such as a server. */
  close?(): Promise<void> | void;
}

/** One row. */
export interface ConformanceRow {
  readonly name: string;
  /** What the adapter speaks to. */
  readonly backend: string;
  /** Where only a flag brings the row: which, and how to run it. */
  readonly flag?: string;
  open(): Promise<OpenSubject>;
}
