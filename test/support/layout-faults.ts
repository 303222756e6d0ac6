/** What is wrong with the places and sizes of what an element shows. */
import { rootsIn } from './media-rules.js';

const SMALLEST_TARGET_PIXELS = 24;
const CONTROLS = 'button, input, select, summary, a[href]';
/** Where one line of the film's name is enough, because all of it is said elsewhere. */
const SHORTENED = '.film-label';

/** Nothing scrolls sideways. */
export function sidewaysFaults(element: Element): readonly string[] {
  return [document.documentElement, ...shown(element, '*')]
    .filter((each) => each.scrollWidth > each.clientWidth + 1 && scrolls(each))
    .map((each) => `${name(each)} scrolls sideways, ${each.scrollWidth} over ${each.clientWidth}`);
}

/** Every text can be read whole: it is not clipped, and does not leave the window. */
export function cutTextFaults(element: Element): readonly string[] {
  return shown(element, '*').filter(hasText).flatMap(cutFault);
}

/** Every control can be brought into view, and is what a finger meets there. */
export function coverFaults(element: Element): readonly string[] {
  return shown(element, CONTROLS)
    .filter(isReachable)
    .flatMap((control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getClientRects()[0] ?? control.getBoundingClientRect();
      const met = elementAt(left + width / 2, top + height / 2);
      const isMet = met !== null && (control.contains(met) || met.contains(control));
      return isMet ? [] : [`${name(control)} is covered by ${met ? name(met) : 'nothing'}`];
    });
}

/** Every control is large enough to be hit; a label counts with its control. */
export function controlFaults(element: Element): readonly string[] {
  return shown(element, CONTROLS).flatMap((control) => {
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    const isLarge = Math.min(width, height) >= SMALLEST_TARGET_PIXELS - 0.01;
    return isLarge ? [] : [`${name(control)} is ${Math.round(width)} × ${Math.round(height)} px`];
  });
}

function shown(element: Element, selector: string): readonly Element[] {
  return rootsIn(element)
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.visually-hidden'),
    );
}

/** Beside a modal dialog nothing can be reached. */
function isReachable(control: Element): boolean {
  const modal = (control.getRootNode() as ShadowRoot).querySelector(':modal');
  return modal === null || modal.contains(control);
}

function scrolls(element: Element): boolean {
  const { overflowX } = getComputedStyle(element);
  return element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
}

function hasText(element: Element): boolean {
  return textNodes(element).length > 0;
}

function textNodes(element: Element): Text[] {
  return [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
}

function cutFault(element: Element): string[] {
  if (element.matches(SHORTENED) || element.localName === 'option') return [];
  const { overflowX, overflowY } = getComputedStyle(element);
  const isTooWide = element.scrollWidth > element.clientWidth + 1;
  const isTooHigh = element.scrollHeight > element.clientHeight + 1;
  if ((isTooWide && overflowX === 'hidden') || (isTooHigh && overflowY === 'hidden'))
    return [`the text of ${name(element)} is cut off`];
  const boxes = textNodes(element).map(boxOf);
  const leaves = boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1);
  return leaves ? [`the text of ${name(element)} leaves the window`] : [];
}

function boxOf(node: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

function elementAt(x: number, y: number): Element | null {
  let met = document.elementFromPoint(x, y);
  while (met?.shadowRoot) {
    const inner = met.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === met) break;
    met = inner;
  }
  return met;
}

function name(element: Element): string {
  const text = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 30) ?? '';
  return `${element.localName}.${element.getAttribute('class') ?? ''} "${text}"`;
}
