/** What a conformance test says: this must hold, this must be equal, this must be refused, this cannot be tried here. */
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';

/** Thrown when the subject lacks what a test needs. */
export class SkippedTest extends Error {}

/** Goes on only where the subject has what the test needs. */
export function needs(value: unknown, what: string): asserts value {
  if (!value) throw new SkippedTest(what);
}

/** Must hold. */
export function expectThat(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Must be equal as JSON. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: got ${got}, wanted ${wanted}`);
}

/** Must be refused with one of the codes; the answer is the error, to look at it more closely. */
export async function expectRefusal(
  work: Promise<unknown>,
  ...codes: readonly CommerceErrorCode[]
): Promise<CommerceError> {
  const outcome = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const wanted = codes.join(' or ');
  if ('value' in outcome)
    throw new Error(`wanted ${wanted}, but it succeeded: ${JSON.stringify(outcome.value)?.slice(0, 160)}`);
  const { error } = outcome;
  if (!(error instanceof CommerceError)) throw new Error(`wanted a CommerceError, got ${String(error)}`);
  expectThat(codes.includes(error.code), `wanted ${wanted}, got ${error.code}: ${error.message}`);
  return error;
}
