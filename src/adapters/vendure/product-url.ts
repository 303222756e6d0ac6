/** The page of a product, as the integrator's template says. */
import type { VendureSettings } from './vendure-options.js';

/** The member `url`, where there is a template. */
export function productUrl(
  { productUrl: template }: VendureSettings,
  { id, slug }: { readonly id: string; readonly slug: string },
): { readonly url?: string } {
  if (template === undefined) return {};
  return {
    url: template.replaceAll('{slug}', encodeURIComponent(slug)).replaceAll('{id}', encodeURIComponent(id)),
  };
}
