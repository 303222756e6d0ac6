/**
 * `npm test`: runs the whole suite in three engines and closes with `N passed, N failed`.
 * For developers: `npm test -- --only=unit,lint` (names or groups of steps) and `npm test -- --browser=firefox`.
 */
import { parseArgs } from 'node:util';
import { ENGINES } from './browser-programs.mjs';
import { clearCounts, readCounts } from './counts.mjs';
import { STEPS } from './steps.mjs';

const list = (text) => (text ? text.split(',') : undefined);

const { values } = parseArgs({ options: { only: { type: 'string' }, browser: { type: 'string' } } });
const only = list(values.only);
const engines = list(values.browser);

function checkOptions() {
  const known = new Set(STEPS.flatMap(({ name, group, engine }) => [name, group, engine]));
  const unknown = [...(only ?? []), ...(engines ?? [])].filter((word) => !known.has(word));
  if (unknown.length === 0) return;
  console.error(`Unknown: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

function isWanted({ name, group, engine }) {
  if (only && !only.includes(name) && !only.includes(group)) return false;
  return !engines || !engine || engines.includes(engine);
}

/** Runs a step; a step that fails without a failed test counts as one. */
async function runStep(step, failedSteps) {
  console.log(`\n== ${step.name}`);
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  if (step.counts) clearCounts(step.name);
  try {
    if (failedSteps.has(step.needs)) throw new Error(`not run, because ${step.needs} failed`);
    await step.run(engines ?? ENGINES);
    const counts = step.counts ? readCounts(step.name) : { passed: 0, failed: 0 };
    if (step.counts && counts.passed + counts.failed === 0) throw new Error('no test was executed');
    console.log(`   ${step.name}: done in ${seconds()} s`);
    return { ...counts, ok: counts.failed === 0 };
  } catch (error) {
    console.error(`   ${step.name}: FAILED after ${seconds()} s: ${error.message}`);
    const counts = step.counts ? readCounts(step.name) : { passed: 0, failed: 1 };
    return { passed: counts.passed, failed: Math.max(1, counts.failed), ok: false };
  }
}

checkOptions();
const failedSteps = new Set();
const total = { passed: 0, failed: 0 };
for (const step of STEPS.filter(isWanted)) {
  const { passed, failed, ok } = await runStep(step, failedSteps);
  total.passed += passed;
  total.failed += failed;
  if (!ok) failedSteps.add(step.name);
  if (!ok && step.name === 'programs') break;
}
if (failedSteps.size > 0) console.error(`\nFailed: ${[...failedSteps].join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedSteps.size > 0 ? 1 : 0;
