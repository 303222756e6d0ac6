/** `vitrine-video/tags`: pins as data, for tools that read or write tag files. */
export type { Hotspot, HotspotOrigin, Keyframe } from '../core/hotspot.js';
