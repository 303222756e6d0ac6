/** Writes the parts of `docs/benchmark.md`; each says when and where it was measured, and may be measured anew by itself. */
import { existsSync, readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import prettier from 'prettier';

/** Heading of each part, in the order of the page. */
const PARTS = {
  embeds: 'What a page pays',
  home: 'The home page of the demo',
  accuracy: 'Accuracy of the pins',
};

const HEAD = `# Benchmark

Repeat it with \`npm run bench\`, or one part of it with \`npm run bench -- --only=accuracy\`.
`;

/** A table of Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The goals with what was measured, as rows of a table. */
export const goalTable = (goals) =>
  table(
    ['What', 'Goal', 'Measured', ''],
    goals.map(({ what, limit, measured, isReached }) => [
      what,
      limit,
      measured,
      isReached ? 'reached' : '**missed**',
    ]),
  );

/** Which goals are missed. */
export function verdict(goals) {
  const missed = goals.filter(({ isReached }) => !isReached);
  if (missed.length === 0) return 'All goals are reached.';
  const lines = missed.map(({ what, measured, limit }) => `- ${what}: ${measured}, wanted ${limit}.`);
  return `**Not reached:**\n\n${lines.join('\n')}`;
}

function machine(date) {
  const [{ model }] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  return `Measured on ${date.toISOString().slice(0, 10)}: ${cpus().length} × ${model.trim()}, ${memory}, ${platform()} ${arch()}, headless. Milliseconds are those of this machine; ratios and frames are what another one should show too.`;
}

/** Text of one part. */
export function writePart(name, text, date) {
  const part = `## ${PARTS[name]}\n\n${machine(date)}\n\n${text}`;
  return prettier.format(part, { parser: 'markdown', printWidth: 110, proseWrap: 'always' });
}

/** The parts that stand in a page, by their name. */
function readParts(text) {
  const sections = text.split(/^(?=## )/m);
  const found = Object.entries(PARTS).map(([name, heading]) => [
    name,
    sections.find((section) => section.startsWith(`## ${heading}\n`)),
  ]);
  return Object.fromEntries(found.filter(([, section]) => section));
}

/** The page with these parts anew and the others as they were. */
export function updatePage(file, parts) {
  const all = { ...readParts(existsSync(file) ? readFileSync(file, 'utf8') : ''), ...parts };
  const sections = Object.keys(PARTS).flatMap((name) => (all[name] ? [all[name].trimEnd()] : []));
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}
