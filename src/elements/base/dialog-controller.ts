/** Opens a native `<dialog>` as a drawer: modal or beside the page, with focus given back and the page held still. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepActiveElement } from './active-element.js';
import { lockScroll } from './scroll-lock.js';
import { clearTopLayer, noteLayer } from './top-layer.js';

/**
 * `modal`: in the top layer, the page behind is inert. `document`: above the page and not inert, because
 * 3-D Secure pages and wallet sheets are put on the body, where a modal dialog would make them inert.
 */
export type DialogPresentation = 'modal' | 'document';

/** What the controller is told by its host. */
export interface DialogOptions {
  /** The dialog, once it is rendered. */
  readonly find: () => HTMLDialogElement | null;
  /** The buyer asked to close it: Escape, the back gesture, or a click beside it. */
  readonly dismiss: () => void;
}

/** One dialog of its host. */
export class DialogController implements ReactiveController {
  readonly #options: DialogOptions;
  #dialog: HTMLDialogElement | null = null;
  #returnTo: HTMLElement | null = null;
  #focused: HTMLElement | null = null;
  #unlock: (() => void) | undefined;
  #leaveLayer: (() => void) | undefined;
  #listeners: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: DialogOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** How it stands now; `undefined` while it is closed. */
  get presentation(): DialogPresentation | undefined {
    if (!this.#dialog?.open) return undefined;
    return this.#dialog.matches(':modal') ? 'modal' : 'document';
  }

  /** Opens it, or turns an open one into the other presentation without touching its content. */
  show(presentation: DialogPresentation): void {
    const dialog = this.#options.find();
    if (!dialog || this.presentation === presentation) return;
    const focused = deepActiveElement();
    if (dialog.open) dialog.close();
    else this.#returnTo = focused;
    const turned = this.#dialog === dialog;
    this.#dialog = dialog;
    if (!turned) this.#listen(dialog);
    if (presentation === 'modal') {
      dialog.showModal();
      this.#unlock ??= lockScroll(dialog.ownerDocument);
      this.#leaveLayer ??= noteLayer(() => this.#options.dismiss());
    } else {
      this.#release();
      clearTopLayer();
      dialog.show();
    }
    if (turned && focused?.isConnected) focused.focus({ preventScroll: true });
  }

  /** Closes it and gives the focus back, unless the focus has gone elsewhere on purpose. */
  hide(focusInstead?: HTMLElement): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    this.#forget();
    dialog.close();
    const target = focusInstead ?? this.#returnTo;
    this.#returnTo = null;
    if (target?.isConnected) target.focus({ preventScroll: focusInstead === undefined });
  }

  hostUpdate(): void {
    this.#focused = this.#dialog?.open ? deepActiveElement() : null;
  }

  /** What had the focus may be gone with the face that it belonged to; what comes instead announces itself. */
  hostUpdated(): void {
    if (this.#focused?.isConnected === false) this.#dialog?.querySelector('h2')?.focus();
  }

  hostDisconnected(): void {
    this.#dialog?.close();
    this.#forget();
    this.#returnTo = null;
  }

  #listen(dialog: HTMLDialogElement): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    dialog.addEventListener('cancel', (event) => this.#cancel(event), { signal });
    dialog.addEventListener('close', () => this.#closedByBrowser(), { signal });
    dialog.addEventListener('keydown', (event) => this.#escape(event), { signal });
    dialog.addEventListener('pointerdown', (event) => this.#pointBeside(event), { signal });
  }

  /** The host decides; without this, Escape would close the dialog behind its back. */
  #cancel(event: Event): void {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    this.#options.dismiss();
  }

  /** Browsers close a dialog on a second Escape without asking. Turning the presentation closes it for a moment only. */
  #closedByBrowser(): void {
    if (!this.#dialog?.open) this.#options.dismiss();
  }

  /** A dialog that is not modal gets no `cancel` event. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || this.presentation !== 'document') return;
    event.preventDefault();
    this.#options.dismiss();
  }

  /** The backdrop belongs to the dialog, so a press on it is one on the dialog outside its box. */
  #pointBeside(event: PointerEvent): void {
    const dialog = this.#dialog;
    if (!dialog || event.target !== dialog || this.presentation !== 'modal') return;
    const box = dialog.getBoundingClientRect();
    const inside =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    if (!inside) this.#options.dismiss();
  }

  #release(): void {
    this.#unlock?.();
    this.#unlock = undefined;
    this.#leaveLayer?.();
    this.#leaveLayer = undefined;
  }

  #forget(): void {
    this.#release();
    this.#listeners?.abort();
    this.#dialog = null;
  }
}
