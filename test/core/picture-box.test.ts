/** The place of the picture in its element. */
import { describe, expect, it } from 'vitest';
import { pictureBox, pointInElement, type PictureFit } from '../../src/core/picture-box.js';

const PORTRAIT_IN_SQUARE: PictureFit = {
  elementWidth: 400,
  elementHeight: 400,
  pictureWidth: 540,
  pictureHeight: 960,
};

describe('pictureBox', () => {
  it.each([
    [{}, { left: 87.5, top: 0, width: 225, height: 400 }],
    [
      { fit: 'contain', position: '0% 50%' },
      { left: 0, top: 0, width: 225, height: 400 },
    ],
    [
      { fit: 'contain', position: '10px 0px' },
      { left: 10, top: 0, width: 225, height: 400 },
    ],
    [{ position: 'calc(100% - 10px) 50%' }, { left: 165, top: 0, width: 225, height: 400 }],
    [{ fit: 'fill' }, { left: 0, top: 0, width: 400, height: 400 }],
    [{ fit: 'none' }, { left: -70, top: -280, width: 540, height: 960 }],
    [{ fit: 'scale-down' }, { left: 87.5, top: 0, width: 225, height: 400 }],
  ])('lays a portrait film into a square: %j', (options, expected) => {
    expect(pictureBox({ ...PORTRAIT_IN_SQUARE, ...options })).toEqual(expected);
  });

  it('lets a covering picture stick out', () => {
    const box = pictureBox({ ...PORTRAIT_IN_SQUARE, fit: 'cover', position: '50% 100%' });
    expect(box.width).toBe(400);
    expect(box.height).toBeCloseTo(711.11, 2);
    expect(box.top).toBeCloseTo(-311.11, 2);
  });

  it('is the element itself while the picture is not known', () => {
    const box = pictureBox({ ...PORTRAIT_IN_SQUARE, pictureWidth: 0, pictureHeight: 0 });
    expect(box).toEqual({ left: 0, top: 0, width: 400, height: 400 });
  });
});

describe('pointInElement', () => {
  it('turns percent of the picture into pixels of the element', () => {
    expect(pointInElement(pictureBox(PORTRAIT_IN_SQUARE), { x: 50, y: 25 })).toEqual({ left: 200, top: 100 });
    expect(pointInElement(pictureBox(PORTRAIT_IN_SQUARE), { x: 0, y: 100 })).toEqual({
      left: 87.5,
      top: 400,
    });
  });
});
