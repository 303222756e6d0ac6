/** What the demo's home page takes, as Markdown. */
import { goalTable, table, verdict } from '../markdown.mjs';
import { judgeHome } from './goals.mjs';
import { REST_MILLISECONDS, SITUATIONS } from './measure.mjs';

const spread =
  (show, unit = '') =>
  ({ median, least, greatest }) =>
    least === greatest
      ? `${show(median)}${unit}`
      : `${show(median)}${unit} (${show(least)}–${show(greatest)})`;

const milliseconds = spread((value) => value.toFixed(0), ' ms');
const kilobytes = spread((value) => (value / 1000).toFixed(1), ' kB');
const count = spread((value) => value.toFixed(0));
const score = spread((value) => value.toFixed(4).replace(/\.?0+$/, ''));

const FIGURES = [
  ['First contentful paint', 'firstPaint', milliseconds],
  ['Largest contentful paint', 'largestPaint', milliseconds],
  ['Bytes before the largest paint', 'bytesAtPaint', kilobytes],
  ['Blocked main thread', 'blockingMilliseconds', milliseconds],
  ['Requests of the page at rest', 'requestsAtRest', count],
  ['Bytes of the page at rest', 'bytesAtRest', kilobytes],
  ["From play to the film's first frame", 'frameAfterPress', milliseconds],
  ["Requests before the film's first frame", 'requestsAtFrame', count],
  ["Bytes before the film's first frame", 'bytesAtFrame', kilobytes],
  ['Layout shift', 'layoutShift', score],
  ['Messages in the console', 'messages', count],
  ["Hosts other than the page's", 'otherHosts', count],
];

const kilobits = (bytes) => ((bytes * 8) / 1000).toFixed(0);

const speedOf = ({ name, viewport: { width, height }, slowdown, network }) =>
  `**${name}**: ${width} × ${height} pixels, ${
    network
      ? `${network.latency} ms of latency for each request, ${kilobits(network.download)} kbit/s down, ${kilobits(network.upload)} kbit/s up`
      : 'the loopback interface as it is'
  }, ${slowdown === 1 ? 'the processor at its full speed' : `the processor ÷ ${slowdown}`}`;

const METHOD = `
Every load is a first visit, in a profile of its own, under the strict policy of the demo. Nothing plays by itself: the page rests
for ${REST_MILLISECONDS / 1000} s after its load event, then the play button is pressed, and the film plays for ${REST_MILLISECONDS / 1000} s. Figures are medians,
with the least and the greatest in parentheses where loads differ. The server of the demo does not compress, so a host that does sends
fewer bytes.

${SITUATIONS.map((situation) => `- ${speedOf(situation)}.`).join('\n')}

What the figures are:

- **Bytes** and **requests**: of files that had arrived by then, with their headers, as the browser's resource timing counts them.
  Those before the first frame are all since the navigation.
- **First frame**: the first that the browser presents after the press (\`requestVideoFrameCallback\`).
- **Blocked main thread**: what tasks take beyond 50 ms each, from the navigation to the press.
- **Layout shift**: until the end, without shifts that follow a press at once.
- **Messages** of every level, errors that nobody caught among them; **hosts** by all requests until the end.
`;

const paintOf = ({ situation, largestElements }) =>
  `${situation.name}: ${largestElements.map((name) => `\`${name}\``).join(' or ')}`;

/** Text of the part, without its heading. */
export function homeReport({ version, rounds, situations }) {
  const goals = judgeHome(situations);
  const rows = FIGURES.map(([name, figure, show]) => [
    name,
    ...situations.map(({ figures }) => show(figures[figure])),
  ]);
  return `${version.replace('/', ' ')}, ${rounds} rounds. Goals hold for the slower situation too.

${goalTable(goals)}

${verdict(goals)}

${table(['What', ...situations.map(({ situation }) => situation.name)], rows)}

The largest paint is that of ${situations.map(paintOf).join('; ')}.
${METHOD}`;
}
