/** The accuracy of the pins as Markdown. */
import { table, verdict } from '../markdown.mjs';
import { judgeAccuracy } from './goals.mjs';
import { VIEWPORT } from './site.mjs';

const HEAD = [
  ...['Engine', 'Film', 'Frames per second', 'Processor', 'Pictures'],
  ...['Frames: mean', '95 of 100', 'worst', 'Pixels: mean', '95 of 100', 'worst'],
  ...['Seeks right', 'Paused', 'Other rate: mean', 'After a stall: mean'],
];

const number = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const meanOf = (figures) => (figures ? number(figures.meanFrames, 2) : 'not measured');

function row({ engine, film, slowdown, problem, playing, seeks, paused, afterRate, afterStall }) {
  const named = [engine, film.name, film.frameRate, slowdown === 1 ? 'full' : `÷ ${slowdown}`];
  if (problem) return [...named, problem, ...HEAD.slice(named.length + 1).map(() => '–')];
  return [
    ...named,
    `${playing.read} of ${playing.taken}`,
    number(playing.meanFrames, 2),
    number(playing.percentile95Frames, 0),
    number(playing.worstFrames, 0),
    number(playing.meanPixels, 1),
    number(playing.percentile95Pixels, 1),
    number(playing.worstPixels, 1),
    `${seeks.right} of ${seeks.made}`,
    number(paused.worstFrames, 0),
    meanOf(afterRate),
    film.stream.startsWith('mp4') ? '–' : meanOf(afterStall),
  ];
}

const METHOD = `
Each film carries the number of its frame as a barcode and a marker that crosses 80 % of the picture in a second; a pin is tied
to the marker by keyframes. The browser is asked for pictures of the whole page while the film plays; in each, the number says
which frame is in the picture, and the pin's middle says for which frame the player has placed it. The page is
${VIEWPORT.width} pixels wide. All films have two B-frames and sound with priming samples, the hardest case for the times of a
stream.

- **Frames**: how far the pin is from the frame in the same picture, as an amount; **worst** with its sign, negative when the pin
  is late. **Pictures**: how many could be read; one that was taken while the picture changed is between two frames.
  Chromium's pictures are those that its compositor has made. Firefox and WebKitGTK draw a picture for the asking, with the pin
  as the page has placed it for the coming refresh, while the film still shows its last frame: there a pin may seem one frame
  ahead that no viewer sees so.
- **Pixels**: distance of the pin's middle from the marker.
- **Seeks right**: after a seek to the start of a tag its first frame is in the picture, and the pin on the marker.
- **Other rate**: at 1.5 × and 0.5 × the speed. Not measured in WebKitGTK, which stops a silent film whose rate changes.
- **After a stall**: HLS whose second segment comes four seconds late.
- **Processor**: ÷ 4 by the throttling of Chromium's developer tools. Firefox and WebKitGTK have no such switch, so that is not
  measured there.
`;

/** Text of the part, without its heading. */
export function accuracyReport(results) {
  const goals = judgeAccuracy(results);
  const goalRows = goals.map(({ engine, what, limit, measured, isReached }) => [
    engine,
    what,
    limit,
    measured,
    isReached ? 'reached' : '**missed**',
  ]);
  return `${table(['Engine', 'What', 'Goal', 'Measured', ''], goalRows)}

${verdict(goals.map((goal) => ({ ...goal, what: `${goal.engine}: ${goal.what}` })))}

${table(HEAD, results.map(row))}
${METHOD}`;
}
