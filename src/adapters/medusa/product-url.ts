/** The page of a product, as the integrator's template says. */
import type { MedusaAdapterOptions } from './medusa-options.js';

/** The member `url`, where there is a template and all that it names. */
export function productUrl(
  { productUrl: template }: MedusaAdapterOptions,
  { id, handle }: { readonly id: string | null; readonly handle: string | null },
): { readonly url?: string } {
  if (template === undefined || id === null || handle === null) return {};
  return {
    url: template
      .replaceAll('{handle}', encodeURIComponent(handle))
      .replaceAll('{id}', encodeURIComponent(id)),
  };
}
