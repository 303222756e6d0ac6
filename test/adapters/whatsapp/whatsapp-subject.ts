/** The `whatsapp` adapter as a subject of the conformance suite. */
import { createWhatsAppAdapter } from '../../../src/adapters/whatsapp.js';
import type { ConformanceSubject } from '../../../src/testing/conformance/subject.js';
import { localSubject } from '../local/local-subject.js';
import { CATALOG_URL } from '../local/sample-shop.js';
import { elsewhere, ELSEWHERE_SKIPS } from '../redirect/redirect-subject.js';

/** The tests that show nothing here. */
export const WHATSAPP_SKIPS = [
  ...ELSEWHERE_SKIPS,
  'stock.refused',
  'cart.note-and-attributes',
  'checkout.elsewhere-is-a-web-address',
] as const;

export function whatsAppSubject(): ConformanceSubject {
  const local = localSubject('clamp');
  const create = () => createWhatsAppAdapter({ catalog: CATALOG_URL, phone: '+49 170 1234567' });
  return {
    ...local,
    name: 'whatsapp',
    create,
    controls: elsewhere(local, create().identity, 'whatsapp'),
  };
}

/** For the table of all adapters. */
export function openSubject(): { readonly subject: ConformanceSubject } {
  return { subject: whatsAppSubject() };
}
