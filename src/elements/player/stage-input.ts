/** What people do to the stage with pointer and keys, as a few words. */
import { hotkeyAction, type HotkeyAction } from './hotkeys.js';

/** A click on the picture. */
export interface PictureTap {
  readonly byTouch: boolean;
  /** The controls were away when it began. */
  readonly wasQuiet: boolean;
  /** Pixels from the left edge of the window. */
  readonly clientX: number;
}

/** The words. */
export interface StageInput {
  /** Somebody moved. */
  stir(): void;
  /** The pointer has left. */
  hush(): void;
  /** The picture itself was clicked. */
  tap(tap: PictureTap): void;
  key(action: HotkeyAction): void;
  /** Whether the controls are away now. */
  readonly quiet: boolean;
}

/** Listens until the signal is aborted. */
export function watchStageInput(
  player: HTMLElement & { readonly withoutHotkeys: boolean },
  root: HTMLElement | DocumentFragment,
  input: StageInput,
  signal: AbortSignal,
): void {
  let byTouch = false;
  let wasQuiet = false;
  const listen = <Name extends keyof HTMLElementEventMap>(
    target: EventTarget,
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => target.addEventListener(name, listener as EventListener, { signal });

  for (const name of ['pointermove', 'focusin', 'keydown'] as const) {
    listen(root, name, (event) => {
      if (!isTouch(event)) input.stir();
    });
  }
  listen(player, 'pointerleave', (event) => {
    if (!isTouch(event)) input.hush();
  });
  listen(root, 'pointerdown', (event) => {
    byTouch = isTouch(event);
    wasQuiet = input.quiet;
  });
  listen(root, 'click', (event) => {
    if (isPicture(event)) input.tap({ byTouch, wasQuiet, clientX: event.clientX });
  });
  listen(root, 'keydown', (event) => {
    const action = hotkeyAction(event);
    if (!action || (event.key === 'Escape' && hasOpenMenu(root))) return;
    // The window must have a way out, whatever the page wants.
    if (player.withoutHotkeys && action.kind !== 'leave-fullscreen') return;
    event.preventDefault();
    input.key(action);
  });
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

/** The browser closes it by Escape, unless somebody prevents that. */
function hasOpenMenu(root: HTMLElement | DocumentFragment): boolean {
  return root.querySelector('.menu:popover-open') !== null;
}

/** The film or the stage around it, and nothing that lies on them. */
function isPicture(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLVideoElement) return true;
  return target instanceof HTMLElement && target.matches('.stage, [slot=media]');
}
