/** The shop whose cart is our own and whose checkout is any shop's, reached by a link. */
import type { Call } from '../../core/call.js';
import type { CommerceAdapter } from '../../core/commerce-adapter.js';
import { catalogOrigin, isAdapter } from '../own-cart/catalog-origin.js';
import { late } from '../../core/late.js';
import { createOwnCartAdapter } from '../own-cart/own-cart-adapter.js';
import type { OwnCartPlan, OwnShop } from '../own-cart/own-shop.js';
import { withdrawalMethods } from '../own-cart/withdrawal-methods.js';
import type { CheckoutLink } from './checkout-link.js';
import { linkOfOptions } from './link-of-options.js';
import type { RedirectAdapterOptions } from './redirect-options.js';

/**
 * Makes the adapter. Nothing is requested or stored before `init`.
 *
 * @throws CommerceError `config` for options that no link can be made of.
 */
export function createRedirectAdapter(options: RedirectAdapterOptions): CommerceAdapter {
  const link = linkOfOptions(options);
  const { methods, shopNow } = createOwnCartAdapter(planOf(options, link));
  const linkNow = linkSource(options, link);

  return {
    ...methods,
    ...withdrawalMethods(options, shopNow),

    async beginCheckout(request, call) {
      const shop = shopNow(call);
      const { beginRedirect } = await loadCheckout();
      return beginRedirect(shop, options, await linkNow(shop, call), request, call);
    },

    async settleCheckout({ outcome }, call) {
      const shop = shopNow(call);
      const { takeDeparted } = await loadElsewhere();
      if (outcome === 'completed' || outcome === 'pending') await shop.record.change(call, takeDeparted);
    },

    async readReturn(url, call) {
      const shop = shopNow(call);
      const { readRedirectReturn } = await loadCheckout();
      return readRedirectReturn(shop, url, call);
    },
  };
}

const loadElsewhere = () => late(import('../own-cart/checkout-elsewhere.js'));
const loadCheckout = () => late(import('./redirect-checkout.js'));

/** The link, once the shop was asked for its endpoint where the integrator wants this. */
function linkSource(
  options: RedirectAdapterOptions,
  link: CheckoutLink,
): (shop: OwnShop, call: Call | undefined) => Promise<CheckoutLink> {
  const { preset, discover, checkoutUrl } = options;
  if (preset !== 'ucp' || !discover || typeof checkoutUrl !== 'string') return () => Promise.resolve(link);
  let discovered: CheckoutLink | undefined;
  return async ({ host }, call) => {
    if (discovered) return discovered;
    const { discoverPermalinks } = await late(import('./ucp-discovery.js'));
    const endpoint = await discoverPermalinks(host, checkoutUrl, call);
    return (discovered = linkOfOptions({ ...options, checkoutUrl: endpoint }));
  };
}

function planOf(options: RedirectAdapterOptions, link: CheckoutLink): OwnCartPlan {
  const { catalog, checkoutUrl, stockPolicy = 'clamp', storageKey, modes = ['redirect'] } = options;
  const origin = catalogOrigin(options);
  const target = typeof checkoutUrl === 'string' ? checkoutUrl : 'function';
  return {
    id: 'redirect',
    identity: storageKey ?? `${origin.identity} ${target}`,
    origin,
    policy: {
      stockPolicy,
      // Only a catalogue file knows its codes; whether another shop has one is not for us to say.
      discounts: isAdapter(catalog) ? 'none' : link.discounts,
      lineAttributes: false,
    },
    cartAttributes: link.cartAttributes,
    note: link.note,
    totals: 'estimated',
    checkout: {
      modes,
      delivery: 'none',
      guest: true,
      express: false,
      popupNeedsGesture: modes.includes('popup'),
    },
  };
}
