/** The films the demo serves: whole, of one length, and with pins that stay where the scene has them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hotspot } from '../../src/core/hotspot.js';
import { positionAt } from '../../src/core/path.js';
import { readStoryboard } from '../../src/core/storyboard.js';
import { parseTags } from '../../src/core/tag-parser.js';

const DEMO = join(import.meta.dirname, '../../demo');
const FILMS = join(DEMO, 'public/films');

interface FilmFacts {
  width: number;
  height: number;
  frameRate: number;
  frames: number;
}

interface Track {
  anchors: Record<string, [number, number][]>;
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** The files a playlist names, those of the playlists in it as well. */
function filesOf(playlist: string): string[] {
  const text = readFileSync(playlist, 'utf8');
  const named = [...text.matchAll(/URI="([^"]+)"/g)].map(([, uri = '']) => uri);
  const listed = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const files = [...named, ...listed].map((file) => join(dirname(playlist), file));
  return [...files, ...files.filter((file) => file.endsWith('.m3u8')).flatMap(filesOf)];
}

function secondsOf(playlist: string): number {
  const parts = [...playlist.matchAll(/#EXTINF:([\d.]+)/g)].map(([, seconds]) => Number(seconds));
  return parts.reduce((sum, seconds) => sum + seconds, 0);
}

function cuesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(\d\d):([\d.]+) --> (\d\d):([\d.]+)/g)].map(
    ([, minutes, seconds, lastMinutes, lastSeconds]) => ({
      start: Number(minutes) * 60 + Number(seconds),
      end: Number(lastMinutes) * 60 + Number(lastSeconds),
    }),
  );
}

/** How far a pin gets from its true place while it is seen, in percent of the picture. */
function farthest(hotspot: Hotspot, truth: readonly [number, number][], frameRate: number): number {
  const frames = truth.map((point, frame) => ({ point, time: frame / frameRate }));
  const seen = frames.filter(({ time }) => time >= hotspot.start && time <= hotspot.end);
  return Math.max(
    ...seen.map(({ point, time }) => {
      const { x, y } = positionAt(hotspot, time);
      return Math.max(Math.abs(x - point[0]), Math.abs(y - point[1]));
    }),
  );
}

describe.each(readdirSync(FILMS))('the film %s', (name) => {
  const film = JSON.parse(read(DEMO, 'films', name, 'film.json')) as FilmFacts;
  const seconds = film.frames / film.frameRate;
  const served = join(FILMS, name);

  it('has every file its playlists name', () => {
    const files = filesOf(join(served, 'master.m3u8'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    for (const file of ['film.mp4', 'poster.jpg'])
      expect(statSync(join(served, file)).size).toBeGreaterThan(1e4);
  });

  it('comes in three sizes of one length, with pictures to scrub by', () => {
    const master = read(served, 'master.m3u8');
    const renditions = [...master.matchAll(/#EXT-X-STREAM-INF:.*RESOLUTION=(\d+)x(\d+).*\n(.+)/g)];
    expect(renditions.length).toBeGreaterThanOrEqual(3);
    expect(renditions.map(([, width]) => Number(width))).toContain(film.width);
    for (const [, width, height, file = ''] of renditions) {
      expect(Number(width) / Number(height)).toBeCloseTo(film.width / film.height, 1);
      expect(secondsOf(read(served, file))).toBeCloseTo(seconds, 3);
    }
    expect(master).toContain('#EXT-X-I-FRAME-STREAM-INF');
    expect(secondsOf(read(served, 'pictures/index.m3u8'))).toBeCloseTo(seconds, 3);
  });

  it.each(['captions', 'chapters'])('has %s in English and German, within the film', (kind) => {
    const [english, german] = ['en', 'de'].map((language) => cuesOf(read(served, `${kind}.${language}.vtt`)));
    expect(english?.length).toBeGreaterThan(2);
    expect(german).toEqual(english);
    expect(english?.at(-1)?.end).toBeLessThanOrEqual(seconds);
  });

  it('has a storyboard from its first half second to its last', () => {
    const tiles = readStoryboard(read(served, 'storyboard.vtt'), 'https://shop.example/storyboard.vtt');
    expect(tiles.map(({ startSeconds }) => startSeconds)).toEqual(
      Array.from({ length: seconds * 2 }, (_, index) => index / 2),
    );
  });

  it('has tags without a fault, for products of the catalogue', () => {
    const { film: tagged, hotspots, problems } = parseTags(read(served, 'tags.json'), 'tags.json');
    const catalog = JSON.parse(read(DEMO, 'public/catalog.json')) as { products: { handle: string }[] };
    const sold = catalog.products.map(({ handle }) => `handle:${handle}`);
    expect(problems).toEqual([]);
    expect(tagged).toMatchObject({ durationSeconds: seconds, width: film.width, height: film.height });
    expect(hotspots.length).toBeGreaterThanOrEqual(3);
    for (const { product } of hotspots) expect(sold).toContain(product);
  });

  it('keeps its pins where the scene has them', () => {
    const { anchors } = JSON.parse(read(DEMO, 'films', name, 'track.json')) as Track;
    for (const hotspot of parseTags(read(served, 'tags.json'), 'tags.json').hotspots) {
      expect(hotspot.end).toBeLessThanOrEqual(seconds);
      expect(farthest(hotspot, anchors[hotspot.id] ?? [], film.frameRate), hotspot.id).toBeLessThan(0.15);
    }
  });
});

describe('all films and pictures', () => {
  it('take no more than 25 MB', () => {
    const files = readdirSync(join(DEMO, 'public'), { recursive: true, encoding: 'utf8' });
    const bytes = files.map((file) => statSync(join(DEMO, 'public', file))).map(({ size }) => size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25e6);
  });
});
