/** Opens a shop whose orders are messages, so that tests read as stories. */
import { createWhatsAppAdapter, type WhatsAppAdapterOptions } from '../../../src/adapters/whatsapp.js';
import type { CatalogFile } from '../../../src/adapters/local.js';
import type { MessageCheckout } from '../../../src/core/checkout-session.js';
import type { CheckoutRequest, CommerceAdapter, ShopContext } from '../../../src/core/commerce-adapter.js';
import type { MessageOrder } from '../../../src/adapters/whatsapp.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';
import { sampleCatalog } from '../local/sample-shop.js';

export interface OpenWhatsAppShop {
  readonly shop: CommerceAdapter;
  /** Begins the checkout. */
  begin(request?: Partial<CheckoutRequest>): Promise<MessageCheckout>;
}

export async function openWhatsAppShop(
  options: Partial<WhatsAppAdapterOptions> & { readonly changes?: Partial<CatalogFile> } = {},
  context: ShopContext = {},
): Promise<OpenWhatsAppShop> {
  const { changes, ...rest } = options;
  const host = { ...createMemoryHost(), uuid: () => '7c0d41e2-0000-4000-8000-000000000000' };
  const shop = createWhatsAppAdapter({ catalog: sampleCatalog(changes), phone: '+49 170 1234567', ...rest });
  await shop.init(host, context);
  return {
    shop,
    async begin(request = {}) {
      const session = await shop.beginCheckout({ mode: 'message', ...request });
      if (session.mode !== 'message') throw new Error(`this is a ${session.mode}`);
      return session;
    },
  };
}

/** An order of two lines with everything that can be said. */
export function sampleMessage(changes: Partial<MessageOrder> = {}): MessageOrder {
  return {
    lines: [
      {
        title: 'Mug',
        variantTitle: 'RED / SMALL',
        attributes: ['Engraving: Ada'],
        quantity: 2,
        unitPrice: '€19.99',
      },
      { title: 'Bowl', attributes: [], quantity: 1, unitPrice: '€48.00' },
    ],
    codes: ['TEN'],
    note: 'ring twice',
    estimatedTotal: '€79.18',
    reference: 'V-7C0D41E2',
    film: 'kitchen.mug.2',
    pageUrl: 'https://page.example/film',
    ...changes,
  };
}
