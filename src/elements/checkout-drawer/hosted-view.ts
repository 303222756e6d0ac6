/** The faces of a checkout that goes on in a frame, a window, on another page or as a message. */
import type { CheckoutSession } from '../../core/checkout-session.js';
import { safeUrl } from '../../core/safe-url.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import type { HOSTED_TEXTS } from './hosted-texts.js';
import type { OutcomeView } from './outcome.js';

export type HostedTextKey = keyof typeof HOSTED_TEXTS.texts;
export type HostedAction = 'front' | 'begin';
type Face = OutcomeView<HostedTextKey, HostedAction>;

/** What has become of frame and window. */
export interface HostedScene {
  /** `gone`: closed, or out of sight because the page has cut itself off from other windows. */
  readonly window?: 'open' | 'blocked' | 'gone';
  /** The checkout cannot go on in its frame or window, but here. */
  readonly continueUrl?: string;
  /** A page that the checkout wants opened. */
  readonly wantedUrl?: string;
}

/** The face; `undefined` while the checkout itself is shown in its frame. */
export function hostedFace(
  { phase, outcome, session, busy }: CheckoutView,
  scene: HostedScene,
): Face | undefined {
  if (phase === 'returned') {
    if (outcome === 'pending') return { title: 'pending-title', texts: ['pending-text'] };
    const action = { kind: 'begin', label: 'go-on', busy } as const;
    return { title: 'canceled-title', texts: ['canceled-text'], action };
  }
  if (!session || session.mode === 'native') return undefined;
  if (scene.continueUrl !== undefined)
    return withLink('moved-title', ['moved-text'], scene.continueUrl, 'go-on', '_self');
  return faceOf(session, scene);
}

/** Where the page goes by itself: a redirect in the same window. */
export function departureOf({ phase, session }: CheckoutView): string | undefined {
  if (phase !== 'handed-over' || session?.mode !== 'redirect' || session.target !== '_self') return undefined;
  return safeUrl(session.url);
}

function faceOf(
  session: Exclude<CheckoutSession, { readonly mode: 'native' }>,
  { window }: HostedScene,
): Face | undefined {
  const { url } = session;
  switch (session.mode) {
    case 'redirect':
      return session.target === '_self'
        ? withLink('redirect-title', ['redirect-text'], url, 'go-on', '_self')
        : withLink('window-title', ['window-text'], url, 'go-on', '_blank');
    case 'message': {
      const texts = session.truncated
        ? (['message-text', 'message-truncated'] as const)
        : (['message-text'] as const);
      return { ...withLink('message-title', texts, url, 'open-message', '_blank'), quote: session.text };
    }
    case 'popup':
      if (window === 'open')
        return {
          title: 'popup-title',
          texts: ['popup-text'],
          action: { kind: 'front', label: 'popup-front', busy: false },
        };
      return window === 'gone'
        ? withLink('closed-title', ['closed-text'], url, 'go-on', '_blank')
        : withLink('window-title', ['blocked-text', 'window-text'], url, 'go-on', '_blank');
    case 'embedded':
      return safeUrl(url) ? undefined : withLink('window-title', [], url, 'go-on', '_blank');
  }
}

function withLink(
  title: HostedTextKey,
  texts: readonly HostedTextKey[],
  url: string,
  label: HostedTextKey,
  target: '_self' | '_blank',
): Face {
  const href = safeUrl(url);
  if (!href) return { title, texts: ['link-broken'] };
  return { title, texts, action: { kind: 'link', label, href, target } };
}
