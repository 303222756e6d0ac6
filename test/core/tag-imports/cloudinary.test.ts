/** Shoppable configurations of the Cloudinary player, as tags. */
import { describe, expect, it } from 'vitest';
import { importCloudinary } from '../../../src/core/tag-imports/cloudinary.js';
import { formatTagMessage } from '../../../src/core/tag-message.js';
import { parseTags } from '../../../src/core/tag-parser.js';
import { serializeTags } from '../../../src/core/tag-serializer.js';

/** With every member that Cloudinary documents. */
const CONFIGURATION = {
  shoppable: {
    startState: 'openOnPlay',
    autoClose: 2,
    bannerMsg: 'See what is in it',
    products: [
      {
        productId: 1,
        productName: 'Camp mug',
        startTime: 0,
        endTime: 2,
        publicId: 'shop/mug',
        transformation: { width: 300 },
        hotspots: [
          {
            time: '00:02',
            x: '50%',
            y: '40%',
            tooltipPosition: 'left',
            clickUrl: 'https://shop.example/mug',
          },
        ],
        onHover: { action: 'overlay', args: 'See it in the film' },
        onClick: { action: 'seek', pause: 5, args: { time: '00:01' } },
      },
      {
        productId: 'vase',
        title: 'Ripple vase',
        startTime: 3,
        endTime: 9,
        publicId: 'shop/vase',
        hotspots: [
          { time: '00:06', x: '30%', y: '80.5%', tooltipPosition: 'right', clickUrl: '' },
          { time: '00:04', x: '20%', y: '70%', tooltipPosition: 'right', clickUrl: '' },
        ],
        onClick: { action: 'goto', pause: true, args: { url: '/product/vase' } },
      },
      { productId: 3, productName: 'Lemon bowl', startTime: 5, endTime: 8, publicId: 'shop/bowl' },
    ],
  },
};

describe('importCloudinary', () => {
  const { tags, messages } = importCloudinary(CONFIGURATION, { file: 'shoppable.json' });

  it('makes a pin of each product', () => {
    expect(JSON.parse(serializeTags(tags))).toEqual({
      version: 1,
      hotspots: [
        { id: '1', product: '1', start: 0, end: 4, x: 50, y: 40, label: 'Camp mug' },
        {
          id: 'vase',
          product: 'vase',
          start: 3,
          end: 9,
          x: 20,
          y: 70,
          label: 'Ripple vase',
          keyframes: [
            { time: 4, x: 20, y: 70 },
            { time: 6, x: 30, y: 80.5, cut: true },
          ],
        },
        { id: '3', product: '3', start: 5, end: 8, x: 50, y: 80, label: 'Lemon bowl' },
      ],
    });
  });

  it('makes tags that are whole', () => {
    expect(parseTags(serializeTags(tags), '').problems).toEqual([]);
  });

  it('lists what it guessed and what it could not carry over, once each', () => {
    expect(messages.map(formatTagMessage)).toEqual([
      'shoppable.json shoppable.products[0]: warning: is shown until 4, 2 s after its last hotspot, which had no length',
      'shoppable.json shoppable.products[1].hotspots: warning: nothing says where it is between two moments, so the pin jumps; add keyframes',
      'shoppable.json shoppable.products[2]: warning: has no place in the picture; it was put near the lower edge, move it',
      'shoppable.json shoppable.startState: warning: not carried over: a setting of their product bar',
      'shoppable.json shoppable.autoClose: warning: not carried over: a setting of their product bar',
      'shoppable.json shoppable.bannerMsg: warning: not carried over: a setting of their product bar',
      'shoppable.json shoppable.products[0].publicId: warning: not carried over (3 times): pictures of products come from your shop',
      'shoppable.json shoppable.products[0].transformation: warning: not carried over: pictures of products come from your shop',
      'shoppable.json shoppable.products[0].onHover: warning: not carried over: a pin shows the price; its product opens on click',
      'shoppable.json shoppable.products[0].onClick: warning: not carried over (2 times): a pin opens its product, with the page that your shop names for it',
      'shoppable.json shoppable.products[0].hotspots[0].tooltipPosition: warning: not carried over (3 times): the player places what a pin shows',
      'shoppable.json shoppable.products[0].hotspots[0].clickUrl: warning: not carried over (3 times): a pin opens its product, with the page that your shop names for it',
    ]);
  });

  it('takes the references of the shop from a function', () => {
    const { tags: named } = importCloudinary(CONFIGURATION, {
      product: ({ productName }) => (productName === 'Camp mug' ? 'handle:camp-mug' : undefined),
    });
    expect(named.hotspots.map(({ product }) => product)).toEqual(['handle:camp-mug', 'vase', '3']);
  });

  it('numbers ids that are there twice', () => {
    const products = [1, 2].map((start) => ({ productId: 1, startTime: start, endTime: start + 5 }));
    expect(importCloudinary({ products }).tags.hotspots.map(({ id }) => id)).toEqual(['1', '1-2']);
  });

  it('leaves out what cannot be a pin, and says on which line', () => {
    const text = `{ "products": [
      { "productId": "a", "startTime": 9, "endTime": 3 },
      { "productId": "b", "hotspots": [{ "x": "1%", "y": "1%" }] },
      { "productId": "c", "hotspots": [{ "time": "00:03", "x": "12px", "y": "1%" }] },
      { "startTime": 3 },
      null
    ] }`;
    const { tags: none, messages: said } = importCloudinary(text, { file: 'a.json' });
    expect(none.hotspots).toEqual([]);
    expect(said.filter(({ severity }) => severity === 'error').map(formatTagMessage)).toEqual([
      'a.json:2 products[0].endTime: 3 is before start 9; make it later',
      'a.json:3 products[1].hotspots[0].time: this hotspot has no time, so nobody knows when it is seen',
      'a.json:4 products[2].x: "12px" is not a number',
      'a.json:5 products[3].productId: missing; write a text',
      'a.json:6 products[4].productId: missing; write a text',
    ]);
  });

  it.each(['{', '[]', '3', '{"shoppable":{}}'])('never throws, also for %j', (text) => {
    expect(importCloudinary(text).messages).toMatchObject([{ severity: 'error', line: 1 }]);
  });
});
