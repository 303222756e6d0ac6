/** Says that an earlier copy of Vitrine is on the page; imported first, because a strict policy lets Lit in only once. */
import { earlierCopy } from '../browser/page-record.js';
import { reportProblem } from '../elements/base/problem-event.js';

const earlier = earlierCopy();
if (earlier !== undefined) tellOfEarlierCopy(earlier);

function tellOfEarlierCopy(version: string): void {
  const detail = `version ${__VERSION__}, after version ${version}`;
  const message = `[vitrine] script-twice: ${import.meta.url} (${detail})`;
  // Said in every build: whoever pastes two embeds has no other.
  console.warn(message);
  reportProblem(document, { code: 'script-twice', where: import.meta.url, detail });
  if (!mayLoadLitAgain())
    throw new Error(`${message} stops here: the page's policy allows no duplicate of "lit-html".`);
}

/** Where Trusted Types are required, Lit makes a policy of this name, and a second one needs 'allow-duplicates'. */
function mayLoadLitAgain(): boolean {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string): unknown } };
  try {
    trustedTypes?.createPolicy('lit-html');
    return true;
  } catch {
    return false;
  }
}
