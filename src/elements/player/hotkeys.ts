/** The keyboard map of the player, as a table, and when a key is none of the player's business. */

/** What a key asks of the player. */
export type HotkeyAction =
  | {
      readonly kind:
        'toggle-play' | 'toggle-mute' | 'toggle-captions' | 'toggle-fullscreen' | 'leave-fullscreen';
    }
  /** Relative to the present time. */
  | { readonly kind: 'seek-by'; readonly seconds: number }
  /** 0 is the start of the film, 1 its end. */
  | { readonly kind: 'seek-to'; readonly fraction: number }
  | { readonly kind: 'volume-by'; readonly amount: number };

const SHORT_SECONDS = 5;
const LONG_SECONDS = 10;
const VOLUME_STEP = 0.1;

/** Arrow keys go along the timeline, which is not mirrored in right-to-left pages. */
const HOTKEYS: Readonly<Record<string, HotkeyAction>> = {
  ' ': { kind: 'toggle-play' },
  k: { kind: 'toggle-play' },
  m: { kind: 'toggle-mute' },
  c: { kind: 'toggle-captions' },
  f: { kind: 'toggle-fullscreen' },
  Escape: { kind: 'leave-fullscreen' },
  ArrowLeft: { kind: 'seek-by', seconds: -SHORT_SECONDS },
  ArrowRight: { kind: 'seek-by', seconds: SHORT_SECONDS },
  j: { kind: 'seek-by', seconds: -LONG_SECONDS },
  l: { kind: 'seek-by', seconds: LONG_SECONDS },
  ArrowUp: { kind: 'volume-by', amount: VOLUME_STEP },
  ArrowDown: { kind: 'volume-by', amount: -VOLUME_STEP },
  Home: { kind: 'seek-to', fraction: 0 },
  End: { kind: 'seek-to', fraction: 1 },
};

/** Keys by which a slider is moved; those of the timeline move the film. */
const SLIDER_KEY = /^(?:Arrow|Home|End|Page)/;

/** What a key means for the player; `undefined` when it is meant for something else. */
export function hotkeyAction(event: KeyboardEvent): HotkeyAction | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const path = event.composedPath().filter((node) => node instanceof Element);
  if (path.some(ownsItsKeys)) return undefined;
  const { key } = event;
  if (SLIDER_KEY.test(key) && path.some((element) => element.matches('input:not(.timeline)')))
    return undefined;
  if (key === ' ' && path.some((element) => element.matches('button, a, summary'))) return undefined;
  if (/^\d$/.test(key)) return { kind: 'seek-to', fraction: Number(key) / 10 };
  return HOTKEYS[key] ?? HOTKEYS[key.toLowerCase()];
}

/** Fields in which one types or chooses by key, and dialogs, even when they lie deep in another shadow root. */
function ownsItsKeys(element: Element): boolean {
  if (element.matches('input[type="range"]')) return false;
  return (
    element.matches(
      'input, textarea, select, dialog, .menu, [role="menu"], [role="dialog"], [role="textbox"]',
    ) ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
