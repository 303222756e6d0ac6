/** Pictures of the asset server, in the size they are shown in, or of a custom field that holds a URL. */
import type { Picture } from '../../core/picture.js';
import type { VendureAsset, VendureFields } from './shop-api-answers.js';
import type { VendureSettings } from './vendure-options.js';

/** Longest side in pixels of the asset server's presets. @see https://docs.vendure.io/reference/core-plugins/asset-server-plugin */
const PRESETS = { small: 300, large: 800 } as const;

/** The asset as a picture of a preset's size. Servers without presets ignore the parameter. */
export function assetPicture(
  { preview, width, height }: VendureAsset,
  preset: keyof typeof PRESETS,
): Picture {
  const scale = Math.min(1, PRESETS[preset] / Math.max(width, height, 1));
  return {
    url: `${preview}${preview.includes('?') ? '&' : '?'}preset=${preset}`,
    ...(width > 0 && height > 0
      ? { widthPixels: Math.round(width * scale), heightPixels: Math.round(height * scale) }
      : {}),
  };
}

/** The picture that the merchant named in the product's custom field; relative URLs belong to the server. */
export function fieldPicture(
  { pictureField, endpoint }: VendureSettings,
  fields: VendureFields | null | undefined,
): Picture | undefined {
  const url = pictureField === undefined ? undefined : fields?.[pictureField];
  return url && URL.canParse(url, endpoint) ? { url: new URL(url, endpoint).href } : undefined;
}
