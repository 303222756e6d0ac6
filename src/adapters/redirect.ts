/** `vitrine-video/adapters/redirect`: a cart of our own that is handed to any shop's checkout by a link. */
export { createRedirectAdapter } from './redirect/redirect-adapter.js';
export type {
  RedirectAdapterOptions,
  RedirectMode,
  RedirectPreset,
  UtmOptions,
} from './redirect/redirect-options.js';
export type { LinkItem, LinkOrder } from './redirect/link-order.js';
