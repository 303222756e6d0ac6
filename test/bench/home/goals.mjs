/** What Vitrine wants of a page that it stands in; times are those that Core Web Vitals and Lighthouse call good. */
import { judgeBy } from '../goals.mjs';

const milliseconds = (value) => `${value.toFixed(0)} ms`;

/** The worst of all situations: of their medians where machines differ, of all loads where nothing may happen. */
const worstMedian = (figure) => (situations) =>
  Math.max(...situations.map(({ figures }) => figures[figure].median));
const worstLoad = (figure) => (situations) =>
  Math.max(...situations.map(({ figures }) => figures[figure].greatest));

const GOALS = [
  {
    what: 'Layout shift (the score of the browser)',
    limit: 0,
    show: (value) => value.toFixed(4).replace(/\.?0+$/, ''),
    measure: worstLoad('layoutShift'),
  },
  { what: 'Messages in the console', limit: 0, show: String, measure: worstLoad('messages') },
  { what: "Hosts other than the page's", limit: 0, show: String, measure: worstLoad('otherHosts') },
  { what: 'Largest paint', limit: 2500, show: milliseconds, measure: worstMedian('largestPaint') },
  {
    what: 'Blocked main thread',
    limit: 200,
    show: milliseconds,
    measure: worstMedian('blockingMilliseconds'),
  },
];

/** Each goal with what was measured. */
export const judgeHome = (situations) => judgeBy(GOALS, situations);
