/** What a page pays for a player, as Markdown. */
import { PLAY_MILLISECONDS } from './browser.mjs';
import { goalTable, table, verdict } from './markdown.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const milliseconds = ({ median, least, greatest }) =>
  `${median.toFixed(0)} ms (${least.toFixed(0)}–${greatest.toFixed(0)})`;

const ratio = ({ median, least, greatest }) =>
  `${median.toFixed(2)} (${least.toFixed(2)}–${greatest.toFixed(2)})`;

function embedRow({ embed, count, figures, ratios, idleNodes }) {
  const compared = (figure) => (embed.baseline ? '1' : ratio(ratios[figure]));
  return [
    embed.medium,
    embed.name,
    count,
    milliseconds(figures.firstFrameMilliseconds),
    compared('firstFrameMilliseconds'),
    milliseconds(figures.busyMilliseconds),
    compared('busyMilliseconds'),
    figures.nodes.median.toFixed(0),
    idleNodes ?? '–',
    figures.layoutShift.median.toFixed(4).replace(/\.?0+$/, ''),
  ];
}

const EMBED_HEAD = [
  ...['Film', 'Embedded by', 'Films', 'First frame', '× baseline', 'Main thread', '× baseline'],
  ...['Nodes', 'Added to an idle film', 'Layout shift'],
];

const METHOD = `
One film plays at once, muted; the others wait with their poster. Every load is a first visit, in a profile of its own, with the
media on the loopback interface; the pages take turns, every other round backwards. Times are medians, with the least and the
greatest in parentheses; ratios are taken within a round, then their median.

- **First frame**: from the beginning of the navigation to the first frame that the browser presents
  (\`requestVideoFrameCallback\`).
- **Main thread**: processor time of the tasks of the page's main thread (\`TaskDuration\` in thread ticks), from the navigation to
  ${PLAY_MILLISECONDS / 1000} s after the first frame. The shop, its catalogue and the pins of the film are in it.
- **Nodes**: all of the page after a garbage collection, those of the browser's own controls among them. **Added to an idle film**:
  what the script has put into the last film, comments and text among them.
- **Baseline**: a bare \`<video>\` with the same film; for HLS by hls.js a page with \`new Hls()\` for the film that plays, which
  has its worker, where Vitrine goes without because strict policies forbid it.
- **Vitrine** stands around the very \`<video>\` of its baseline, which has no controls of the browser. A page that wants some where
  no script runs writes \`<video controls>\`, and pays for the browser's controls before ours take their place: the row for that
  belongs beside the one of \`<video src controls>\`.
`;

/** Text of the part, without its heading. */
export function embedsReport({ version, rounds, pages, bytes, goals }) {
  const byteRows = [
    ['at once', kilobytes(bytes.eagerBytes)],
    ...bytes.lazy.map(({ source, bytes: size }) => [`\`${source}\``, kilobytes(size)]),
  ];
  return `${version.replace('/', ' ')}, ${rounds} rounds.

${goalTable(goals)}

${verdict(goals)}

### Embeds

${table(EMBED_HEAD, pages.map(embedRow))}
${METHOD}
### Bytes of the script-tag build

Minified, compressed by brotli. A part that is loaded on demand counts what it loads besides what is there already.

${table(['Part', 'Bytes'], byteRows)}
`;
}
