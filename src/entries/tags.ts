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
export { parseTags } from '../core/tag-parser.js';
export { serializeTags, type TagFormat } from '../core/tag-serializer.js';
export { formatClock, parseTime } from '../core/time-text.js';
