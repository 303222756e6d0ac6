/** What Vitrine wants of its pins in each engine, and whether it is so. */

const SLOW_FILMS = ({ film }) => film.frameRate < 60;
const FAST_FILMS = ({ film }) => film.frameRate === 60;

const frames = (value) => `${value.toFixed(2)} frames`;
const pixels = (value) => `${value.toFixed(1)} px`;

const playing =
  (figure) =>
  ({ playing }) =>
    playing[figure];

const GOALS = [
  {
    what: '24 and 30 frames per second, mean error',
    films: SLOW_FILMS,
    limit: 0.1,
    show: frames,
    of: playing('meanFrames'),
  },
  {
    what: '24 and 30 frames per second, 95 of 100 pictures',
    films: SLOW_FILMS,
    limit: 0,
    show: frames,
    of: playing('percentile95Frames'),
  },
  {
    what: '24 and 30 frames per second, place of the pin, 95 of 100 pictures',
    films: SLOW_FILMS,
    limit: 1,
    show: pixels,
    of: playing('percentile95Pixels'),
  },
  {
    what: '60 frames per second, mean error',
    films: FAST_FILMS,
    limit: 1,
    show: frames,
    of: playing('meanFrames'),
  },
  {
    what: '60 frames per second, 95 of 100 pictures',
    films: FAST_FILMS,
    limit: 2,
    show: frames,
    of: playing('percentile95Frames'),
  },
  {
    what: 'Seeks that do not show the first frame of the tag',
    films: () => true,
    limit: 0,
    show: String,
    of: ({ seeks }) => seeks.made - seeks.right,
  },
  {
    what: 'Paused, error',
    films: () => true,
    limit: 0,
    show: frames,
    of: ({ paused }) => paused.meanFrames,
  },
];

/** Each goal for each engine at its full speed, by the film that is worst in it. */
export function judgeAccuracy(results) {
  const atFullSpeed = results.filter(({ slowdown, problem }) => slowdown === 1 && !problem);
  const engines = [...new Set(atFullSpeed.map(({ engine }) => engine))];
  return engines.flatMap((engine) =>
    GOALS.flatMap(({ what, films, limit, show, of }) => {
      const values = atFullSpeed.filter((result) => result.engine === engine && films(result)).map(of);
      if (values.length === 0) return [];
      const value = Math.max(...values);
      return [{ engine, what, limit: `≤ ${show(limit)}`, measured: show(value), isReached: value <= limit }];
    }),
  );
}
