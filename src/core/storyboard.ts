/** Storyboards: small pictures of the film by time, as WebVTT with `#xywh` fragments or as JSON. */
import { safeUrl } from './safe-url.js';
import { isTrack, readTrack } from './tag-cues.js';

/**
 * A storyboard as data: one picture that holds all tiles, and where each of them lies in it. The members have the names
 * of the JSON that Mux writes: https://www.mux.com/docs/guides/create-timeline-hover-previews
 */
export interface Storyboard {
  /** Address of the picture. */
  readonly url: string;
  /** In pixels of the picture. */
  readonly tile_width: number;
  readonly tile_height: number;
  readonly tiles: readonly {
    /** Film time in seconds. */
    readonly start: number;
    /** Pixels from the left edge of the picture. */
    readonly x: number;
    /** Pixels from its top edge. */
    readonly y: number;
  }[];
}

/** A part of a picture, in its pixels. */
export interface PicturePart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the film shows from a time on. */
export interface StoryboardTile {
  readonly startSeconds: number;
  /** Absolute address of the picture. */
  readonly url: string;
  /** `undefined`: all of the picture. */
  readonly part: PicturePart | undefined;
}

// Media Fragments, section 4.2.2: https://www.w3.org/TR/media-frags/#naming-space
const FRAGMENT = /#xywh=(?:pixel:)?(\d+),(\d+),(\d+),(\d+)$/;

/** Reads the text of a storyboard file; throws a `TypeError` or `SyntaxError` where it is none. */
export function readStoryboard(text: string, fileUrl: string): readonly StoryboardTile[] {
  return isTrack(text) ? readCues(text, fileUrl) : storyboardTiles(JSON.parse(text), fileUrl);
}

/** Reads a storyboard as data; throws a `TypeError` where it is none. */
export function storyboardTiles(data: unknown, baseUrl: string): readonly StoryboardTile[] {
  if (!isStoryboard(data)) throw new TypeError('Neither WebVTT nor { url, tile_width, tile_height, tiles }');
  const { url, tile_width: width, tile_height: height, tiles } = data;
  const picture = safeUrl(url, { base: baseUrl });
  if (picture === undefined) throw new TypeError(`${url} is no address of a picture`);
  return inOrder(
    tiles.map(({ start, x, y }) => ({
      startSeconds: start,
      url: picture,
      part: { left: x, top: y, width, height },
    })),
  );
}

/** The last tile that has begun; before the first one, the first. */
export function tileAt(tiles: readonly StoryboardTile[], timeSeconds: number): StoryboardTile | undefined {
  return tiles.findLast(({ startSeconds }) => startSeconds <= timeSeconds) ?? tiles[0];
}

function readCues(text: string, fileUrl: string): readonly StoryboardTile[] {
  const tiles = readTrack(text).cues.flatMap(({ start, payload }) => {
    const address = payload.trim();
    const url = safeUrl(address.replace(FRAGMENT, ''), { base: fileUrl });
    if (typeof start !== 'number' || url === undefined) return [];
    const [left, top, width, height] = FRAGMENT.exec(address)?.slice(1).map(Number) ?? [];
    const part =
      left !== undefined && top !== undefined && width && height ? { left, top, width, height } : undefined;
    return [{ startSeconds: start, url, part }];
  });
  return inOrder(tiles);
}

function inOrder(tiles: readonly StoryboardTile[]): readonly StoryboardTile[] {
  return [...tiles].sort((one, other) => one.startSeconds - other.startSeconds);
}

function isStoryboard(data: unknown): data is Storyboard {
  if (typeof data !== 'object' || data === null) return false;
  const { url, tile_width: width, tile_height: height, tiles } = data as Partial<Storyboard>;
  if (typeof url !== 'string' || !isSize(width) || !isSize(height) || !Array.isArray(tiles)) return false;
  return tiles.every((tile: unknown) => {
    const { start, x, y } = (tile ?? {}) as Partial<Storyboard['tiles'][number]>;
    return [start, x, y].every(Number.isFinite);
  });
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}
