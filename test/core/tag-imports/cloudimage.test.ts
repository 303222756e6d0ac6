/** Configurations of cloudimage's video hotspots, as tags. */
import { describe, expect, it } from 'vitest';
import { importCloudimage } from '../../../src/core/tag-imports/cloudimage.js';
import { formatTagMessage } from '../../../src/core/tag-message.js';
import { positionAt } from '../../../src/core/path.js';
import { serializeTags } from '../../../src/core/tag-serializer.js';

const CONFIGURATION = {
  src: 'https://films.example/kitchen.mp4',
  poster: '/kitchen.webp',
  chapters: [{ id: 'intro', title: 'Intro', startTime: 0 }],
  hotspots: [
    {
      id: 'mug',
      x: '65%',
      y: '40%',
      startTime: 12,
      endTime: 25,
      label: 'Camp mug',
      data: { title: 'Camp mug', price: '€24', url: '/p/mug', sku: 'MUG-1' },
      keyframes: [
        { time: 12, x: 65, y: 40 },
        { time: 18, x: '55%', y: '45%' },
        { time: 25, x: 70, y: 35 },
      ],
      easing: 'ease-in-out',
      interpolation: 'catmull-rom',
      pauseOnShow: true,
    },
    { id: 'vase', x: 30, y: '85.5%', startTime: 30, endTime: 45, label: 'Vase', chapterId: 'intro' },
  ],
};

describe('importCloudimage', () => {
  const { tags, messages } = importCloudimage(CONFIGURATION, { file: 'hotspots.json' });

  it('makes a pin of each hotspot, with its way', () => {
    expect(JSON.parse(serializeTags(tags))).toEqual({
      version: 1,
      hotspots: [
        {
          id: 'mug',
          product: 'sku:MUG-1',
          start: 12,
          end: 25,
          x: 65,
          y: 40,
          label: 'Camp mug',
          interpolation: 'catmull-rom',
          easing: 'ease-in-out',
          keyframes: [
            { time: 12, x: 65, y: 40 },
            { time: 18, x: 55, y: 45 },
            { time: 25, x: 70, y: 35 },
          ],
        },
        { id: 'vase', product: 'vase', start: 30, end: 45, x: 30, y: 85.5, label: 'Vase' },
      ],
    });
  });

  it('lists what it guessed and what it could not carry over', () => {
    expect(messages.map(formatTagMessage)).toEqual([
      'hotspots.json hotspots[1]: warning: has no data.sku, so its product is called by its id, vase; write a reference of your shop',
      'hotspots.json chapters: warning: not carried over: write them as a WebVTT chapters track',
      'hotspots.json poster: warning: not carried over: a setting of their player',
      'hotspots.json hotspots[0].pauseOnShow: warning: not carried over: the player decides it for all pins',
      'hotspots.json hotspots[0].data.title: warning: not carried over: your shop knows the product',
      'hotspots.json hotspots[0].data.price: warning: not carried over: your shop knows the product',
      'hotspots.json hotspots[0].data.url: warning: not carried over: your shop knows the product',
      'hotspots.json hotspots[1].chapterId: warning: not carried over: chapters are a WebVTT track of the film',
    ]);
  });

  it('cuts a way off where the pin comes and goes, and keeps it as it was seen', () => {
    const keyframes = [
      { time: 0, x: 0, y: 50 },
      { time: 10, x: 100, y: 50 },
    ];
    const data = { sku: 'a' };
    const hotspots = [{ id: 'a', x: 0, y: 50, startTime: 2, endTime: 6, label: 'a', data, keyframes }];
    const { tags: cut, messages: said } = importCloudimage({ hotspots });
    expect(cut.hotspots[0]?.keyframes.map(({ time, x }) => [time, x])).toEqual([
      [2, 20],
      [6, 60],
    ]);
    expect(cut.hotspots.map((hotspot) => positionAt(hotspot, 4))).toEqual([{ x: 40, y: 50 }]);
    expect(said.map(({ path }) => path)).toEqual(['hotspots[0].keyframes']);
  });

  it('leaves out what cannot be a pin, and says on which line', () => {
    const text = `{ "hotspots": [
      { "id": "a", "data": { "sku": "a" }, "x": "1%", "y": "1%", "startTime": 5, "endTime": 3 },
      { "x": "1%", "y": "1%", "startTime": 5 },
      { "id": "c", "data": { "sku": "c" }, "x": "1%", "y": "1%", "startTime": 0,
        "keyframes": [{ "time": 1, "x": "left", "y": 2 }] }
    ] }`;
    const { tags: none, messages: said } = importCloudimage(text, { file: 'a.json' });
    expect(none.hotspots).toEqual([]);
    expect(said.filter(({ severity }) => severity === 'error').map(formatTagMessage)).toEqual([
      'a.json:2 hotspots[0].endTime: 3 is before start 5; make it later',
      'a.json:3 hotspots[1].id: missing; write a text',
      'a.json:5 hotspots[2].keyframes[0].x: "left" is not a number',
    ]);
  });

  it.each(['', 'null', '[]', '{"hotspots":{}}'])('never throws, also for %j', (text) => {
    expect(importCloudimage(text).messages).toMatchObject([{ severity: 'error', line: 1 }]);
  });
});
