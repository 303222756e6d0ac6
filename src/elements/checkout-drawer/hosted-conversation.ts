/** Listens to a checkout in a frame or a window, and to nobody else, and answers it. */
import type { HostedCheckout } from '../../core/checkout-session.js';
import { embeddedAnswer, readEmbeddedMessage, type EmbeddedMessage } from '../../core/embedded-protocol.js';

/** Who is spoken with. */
export interface Partner {
  readonly session: HostedCheckout;
  /** The frame's or the window's; it may change its page. */
  readonly window: () => MessageEventSource | null | undefined;
  /** Hears what is said, after it was answered. */
  readonly hear: (message: EmbeddedMessage) => void;
}

/** Listens until the signal is aborted. What is said before the handshake is not heard. */
export function converse({ session, window: source, hear }: Partner, signal: AbortSignal): void {
  if (session.protocol === 'none') return;
  let isReady = false;
  const listen = (event: MessageEvent) => {
    if (!event.source || event.source !== source() || !session.origins.includes(event.origin)) return;
    const message = readEmbeddedMessage(event.data);
    isReady ||= message?.kind === 'ready';
    if (!message || !isReady) return;
    const answer = embeddedAnswer(message, session);
    if (answer) event.source.postMessage(answer, { targetOrigin: event.origin });
    hear(message);
  };
  addEventListener('message', listen, { signal });
}
