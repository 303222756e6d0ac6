/** Messages to the other tabs of this browser. */
import type { TabChannel } from '../core/adapter-host.js';

/** Opens a channel; where the browser has none, the tabs learn of each other when the page is shown again. */
export function openTabChannel(name: string, listener: (message: unknown) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<unknown>) => listener(event.data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
