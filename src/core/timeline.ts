/** Which hotspots are active at a moment of the film: half-open intervals, found in a tree, and nothing between boundaries. */
import type { Hotspot } from './hotspot.js';

/** The answer for a moment, and how long it holds. */
export interface ActiveMoment {
  /** Ids in the order of their start. The same object until a boundary is crossed. */
  readonly active: ReadonlySet<string>;
  /** Film time at which the answer may be another one; `Infinity` when none follows. */
  readonly nextBoundarySeconds: number;
}

/** An index over the hotspots of one film. */
export interface Timeline {
  activeAt(timeSeconds: number): ActiveMoment;
  /** How many entries of the index were looked at so far. */
  readonly steps: number;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Builds the index once, in O(n log n); the hotspots need not be sorted. */
export function createTimeline(hotspots: readonly Hotspot[]): Timeline {
  const sorted = hotspots.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const boundaries = boundariesOf(sorted);
  const latestEnds = new Float64Array(sorted.length);
  fillLatestEnds(sorted, latestEnds, 0, sorted.length);

  let steps = 0;
  let from = NaN;
  let moment: ActiveMoment = { active: NOTHING, nextBoundarySeconds: NaN };

  function countBoundariesUpTo(timeSeconds: number): number {
    let low = 0;
    let high = boundaries.length;
    while (low < high) {
      steps += 1;
      const middle = (low + high) >>> 1;
      if ((boundaries[middle] as number) <= timeSeconds) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Visits `[low, high)` of the tree; a part whose latest end has passed, or that starts later, is left out. */
  function collect(low: number, high: number, timeSeconds: number, into: Set<string>): void {
    if (low >= high) return;
    steps += 1;
    const middle = (low + high) >>> 1;
    if ((latestEnds[middle] as number) <= timeSeconds) return;
    collect(low, middle, timeSeconds, into);
    const hotspot = sorted[middle] as Hotspot;
    if (hotspot.start > timeSeconds) return;
    if (hotspot.end > timeSeconds) into.add(hotspot.id);
    collect(middle + 1, high, timeSeconds, into);
  }

  return {
    activeAt(timeSeconds) {
      if (timeSeconds >= from && timeSeconds < moment.nextBoundarySeconds) return moment;
      const passed = countBoundariesUpTo(timeSeconds);
      const active = new Set<string>();
      collect(0, sorted.length, timeSeconds, active);
      from = boundaries[passed - 1] ?? -Infinity;
      moment = { active, nextBoundarySeconds: boundaries[passed] ?? Infinity };
      return moment;
    },
    get steps() {
      return steps;
    },
  };
}

function boundariesOf(hotspots: readonly Hotspot[]): readonly number[] {
  const times = new Set(hotspots.flatMap(({ start, end }) => [start, end]));
  return [...times].filter(Number.isFinite).sort((a, b) => a - b);
}

/** The middle of each part holds the latest end of that part: a balanced interval tree without nodes. */
function fillLatestEnds(
  sorted: readonly Hotspot[],
  latestEnds: Float64Array,
  low: number,
  high: number,
): number {
  if (low >= high) return -Infinity;
  const middle = (low + high) >>> 1;
  const latest = Math.max(
    (sorted[middle] as Hotspot).end,
    fillLatestEnds(sorted, latestEnds, low, middle),
    fillLatestEnds(sorted, latestEnds, middle + 1, high),
  );
  latestEnds[middle] = latest;
  return latest;
}
