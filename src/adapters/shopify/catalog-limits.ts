/** How much one request may ask for. */
import type { ShopifySettings } from './shopify-options.js';

/**
 * Products and variants in one request. Without a token Shopify refuses queries whose complexity is above 1 000.
 * Source: https://shopify.dev/docs/api/storefront/latest#authentication
 */
export function catalogLimits({ token }: Pick<ShopifySettings, 'token'>): {
  batch: number;
  variants: number;
} {
  return token ? { batch: 50, variants: 250 } : { batch: 2, variants: 20 };
}
