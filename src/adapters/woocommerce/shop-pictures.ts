/** Pictures of the shop. */
import type { Picture } from '../../core/picture.js';
import { decodeEntities } from '../remote/plain-text.js';
import type { WooImage } from './store-api-answers.js';

/** In the order of the shop. */
export function toPictures(images: readonly WooImage[]): readonly Picture[] {
  return images.map(({ src, alt }) => ({ url: src, ...(alt ? { alt: decodeEntities(alt) } : {}) }));
}
