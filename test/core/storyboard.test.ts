/** Storyboards as WebVTT and as JSON. */
import { describe, expect, it } from 'vitest';
import { readStoryboard, storyboardTiles, tileAt } from '../../src/core/storyboard.js';

const FILE = 'https://shop.example/films/storyboard.vtt';

describe('a storyboard in WebVTT', () => {
  it('takes the part of the picture from the fragment, and the address from the file', () => {
    const tiles = readStoryboard(
      'WEBVTT\n\n00:00.000 --> 00:02.000\nsprite.webp#xywh=0,0,90,160\n\n00:02.000 --> 00:04.000\n/all/two.jpg#xywh=pixel:90,0,90,160\n',
      FILE,
    );
    expect(tiles).toEqual([
      {
        startSeconds: 0,
        url: 'https://shop.example/films/sprite.webp',
        part: { left: 0, top: 0, width: 90, height: 160 },
      },
      {
        startSeconds: 2,
        url: 'https://shop.example/all/two.jpg',
        part: { left: 90, top: 0, width: 90, height: 160 },
      },
    ]);
  });

  it('takes the whole picture where there is no fragment, and leaves out what is no picture', () => {
    const tiles = readStoryboard(
      'WEBVTT\n\n00:00.000 --> 00:02.000\nfirst.jpg\n\n00:02.000 --> 00:04.000\njavascript:alert(1)#xywh=0,0,1,1\n',
      FILE,
    );
    expect(tiles).toEqual([
      { startSeconds: 0, url: 'https://shop.example/films/first.jpg', part: undefined },
    ]);
  });
});

describe('a storyboard in JSON', () => {
  const data = {
    url: 'sprite.webp',
    tile_width: 90,
    tile_height: 160,
    tiles: [
      { start: 2, x: 90, y: 0 },
      { start: 0, x: 0, y: 0 },
    ],
  };

  it('is put in order', () => {
    const tiles = readStoryboard(JSON.stringify(data), FILE);
    expect(tiles.map(({ startSeconds, part }) => [startSeconds, part?.left])).toEqual([
      [0, 0],
      [2, 90],
    ]);
    expect(tiles).toEqual(storyboardTiles(data, FILE));
  });

  it.each([
    null,
    [],
    { ...data, url: 1 },
    { ...data, url: 'javascript:alert(1)' },
    { ...data, tile_width: 0 },
    { ...data, tiles: [{ start: 'soon', x: 0, y: 0 }] },
    { ...data, tiles: [null] },
  ])('is refused as %j', (wrong) => {
    expect(() => storyboardTiles(wrong, FILE)).toThrow(TypeError);
  });
});

describe('tileAt', () => {
  const tiles = [1, 2, 4].map((startSeconds) => ({ startSeconds, url: `${startSeconds}`, part: undefined }));

  it.each([
    [0, 1],
    [1, 1],
    [1.99, 1],
    [2, 2],
    [100, 4],
  ])('shows at %d s the tile of %d s', (time, start) => {
    expect(tileAt(tiles, time)?.startSeconds).toBe(start);
  });

  it('has none where there are none', () => {
    expect(tileAt([], 1)).toBeUndefined();
  });
});
