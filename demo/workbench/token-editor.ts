/** A field for every token of the manifest, and a colour well where it is a colour. */
import { make } from './dom.js';
import type { Described } from './manifest.js';

type Change = (name: string, value: string) => void;

/** The value as the picker needs it: six hexadecimal digits. */
function asHex(color: string): string {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return '#000000';
  canvas.fillStyle = color;
  return canvas.fillStyle.startsWith('#') ? canvas.fillStyle : '#000000';
}

function tokenField(
  { name, description, default: preset }: Described,
  value: string,
  change: Change,
): HTMLElement {
  const id = `token-${name.slice('--vitrine-'.length)}`;
  const field = make('input', {
    id,
    value,
    placeholder: preset ?? '',
    spellcheck: false,
    autocomplete: 'off',
  });
  const label = make('label', { htmlFor: id, title: description ?? '' }, name.slice(2));
  const row = make('div', { className: 'token' }, label, field);
  field.addEventListener('input', () => change(name, field.value.trim()));
  if (name.endsWith('-color')) {
    const well = make('input', {
      type: 'color',
      value: asHex(value || preset?.replace(/^light-dark\((.+?), .*$/, '$1') || ''),
    });
    well.setAttribute('aria-label', `Pick ${name.slice(2)}`);
    well.addEventListener('input', () => {
      field.value = well.value;
      change(name, well.value);
    });
    row.append(well);
  }
  return row;
}

/** Draws the editor anew; `change` is called with a token and its value, which is empty where there is none. */
export function drawTokens(
  host: HTMLElement,
  tokens: readonly Described[],
  values: Readonly<Record<string, string>>,
  change: Change,
): void {
  host.replaceChildren(...tokens.map((token) => tokenField(token, values[token.name] ?? '', change)));
}
