/** A phone number as WhatsApp's links want it. */
import { CommerceError } from '../../core/commerce-error.js';

/** Country code and number (ITU-T E.164): no zero in front, at most fifteen digits. */
const INTERNATIONAL = /^[1-9]\d{6,14}$/;

/**
 * The digits of a number with its country code: `+49 (170) 123-4567` and `0049 170 1234567` are `491701234567`.
 *
 * @throws CommerceError `config` for anything else.
 */
export function phoneDigits(phone: unknown): string {
  const text = typeof phone === 'string' ? phone : '';
  const digits = text.replace(/[\s().\-/\u2010-\u2013]/g, '').replace(/^(\+|00)/, '');
  if (INTERNATIONAL.test(digits)) return digits;
  const message = `whatsapp: phone must be a number with its country code, such as "+49 170 1234567", got ${JSON.stringify(phone)}`;
  throw new CommerceError('config', { message });
}
