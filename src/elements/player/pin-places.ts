/** Where pins stand on the stage, out of their place in the picture and the picture's place on the stage. */
import { regionAt } from '../../core/hotspot-region.js';
import { nextMoveAt, positionAt } from '../../core/path.js';
import { pointInElement, type PictureBox } from '../../core/picture-box.js';
import type { PinField } from '../../core/pin-arrangement.js';
import type { PinPlaces } from './pin-layer.js';

/** The places while the picture lies there; the box in CSS pixels from the stage's top left corner. */
export function pinPlaces(picture: PictureBox, field: PinField): PinPlaces {
  return {
    field,
    placeOf: (hotspot, timeSeconds) => pointInElement(picture, positionAt(hotspot, timeSeconds)),
    cornersOf: (hotspot, timeSeconds) =>
      regionAt(hotspot, timeSeconds)
        ?.map((corner) => pointInElement(picture, corner))
        .map(({ left, top }) => `${left.toFixed(2)},${top.toFixed(2)}`)
        .join(' '),
    nextMoveAt,
  };
}
