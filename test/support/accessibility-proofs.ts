/** What must hold for an element in each of its states; every proof answers with what does not. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { deepActiveElement } from '../../src/elements/base/active-element.js';
import { axeFindings } from './axe.js';
import { controlFaults, coverFaults, cutTextFaults, sidewaysFaults } from './layout-faults.js';
import { rootsIn, withMediaRules } from './media-rules.js';

const DESK = { width: 800, height: 600 };
const PHONE = { width: 320, height: 640 };
const LARGE_TEXT_PERCENT = 200;

type Proof = (element: Element) => Promise<readonly string[]>;

const PROOFS: Readonly<Record<string, Proof>> = {
  focus: (element) => Promise.resolve(focusFaults(element)),
  axe: axeFindings,
  targets: (element) => Promise.resolve(controlFaults(element)),
  magnified: magnifiedFaults,
  'forced colours': forcedColorFaults,
  'reduced motion': (element) =>
    withMediaRules(element, 'prefers-reduced-motion', () => motionFaults(element)),
};

/** The faults of an element as it stands, each with the name of its proof. */
export async function accessibilityFaults(element: Element): Promise<readonly string[]> {
  const faults: string[] = [];
  await atRest(element);
  for (const [name, proof] of Object.entries(PROOFS)) {
    for (const fault of await proof(element)) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

/** A change must leave the focus on something that is still there, and that says what happened. */
function focusFaults(element: Element): readonly string[] {
  const focused = deepActiveElement();
  if (!focused) return ['it is on nothing'];
  const isInside = element.contains(focused) || rootsIn(element).some((root) => root.contains(focused));
  if (!isInside) return [`it is outside, on ${focused.localName}`];
  return focused.checkVisibility({ visibilityProperty: true }) ? [] : [`${focused.localName} is not shown`];
}

/** 320 px wide with text of 200 %; where a window cannot be as narrow, the text is larger by as much as the window is wider. */
async function magnifiedFaults(element: Element): Promise<readonly string[]> {
  await setViewport(PHONE);
  document.documentElement.style.fontSize = `${(LARGE_TEXT_PERCENT * innerWidth) / PHONE.width}%`;
  try {
    await atRest(element);
    return [...sidewaysFaults(element), ...cutTextFaults(element), ...coverFaults(element)];
  } finally {
    document.documentElement.style.fontSize = '';
    await setViewport(DESK);
  }
}

/** Backgrounds and shadows are gone, so lines have to say what is a control, what is chosen and what is wrong. */
async function forcedColorFaults(element: Element): Promise<readonly string[]> {
  const { obeyed } = await forceColors(true);
  try {
    if (obeyed && !matchMedia('(forced-colors: active)').matches) return ['the engine does not force them'];
    return await withMediaRules(element, 'forced-colors', () => rootsIn(element).flatMap(unmarked));
  } finally {
    await forceColors(false);
  }
}

function forceColors(active: boolean): Promise<{ obeyed: boolean }> {
  return executeServerCommand('emulate-forced-colors', { active });
}

const MARKED = 'button, input, select, summary, a[href], .alert, .choice:has(:checked)';
/** A control of the browser's own drawing, which follows the system by itself. */
const NATIVE = 'input[type=radio], input[type=checkbox]';

function unmarked(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll(MARKED)]
    .filter((element) => element.checkVisibility() && !element.matches(NATIVE) && !hasLine(element))
    .map((element) => `${element.localName}.${element.className} has neither line nor underline`);
}

function hasLine(element: Element): boolean {
  const { borderBlockStartStyle, borderBlockStartWidth, outlineStyle, textDecorationLine } =
    getComputedStyle(element);
  if (element.matches('.choice')) return outlineStyle === 'solid';
  if (element.matches('summary') || textDecorationLine.includes('underline')) return true;
  const stepper = element.closest('.stepper');
  return (borderBlockStartStyle !== 'none' && parseFloat(borderBlockStartWidth) > 0) || stepper !== null;
}

function motionFaults(element: Element): readonly string[] {
  return rootsIn(element).flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((each) =>
      ['', '::before', '::after', '::backdrop']
        .filter((pseudo) => moves(each, pseudo))
        .map((pseudo) => `${each.localName}.${each.getAttribute('class') ?? ''}${pseudo} moves`),
    ),
  );
}

function moves(element: Element, pseudo: string): boolean {
  const { animationName, transitionDuration, transitionProperty } = getComputedStyle(element, pseudo || null);
  const takesTime = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
  return animationName !== 'none' || (takesTime && transitionProperty !== 'none');
}

/** What slides in is looked at when it is there. */
async function atRest(element: Element): Promise<void> {
  await nextFrame();
  const moving = [document, ...rootsIn(element)].flatMap((root) => root.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
