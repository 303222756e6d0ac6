/** Trusted keys and clicks as WebDriver actions. */

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyValue = (name) => KEYS[name] ?? name;
const down = (name) => ({ type: 'keyDown', value: keyValue(name) });
const up = (name) => ({ type: 'keyUp', value: keyValue(name) });
const keyboard = (actions) => ({ type: 'key', id: 'keyboard', actions });

/** Writes a text, letter by letter. */
export function typing(text) {
  return keyboard([...text].flatMap((letter) => [down(letter), up(letter)]));
}

/** Presses a key or a chord, such as `Shift+Tab`. */
export function pressing(chord) {
  const names = chord.split('+');
  return keyboard([...names.map(down), ...names.toReversed().map(up)]);
}

/** Holds a key down. */
export function holding(name) {
  return keyboard([down(name)]);
}

/** Lets a key go. */
export function releasing(name) {
  return keyboard([up(name)]);
}

/** Moves the mouse, presses or lets go a button, or clicks; the position is in pixels of the viewport. */
export function mouse(type, [x = 0, y = 0] = [], buttonName = 'left') {
  const button = BUTTONS[buttonName];
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
  const press = { type: 'pointerDown', button };
  const release = { type: 'pointerUp', button };
  const actions = { move: [move], down: [press], up: [release], click: [move, press, release] }[type];
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}
