/** What a tag file may say but hardly means: warnings for its author, of which a page says nothing. */
import type { Hotspot } from './hotspot.js';
import type { TagFile } from './tag-file.js';

/** A warning, with the member that it is about. */
export interface TagAdvice {
  readonly path: string;
  readonly text: string;
}

const MEMBERS = {
  file: ['version', 'film', 'hotspots'],
  film: ['durationSeconds', 'width', 'height', 'frameRate'],
  hotspot: [
    ...['id', 'product', 'start', 'end', 'x', 'y', 'label'],
    ...['keyframes', 'interpolation', 'easing', 'region'],
  ],
  keyframe: ['time', 'x', 'y', 'cut', 'easing', 'scale'],
  region: ['shape', 'width', 'height', 'points'],
} as const;

/** Shorter, nobody can reach a pin. */
const SHORTEST_SECONDS = 1;

type Extra = Readonly<Record<string, unknown>> | undefined;

/** Looks through tags that were read. `pathOf` gives the place of a hotspot in what its author wrote. */
export function adviseOnTags(file: TagFile, pathOf: (hotspot: Hotspot) => string): readonly TagAdvice[] {
  const { hotspots, film, extra } = file;
  return [
    ...unknownMembers(extra, 'file', ''),
    ...unknownMembers(film?.extra, 'film', 'film.'),
    ...hotspots.flatMap((hotspot) => [
      ...unknownInHotspot(hotspot, pathOf(hotspot)),
      ...timeAdvice(hotspot, pathOf(hotspot), film?.durationSeconds),
      ...wayAdvice(hotspot, pathOf(hotspot)),
    ]),
  ];
}

function unknownInHotspot({ extra, keyframes, region }: Hotspot, path: string): readonly TagAdvice[] {
  return [
    ...unknownMembers(extra, 'hotspot', `${path}.`),
    ...keyframes.flatMap((keyframe, index) =>
      unknownMembers(keyframe.extra, 'keyframe', `${path}.keyframes[${index}].`),
    ),
    ...unknownMembers(region?.extra, 'region', `${path}.region.`),
  ];
}

function unknownMembers(extra: Extra, kind: keyof typeof MEMBERS, prefix: string): readonly TagAdvice[] {
  return Object.keys(extra ?? {})
    .filter((name) => !name.startsWith('x-') && !(kind === 'file' && name === '$schema'))
    .map((name) => {
      const meant = MEMBERS[kind].find((known) => isNearly(known, name));
      const fix = meant ? `did you mean ${meant}?` : 'begin its name with x- if it is yours';
      return { path: `${prefix}${name}`, text: `the format does not know this member; ${fix}` };
    });
}

function timeAdvice(hotspot: Hotspot, path: string, durationSeconds = Infinity): readonly TagAdvice[] {
  const { start, end } = hotspot;
  if (start >= durationSeconds) {
    return [{ path: `${path}.start`, text: `the film ends at ${durationSeconds}, so the pin never shows` }];
  }
  if (end - start >= SHORTEST_SECONDS) return [];
  const text = `the pin is there for ${Number((end - start).toFixed(3))} s only; give people ${SHORTEST_SECONDS} s to reach it`;
  return [{ path: `${path}.end`, text }];
}

function wayAdvice(hotspot: Hotspot, path: string): readonly TagAdvice[] {
  const { keyframes, interpolation, easing, region } = hotspot;
  const advice: TagAdvice[] = [];
  if (keyframes.length < 2) {
    const unused =
      interpolation === undefined ? (easing === undefined ? undefined : 'easing') : 'interpolation';
    const text = 'has no effect on a pin that stands still; give it two keyframes';
    if (unused) advice.push({ path: `${path}.${unused}`, text });
  }
  const scaled = keyframes.findIndex(({ scale }) => scale !== undefined);
  if (scaled >= 0 && !region) {
    const text = 'has no effect on a pin without a region';
    advice.push({ path: `${path}.keyframes[${scaled}].scale`, text });
  }
  return advice;
}

/** Equal but for the case of letters, or for one letter that is wrong, missing, too many or swapped with the next. */
function isNearly(known: string, name: string): boolean {
  const [left, right] = [known.toLowerCase(), name.toLowerCase()];
  if (left === right) return true;
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  const [restOfLeft, restOfRight] = [left.slice(same), right.slice(same)];
  return (
    restOfLeft.slice(1) === restOfRight.slice(1) ||
    restOfLeft.slice(1) === restOfRight ||
    restOfLeft === restOfRight.slice(1) ||
    `${restOfLeft[1] ?? ''}${restOfLeft[0] ?? ''}${restOfLeft.slice(2)}` === restOfRight
  );
}
