/** Begins the checkout of a shop by a click: the way the page wants it, with a way back to this second of the film. */
import { chooseCheckoutMode, isModePossible } from '../../stores/checkout-mode.js';
import type { CheckoutMode } from '../../core/checkout-session.js';
import type { Shop } from '../../stores/shop.js';
import { openCheckoutWindow, takeCheckoutWindow } from './checkout-window.js';
import { linkToMoment } from './moment-link.js';
import { playingFilm } from './playing-film.js';
import { servingDrawer } from './serving-drawer.js';

/** Must be called within the click; `ready` is waited for before the checkout begins. */
export async function beginCheckout(shop: Shop, ready?: Promise<unknown>): Promise<void> {
  const mode = modeNow(shop);
  if (mode === 'popup') openCheckoutWindow(shop);
  await ready;
  const wish = servingDrawer(shop)?.mode ?? mode;
  const { href } = location;
  const film = playingFilm().get();
  await shop.checkout.begin({
    address: href,
    returnUrl: film ? linkToMoment(film.element, film.$playback.get().currentTimeSeconds) : href,
    ...(wish ? { mode: wish } : {}),
  });
  const { phase, mode: begun } = shop.checkout.$checkout.get();
  if (phase !== 'handed-over' || begun !== 'popup') takeCheckoutWindow(shop)?.close();
}

/** The mode that the checkout will have, as far as this is known before the shop is asked. */
function modeNow(shop: Shop): CheckoutMode | undefined {
  const status = shop.$status.get();
  const profile = shop.$market.get();
  if (status.status !== 'ready' || !profile) return undefined;
  const { place = 'page' } = shop.options;
  const situation = { capabilities: status.capabilities, nativeAllowed: profile.nativeCheckout, place };
  const wish = servingDrawer(shop)?.mode;
  const mode = wish && isModePossible(wish, situation) ? wish : chooseCheckoutMode(situation);
  return wish === mode ? mode : insteadOf(mode, shop, (other) => isModePossible(other, situation));
}

/** Where the page itself stands in the way of a mode, another one may do. */
function insteadOf(
  mode: CheckoutMode | undefined,
  shop: Shop,
  isPossible: (mode: CheckoutMode) => boolean,
): CheckoutMode | undefined {
  const others: readonly CheckoutMode[] =
    // Providers put no frame into a shadow root, so little could be paid for with there.
    mode === 'native' && servingDrawer(shop)?.getRootNode() instanceof ShadowRoot
      ? ['embedded', 'popup', 'redirect']
      : // An isolated page cannot hear the windows that it opens.
        mode === 'popup' && crossOriginIsolated
        ? ['redirect']
        : [];
  return others.find(isPossible) ?? mode;
}
