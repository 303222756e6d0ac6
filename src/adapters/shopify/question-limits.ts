/** How much one request may ask for. */
import type { ShopifySettings } from './shopify-options.js';

/** The most of each in one request. */
interface QuestionLimits {
  /** Products. */
  readonly batch: number;
  /** Variants of a product. */
  readonly variants: number;
  /** Lines of a cart. */
  readonly lines: number;
}

/**
 * Without a token Shopify refuses queries whose complexity is above 1 000; how it counts is not published, so these numbers keep
 * a distance. Source: https://shopify.dev/docs/api/storefront/latest#authentication
 */
export function questionLimits({ token }: Pick<ShopifySettings, 'token'>): QuestionLimits {
  return token ? { batch: 50, variants: 250, lines: 250 } : { batch: 2, variants: 20, lines: 40 };
}
