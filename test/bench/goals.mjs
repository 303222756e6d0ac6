/** What Vitrine wants to reach, and whether it does. */

const EAGER_BYTES = 30_000;

const times = (value) => `${value.toFixed(2)} ×`;
const plain = (value) => String(value);
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;

/** Pages by the id of their embed, which must hold for each number of films. */
const ratioOf = (id, figure) => (pages) =>
  Math.max(...pages.filter(({ embed }) => embed.id === id).map(({ ratios }) => ratios[figure].median));

const ofTwelve = (id, figure) => (pages) =>
  pages.find(({ embed, count }) => embed.id === id && count > 1).ratios[figure].median;

const ours = (pages) => pages.filter(({ embed }) => !embed.baseline && embed.id !== 'mp4-controls');

const GOALS = [
  {
    what: "First frame of the page's own `<video>`, MP4, against `<video src>`",
    limit: 1.1,
    show: times,
    measure: ratioOf('mp4-vitrine', 'firstFrameMilliseconds'),
  },
  {
    what: "First frame of the page's own `<video>`, HLS by the browser, against `<video src>`",
    limit: 1.1,
    show: times,
    measure: ratioOf('native-vitrine', 'firstFrameMilliseconds'),
  },
  {
    what: 'First frame, HLS by hls.js, against hls.js alone',
    limit: 1.1,
    show: times,
    measure: ratioOf('hls-vitrine', 'firstFrameMilliseconds'),
  },
  {
    what: 'Main thread, 12 films, MP4, against `<video src>`',
    limit: 3,
    show: times,
    measure: ofTwelve('mp4-vitrine', 'busyMilliseconds'),
  },
  {
    what: 'Main thread, 12 films, HLS by hls.js, against hls.js alone',
    limit: 1.2,
    show: times,
    measure: ofTwelve('hls-vitrine', 'busyMilliseconds'),
  },
  {
    what: 'Nodes that we add to a film that nobody has touched',
    limit: 40,
    show: plain,
    measure: (pages) => Math.max(...ours(pages).map(({ idleNodes }) => idleNodes ?? 0)),
  },
  {
    what: 'Layout shift (the score of the browser)',
    limit: 0,
    show: (value) => value.toFixed(4).replace(/\.?0+$/, ''),
    measure: (pages) => Math.max(...ours(pages).map(({ figures }) => figures.layoutShift.median)),
  },
  {
    what: 'Bytes at once',
    limit: EAGER_BYTES,
    show: kilobytes,
    measure: (_pages, bytes) => bytes.eagerBytes,
  },
];

/** Each goal with what was measured, as texts, and whether it is reached. */
export function judgeBy(goals, ...measured) {
  return goals.map(({ what, limit, show, measure }) => {
    const value = measure(...measured);
    return { what, limit: `≤ ${show(limit)}`, measured: show(value), isReached: value <= limit };
  });
}

/** The goals of the embeds. */
export const judge = (pages, bytes) => judgeBy(GOALS, pages, bytes);
