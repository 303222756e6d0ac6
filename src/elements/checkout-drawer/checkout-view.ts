/** What the checkout drawer shows around the steps: which face, which words, which way out. */
import type { CheckoutSession } from '../../core/checkout-session.js';
import type { CommerceErrorCode } from '../../core/commerce-error.js';
import { safeUrl } from '../../core/safe-url.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import type { CHECKOUT_TEXTS } from './checkout-texts.js';

type TextKey = keyof typeof CHECKOUT_TEXTS.texts;

/** A face with a title, some words, and one thing to do. */
export interface OutcomeView {
  readonly title: TextKey;
  readonly texts: readonly TextKey[];
  /** The shop's words, such as the message to be sent. */
  readonly quote?: string;
  readonly action?:
    | { readonly kind: 'retry' | 'look-up'; readonly label: TextKey; readonly busy: boolean }
    | {
        readonly kind: 'link';
        readonly label: TextKey;
        readonly href: string;
        readonly target: '_self' | '_blank';
      };
}

const CONNECTION: ReadonlySet<CommerceErrorCode> = new Set(['network', 'timeout', 'server', 'rate-limited']);

/** The face of every phase that has no steps; `undefined` for those that have, and while it begins. */
export function outcomeView({ phase, error, session, busy }: CheckoutView): OutcomeView | undefined {
  switch (phase) {
    case 'failed':
      return {
        title: 'failed-title',
        texts: [error && CONNECTION.has(error.code) ? 'failed-connection' : 'failed-blocked'],
        action: { kind: 'retry', label: 'retry', busy },
      };
    case 'unknown':
      return {
        title: 'unknown-title',
        texts: ['unknown-text'],
        action: { kind: 'look-up', label: busy ? 'looking-up' : 'look-up', busy },
      };
    case 'handed-over':
      return session && handOver(session);
    default:
      return undefined;
  }
}

/** Where the page goes by itself: a redirect in the same window. */
export function departureOf({ phase, session }: CheckoutView): string | undefined {
  if (phase !== 'handed-over' || session?.mode !== 'redirect' || session.target !== '_self') return undefined;
  return safeUrl(session.url);
}

function handOver(session: CheckoutSession): OutcomeView | undefined {
  switch (session.mode) {
    case 'native':
      return undefined;
    case 'redirect':
      return session.target === '_self'
        ? withLink('redirect-title', ['redirect-text'], session.url, 'go-on', '_self')
        : withLink('window-title', ['window-text'], session.url, 'go-on', '_blank');
    case 'message':
      return {
        ...withLink('message-title', messageTexts(session.truncated), session.url, 'open-message', '_blank'),
        quote: session.text,
      };
    default:
      return withLink('window-title', ['window-text'], session.url, 'go-on', '_blank');
  }
}

function messageTexts(truncated: boolean): readonly TextKey[] {
  return truncated ? ['message-text', 'message-truncated'] : ['message-text'];
}

function withLink(
  title: TextKey,
  texts: readonly TextKey[],
  url: string,
  label: TextKey,
  target: '_self' | '_blank',
): OutcomeView {
  const href = safeUrl(url);
  if (!href) return { title, texts: ['link-broken'] };
  return { title, texts, action: { kind: 'link', label, href, target } };
}
