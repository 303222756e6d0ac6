/** The parts and slots of the element on the stage; a tick draws an outline around a part. */
import { make } from './dom.js';
import type { Described, ElementDescription } from './manifest.js';

const OUTLINE = 'outline: 2px dashed #e0218a !important; outline-offset: -1px !important;';

/** Styles of the stage's own document, which may be written with new parts at any time. */
export class PartOutlines {
  readonly #chosen = new Set<string>();
  #sheet: CSSStyleSheet | undefined;

  /** Begins anew with the document of another state. */
  enter(stage: Window & typeof globalThis): void {
    this.#sheet = new stage.CSSStyleSheet();
    stage.document.adoptedStyleSheets.push(this.#sheet);
    this.#write();
  }

  clear(): void {
    this.#chosen.clear();
    this.#write();
  }

  toggle(selector: string, isOn: boolean): void {
    if (isOn) this.#chosen.add(selector);
    else this.#chosen.delete(selector);
    this.#write();
  }

  #write(): void {
    this.#sheet?.replaceSync([...this.#chosen].map((selector) => `${selector} { ${OUTLINE} }`).join('\n'));
  }
}

function partRow(tag: string, { name, description }: Described, outlines: PartOutlines): HTMLElement {
  const tick = make('input', { type: 'checkbox' });
  tick.addEventListener('change', () => outlines.toggle(`${tag}::part(${name})`, tick.checked));
  return make(
    'label',
    { className: 'part' },
    tick,
    make('code', {}, name),
    ' ',
    make('small', {}, description ?? ''),
  );
}

function slotRow({ name, description }: Described): HTMLElement {
  const title = make('code', {}, name || 'default');
  return make('p', { className: 'part' }, title, ' ', make('small', {}, description ?? ''));
}

/** Draws both lists. */
export function drawParts(
  host: HTMLElement,
  element: ElementDescription | undefined,
  outlines: PartOutlines,
): void {
  outlines.clear();
  const { tagName = '', cssParts = [], slots = [] } = element ?? {};
  host.replaceChildren(
    make('h3', {}, `Parts of <${tagName}>`),
    ...cssParts.map((part) => partRow(tagName, part, outlines)),
    make('h3', {}, slots.length > 0 ? 'Slots' : 'No slots'),
    ...slots.map(slotRow),
  );
}
