/** The `vendure` adapter passes the conformance suite on a real server. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { describeConformance } from '../../../src/testing/conformance/describe-conformance.js';
import { openSubject, VENDURE_SKIPS } from './vendure-subject.js';

/** A server starts in seven seconds on a quiet machine. */
const START_MILLISECONDS = 100_000;

let opened: Awaited<ReturnType<typeof openSubject>> | undefined;

beforeAll(async () => {
  opened = await openSubject();
}, START_MILLISECONDS);
afterAll(() => opened?.close());

describeConformance(
  { describe, it },
  {
    name: 'vendure',
    subject: () => {
      if (!opened) throw new Error('the server was not started');
      return opened.subject;
    },
    skips: VENDURE_SKIPS,
  },
);
