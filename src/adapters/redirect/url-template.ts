/** A checkout address with placeholders in braces: `https://shop.example/basket?items={items}&code={code}&back={returnUrl}`. */
import {
  blocked,
  COMMON_URL_LENGTH,
  configError,
  itemList,
  plainId,
  type CheckoutLink,
} from './checkout-link.js';
import type { LinkOrder } from './link-order.js';
import { escapeText, withParameters } from './url-text.js';

/** What each placeholder stands for, before it is escaped; nothing where it is not known. */
const PLACEHOLDERS: Readonly<Record<string, (order: LinkOrder) => string | undefined>> = {
  items: ({ items }) => itemList(items),
  ids: ({ items }) => items.map(({ id }) => plainId(id)).join(','),
  quantities: ({ items }) => items.map(({ quantity }) => quantity).join(','),
  code: ({ codes }) => codes.at(-1),
  codes: ({ codes }) => codes.join(','),
  note: ({ note }) => note,
  reference: ({ reference }) => reference,
  returnUrl: ({ returnUrl }) => returnUrl,
  language: ({ context }) => context.language,
  country: ({ context }) => context.country,
  currency: ({ context }) => context.currency,
  video: ({ attribution }) => attribution.videoId,
  hotspot: ({ attribution }) => attribution.hotspotId,
  second: ({ attribution: { timeSeconds } }) =>
    timeSeconds === undefined ? undefined : String(Math.floor(timeSeconds)),
  creator: ({ attribution }) => attribution.creator,
  campaign: ({ attribution }) => attribution.campaign,
};

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Scheme and host without placeholders: who sells is not for the cart to say. */
const FIXED_HOST = /^https?:\/\/[^/?#{}\\]+(?=[/?#]|$)/i;

/**
 * The form that a template describes.
 *
 * @throws CommerceError `config` for an unknown placeholder, one in the host, or a template that names no items.
 */
export function urlTemplate(template: string): CheckoutLink {
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  checkTemplate(template, names);
  const has = (...wanted: readonly string[]) => wanted.some((name) => names.includes(name));
  return {
    discounts: has('codes') ? 'multiple' : has('code') ? 'single' : 'none',
    note: has('note'),
    cartAttributes: false,
    maxUrlLength: COMMON_URL_LENGTH,
    returns: has('returnUrl'),
    write(order) {
      const url = template.replace(PLACEHOLDER, (_braces, name: string) =>
        escapeText(PLACEHOLDERS[name]?.(order) ?? ''),
      );
      const [path = ''] = url.replace(FIXED_HOST, '').split(/[?#]/);
      if (/\/\.{1,2}(?=\/|$)/.test(path))
        throw blocked(`"." and ".." are ways up a path, so they cannot stand alone in "${template}"`);
      return withParameters(url, order.utm);
    },
  };
}

function checkTemplate(template: string, names: readonly string[]): void {
  if (!FIXED_HOST.test(template) || !URL.canParse(template.replace(PLACEHOLDER, 'x')))
    throw configError(
      `checkoutUrl must begin with http(s) and a host without placeholders, got "${template}"`,
    );
  const known = Object.keys(PLACEHOLDERS);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw configError(`unknown placeholder "{${unknown}}" in checkoutUrl; there are {${known.join('}, {')}}`);
  if (/[{}]/.test(template.replace(PLACEHOLDER, '')))
    throw configError(`a brace without its partner in checkoutUrl: "${template}"`);
  if (!names.includes('items') && !names.includes('ids'))
    throw configError(
      `checkoutUrl says nothing of the cart: give a preset, or put {items} into "${template}"`,
    );
}
