/** The shop whose cart is our own and whose orders are messages. */
import type { CommerceAdapter } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { catalogOrigin, isAdapter } from '../own-cart/catalog-origin.js';
import { late } from '../../core/late.js';
import { createOwnCartAdapter } from '../own-cart/own-cart-adapter.js';
import type { OwnCartPlan } from '../own-cart/own-shop.js';
import { withdrawalMethods } from '../own-cart/withdrawal-methods.js';
import { phoneDigits } from './phone-digits.js';
import type { WhatsAppAdapterOptions } from './whatsapp-options.js';

/**
 * Makes the adapter. Nothing is requested or stored before `init`.
 *
 * @throws CommerceError `config` for a number that no message can be sent to, or a language that is none.
 */
export function createWhatsAppAdapter(options: WhatsAppAdapterOptions): CommerceAdapter {
  const digits = phoneDigits(options.phone);
  checkLanguage(options.language);
  const { methods, shopNow } = createOwnCartAdapter(planOf(options, digits));

  return {
    ...methods,
    ...withdrawalMethods(options, shopNow),

    async beginCheckout(request, call) {
      const shop = shopNow(call);
      const { beginWhatsApp } = await late(import('./whatsapp-checkout.js'));
      return beginWhatsApp(shop, options, digits, request, call);
    },
  };
}

function checkLanguage(language: string | undefined): void {
  try {
    Intl.getCanonicalLocales(language);
  } catch (cause) {
    const message = `whatsapp: language must be a BCP 47 tag such as "de" or "pt-BR", got ${JSON.stringify(language)}`;
    throw new CommerceError('config', { cause, message });
  }
}

function planOf(options: WhatsAppAdapterOptions, digits: string): OwnCartPlan {
  const { catalog, stockPolicy = 'clamp', storageKey } = options;
  const origin = catalogOrigin(options);
  return {
    id: 'whatsapp',
    identity: storageKey ?? `${origin.identity} ${digits}`,
    origin,
    policy: {
      stockPolicy,
      // Only a catalogue file knows its codes.
      discounts: isAdapter(catalog) ? 'none' : 'multiple',
      lineAttributes: true,
    },
    cartAttributes: false,
    note: true,
    totals: 'estimated',
    checkout: {
      modes: ['message'],
      delivery: 'none',
      guest: true,
      express: false,
      popupNeedsGesture: false,
    },
  };
}
