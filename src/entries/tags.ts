/** `vitrine-video/tags`: pins as data, for tools that read or write tag files. */
export type { Hotspot, HotspotOrigin, Keyframe } from '../core/hotspot.js';
export { readHotspot } from '../core/hotspot-check.js';
export * from '../core/tag-file.js';
export { formatClock, parseTime } from '../core/time-text.js';
