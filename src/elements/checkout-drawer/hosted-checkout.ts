/** A checkout that goes on in a frame, a window, on another page or as a message; a chunk of its own. */
import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { CheckoutSession, HostedCheckout as HostedSession } from '../../core/checkout-session.js';
import { embeddedUrl, type EmbeddedMessage } from '../../core/embedded-protocol.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import type { Shop } from '../../stores/shop.js';
import { takeCheckoutWindow } from '../base/checkout-window.js';
import { hostedCheckoutStyles } from './hosted-checkout.styles.js';
import { converse } from './hosted-conversation.js';
import { HOSTED_TEXTS } from './hosted-texts.js';
import { departureOf, hostedFace, type HostedScene, type HostedTextKey } from './hosted-view.js';
import { HostedWindow } from './hosted-window.js';
import { renderOutcome } from './outcome.js';

/** Added to the styles of the shell. */
export const hostedCheckoutSheets: readonly CSSResult[] = [hostedCheckoutStyles];

/**
 * What a checkout page needs, and no more: no way to lead the film's page away. Pages that it opens are pages like any
 * other. https://ucp.dev/specification/embedded-checkout/#iframe-sandbox-attributes
 */
const SANDBOX = 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What only the element can do. */
export interface HostedActions {
  readonly shop: () => Shop | undefined;
  readonly view: () => CheckoutView | undefined;
  readonly text: (table: typeof HOSTED_TEXTS, key: HostedTextKey) => string;
  readonly begin: () => void;
}

/** Serves one session after the other. */
export class HostedCheckout implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #actions: HostedActions;
  #session: CheckoutSession | undefined;
  #scene: HostedScene = {};
  #window: HostedWindow | undefined;
  #serving: AbortController | undefined;

  constructor(host: ReactiveElement, actions: HostedActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostUpdated(): void {
    const view = this.#actions.view();
    const session = view?.phase === 'handed-over' ? view.session : undefined;
    if (session === this.#session || (!session && this.#isBehind(view))) return;
    this.#end();
    this.#session = session;
    if (view && session) this.#serve(view, session);
  }

  hostDisconnected(): void {
    this.#end();
  }

  render(): TemplateResult | typeof nothing {
    const view = this.#actions.view();
    if (!view) return nothing;
    const face = hostedFace(view, this.#scene);
    if (!face) return this.#renderFrame(view);
    return html`${renderOutcome(face, {
      text: this.#text,
      act: (kind) => (kind === 'front' ? this.#window?.focus() : this.#actions.begin()),
      follow: (event) => this.#follow(event),
    })}${this.#renderWish()}`;
  }

  /** A drawer that is closed leaves its window to the buyer, who may still order there. */
  #isBehind(view: CheckoutView | undefined): boolean {
    return this.#scene.window === 'open' && (view?.phase === 'closed' || view?.phase === 'starting');
  }

  readonly #text = (key: HostedTextKey): string => this.#actions.text(HOSTED_TEXTS, key);

  #renderFrame({ session }: CheckoutView): TemplateResult | typeof nothing {
    if (session?.mode !== 'embedded') return nothing;
    return html`<div class="hosted">
      <iframe
        class="hosted-frame"
        part="checkout-frame"
        title=${this.#text('frame-title')}
        sandbox=${SANDBOX}
        allow="payment"
        credentialless
        src=${embeddedUrl(session, colorScheme(this.#host))}
      ></iframe>
      ${this.#renderWish()}
      <a class="hosted-link" href=${session.url} target="_blank" rel="noopener"
        >${this.#text('frame-link')}</a
      >
    </div>`;
  }

  /** A page that the checkout wants opened is opened by the buyer, who sees which one it is. */
  #renderWish(): TemplateResult | typeof nothing {
    const { wantedUrl } = this.#scene;
    if (wantedUrl === undefined) return nothing;
    return html`<p class="hosted-wish" role="status">
      ${this.#text('opens-text')}
      <a href=${wantedUrl} target="_blank" rel="noopener">${wantedUrl}</a>
    </p>`;
  }

  #serve(view: CheckoutView, session: CheckoutSession): void {
    const departure = departureOf(view);
    if (departure !== undefined) return location.assign(departure);
    if (session.mode !== 'popup' && session.mode !== 'embedded') return;
    this.#serving = new AbortController();
    const { signal } = this.#serving;
    if (session.mode === 'popup') this.#openWindow(session, signal);
    const frame = () => this.#host.renderRoot.querySelector<HTMLIFrameElement>('.hosted-frame');
    converse(
      {
        session,
        window: () => (session.mode === 'popup' ? this.#window?.source : frame()?.contentWindow),
        hear: (message) => this.#hear(message, session),
      },
      signal,
    );
  }

  #openWindow(session: HostedSession, signal: AbortSignal): void {
    const shop = this.#actions.shop();
    this.#window = new HostedWindow(embeddedUrl(session), (state) => this.#windowChanged(state), signal);
    const isOpen = this.#window.open(shop && takeCheckoutWindow(shop));
    if (!isOpen) this.#show({ window: 'blocked' });
  }

  /** Who closes the window has ordered there, or not; the shop may know. */
  #windowChanged(state: 'open' | 'gone'): void {
    this.#show({ window: state });
    if (state === 'gone') void this.#actions.shop()?.checkout.resume('checkout', location.href);
  }

  #hear(message: EmbeddedMessage, session: HostedSession): void {
    switch (message.kind) {
      case 'complete': {
        const { order } = message;
        const told = { outcome: 'completed', ...(order ? { order } : {}) } as const;
        return void this.#actions.shop()?.checkout.conclude(told);
      }
      case 'fatal':
        return this.#show({ continueUrl: message.continueUrl ?? session.url });
      case 'open':
        return message.url === undefined ? undefined : this.#show({ ...this.#scene, wantedUrl: message.url });
    }
  }

  /** The link of a window opens it as one, which this click allows; where it does not, it is a link. */
  #follow(event: Event): void {
    if (this.#session?.mode !== 'popup' || this.#scene.continueUrl !== undefined) return;
    if (this.#window?.open()) event.preventDefault();
  }

  #show(scene: HostedScene): void {
    this.#scene = scene;
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#serving?.abort();
    this.#serving = undefined;
    this.#session = undefined;
    this.#window = undefined;
    this.#scene = {};
  }
}

/** As the drawer looks, whatever the system prefers. */
function colorScheme(element: Element): 'light' | 'dark' | undefined {
  const schemes = getComputedStyle(element).colorScheme.split(' ');
  if (schemes.includes('dark') && !schemes.includes('light')) return 'dark';
  if (schemes.includes('light') && !schemes.includes('dark')) return 'light';
  return undefined;
}
