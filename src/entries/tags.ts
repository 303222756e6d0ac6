/** `vitrine-video/tags`: pins as data, for tools that read or write tag files. */
export type * from '../core/hotspot.js';
export { readHotspot, type HotspotReading } from '../core/hotspot-check.js';
export { regionAt } from '../core/hotspot-region.js';
export { positionAt, type PicturePoint } from '../core/path.js';
export {
  readTags,
  TAG_FILE_VERSION,
  type TagFile,
  type TagFileReading,
  type TaggedFilm,
} from '../core/tag-file.js';
export { importAmpStory } from '../core/tag-imports/amp-story.js';
export { importCloudimage } from '../core/tag-imports/cloudimage.js';
export { importCloudinary } from '../core/tag-imports/cloudinary.js';
export type { ImportOptions, TagImport } from '../core/tag-imports/tag-import.js';
export { formatTagMessage, type TagMessage } from '../core/tag-message.js';
export { parseTags } from '../core/tag-parser.js';
export { serializeTags, type TagFormat } from '../core/tag-serializer.js';
export { validateTags, type TagValidation } from '../core/tag-validation.js';
export { formatClock, parseTime } from '../core/time-text.js';
