/** The form of checkout link that an integrator's options ask for. */
import { COMMON_URL_LENGTH, configError, type CheckoutLink } from './checkout-link.js';
import { metaLink } from './meta-link.js';
import type { RedirectAdapterOptions, RedirectPreset } from './redirect-options.js';
import { shopifyPermalink } from './shopify-permalink.js';
import { ucpPermalink } from './ucp-permalink.js';
import { urlTemplate } from './url-template.js';
import { woocommerceLink } from './woocommerce-link.js';

const PRESETS: Readonly<Record<RedirectPreset, (url: string, continueTo?: string) => CheckoutLink>> = {
  ucp: ucpPermalink,
  shopify: (url) => shopifyPermalink(url),
  woocommerce: (url) => woocommerceLink(url),
  meta: (url) => metaLink(url),
};

/** The form. @throws CommerceError `config` for options that contradict it or each other. */
export function linkOfOptions(options: RedirectAdapterOptions): CheckoutLink {
  const { preset, checkoutUrl, continueTo, maxUrlLength, codes = [] } = options;
  const link = linkOf(preset, checkoutUrl, continueTo);
  const most = { none: 0, single: 1, multiple: Infinity }[link.discounts];
  if (codes.length > most)
    throw configError(`the link carries ${most} codes, but the option codes has ${codes.length}`);
  return maxUrlLength === undefined ? link : { ...link, maxUrlLength };
}

function linkOf(
  preset: RedirectPreset | undefined,
  checkoutUrl: RedirectAdapterOptions['checkoutUrl'],
  continueTo: string | undefined,
): CheckoutLink {
  if (typeof checkoutUrl === 'function') return writtenBy(checkoutUrl);
  if (typeof checkoutUrl !== 'string') throw configError('the option checkoutUrl is missing');
  if (preset === undefined) return urlTemplate(checkoutUrl);
  if (Object.hasOwn(PRESETS, preset)) return PRESETS[preset](checkoutUrl, continueTo);
  throw configError(`unknown preset "${preset}"; there are ${Object.keys(PRESETS).join(', ')}`);
}

function writtenBy(write: CheckoutLink['write']): CheckoutLink {
  return {
    discounts: 'multiple',
    note: true,
    cartAttributes: true,
    maxUrlLength: COMMON_URL_LENGTH,
    returns: true,
    write,
  };
}
