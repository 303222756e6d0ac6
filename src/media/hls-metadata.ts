/** Tells what an HLS stream says in `EXT-X-DATERANGE`, where hls.js plays: also of what has left the playlist. */
import type Hls from 'hls.js';
import type { DateRange, LevelDetails } from 'hls.js';
import type { StreamRange } from '../core/stream-tags.js';
import { NO_METADATA, tellMetadata } from './stream-metadata.js';
import { streamOffsetOf } from './stream-offset.js';

/** Follows one hls.js instance for its whole life. */
export function watchHlsMetadata(hls: Hls, video: HTMLVideoElement, events: typeof Hls.Events): void {
  let ranges = new Map<string, StreamRange>();

  function read(details: LevelDetails): void {
    const offsetSeconds = streamOffsetOf(video).positionSeconds;
    const present = Object.values(details.dateRanges).filter((range) => range?.isValid);
    for (const range of present) {
      const placed = range && rangeOf(range, offsetSeconds);
      if (placed) ranges.set(placed.id, placed);
    }
    if (details.live) ranges = withoutPassed(ranges, details.fragmentStart - offsetSeconds);
    tellMetadata(video, {
      ranges: [...ranges.values()],
      timeOfDate: (dateMilliseconds) => timeOfDate(details, dateMilliseconds, offsetSeconds),
    });
  }

  hls.on(events.MANIFEST_LOADING, () => {
    ranges = new Map();
    tellMetadata(video, NO_METADATA);
  });
  hls.on(events.LEVEL_UPDATED, (_name, { details }) => read(details));
  // Once fragments are parsed, the playlist lies where its frames were found.
  hls.on(events.LEVEL_PTS_UPDATED, (_name, { details }) => read(details));
}

/** `undefined` for a range of a playlist without `EXT-X-PROGRAM-DATE-TIME`, which has no place in the film. */
function rangeOf(range: DateRange, offsetSeconds: number): StreamRange | undefined {
  const { id, attr, startDate, endDate, endOnNext, tagAnchor } = range;
  if (!tagAnchor || tagAnchor.programDateTime === null) return undefined;
  const startSeconds = wholeMilliseconds(range.startTime - offsetSeconds);
  return {
    id,
    className: (attr['CLASS'] as string | undefined) ?? '',
    startSeconds,
    endSeconds: endDate ? startSeconds + (endDate.getTime() - startDate.getTime()) / 1000 : undefined,
    endsOnNext: endOnNext,
    attributes: { ...attr },
  };
}

/** A tag may leave a live playlist before its range does; where nobody can rewind to, it is forgotten. */
function withoutPassed(
  ranges: ReadonlyMap<string, StreamRange>,
  windowStart: number,
): Map<string, StreamRange> {
  return new Map([...ranges].filter(([, { endSeconds = Infinity }]) => endSeconds > windowStart));
}

/** Every segment moves the playlist by what its clocks round. */
function wholeMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function timeOfDate(
  { fragments }: LevelDetails,
  dateMilliseconds: number,
  offsetSeconds: number,
): number | undefined {
  const dated = fragments.filter(({ programDateTime }) => programDateTime !== null);
  const before =
    dated.findLast(({ programDateTime }) => (programDateTime ?? 0) <= dateMilliseconds) ?? dated[0];
  if (!before || before.programDateTime === null) return undefined;
  return before.start + (dateMilliseconds - before.programDateTime) / 1000 - offsetSeconds;
}
