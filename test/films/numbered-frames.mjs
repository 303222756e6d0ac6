/** Draws frames that carry their number as a barcode, and a marker whose place follows from their time. */

/** Size of the picture. */
export const WIDTH = 320;
export const HEIGHT = 180;

// Wide enough that no compression blurs a bit into the next.
const CELL = 24;
const BITS = 11;
const ROWS = [
  { top: 16, inverted: false },
  { top: 16 + CELL, inverted: true },
];
const LEFT = (WIDTH - BITS * CELL) / 2;

const MARKER = 16;
const MARKER_TOP = 120;
/** The marker crosses so much of the picture's width in a second, to the right and back. */
const CROSSING = { from: 0.1, to: 0.9 };

const BLACK = 16;
const WHITE = 235;

/** What a reader must know of a frame, in parts of the picture; each bit has its place in both rows, in the lower one inverted. */
export const BARCODE = {
  bits: BITS,
  left: LEFT / WIDTH,
  cellWidth: CELL / WIDTH,
  rows: ROWS.map(({ top }) => (top + CELL / 2) / HEIGHT),
};

/** Height of the marker's middle in the picture. */
export const MARKER_Y = (MARKER_TOP + MARKER / 2) / HEIGHT;

/** Where the marker's middle is at a moment, in parts of the width; each whole second is a turn. */
export function markerX(timeSeconds) {
  const passed = timeSeconds % 2;
  const share = passed < 1 ? passed : 2 - passed;
  return CROSSING.from + share * (CROSSING.to - CROSSING.from);
}

function fill(frame, { left, top, width, height }, level) {
  for (let row = top; row < top + height; row++) {
    frame.fill(level, row * WIDTH + left, row * WIDTH + left + width);
  }
}

/** One frame, a byte for each pixel. */
export function drawFrame(number, frameRate) {
  const frame = Buffer.alloc(WIDTH * HEIGHT, 96);
  for (const { top, inverted } of ROWS) {
    for (let bit = 0; bit < BITS; bit++) {
      const isSet = ((number >> bit) & 1) === 1;
      const area = { left: LEFT + bit * CELL, top, width: CELL, height: CELL };
      fill(frame, area, isSet === inverted ? BLACK : WHITE);
    }
  }
  const left = Math.round(markerX(number / frameRate) * WIDTH - MARKER / 2);
  fill(frame, { left, top: MARKER_TOP, width: MARKER, height: MARKER }, WHITE);
  return frame;
}
