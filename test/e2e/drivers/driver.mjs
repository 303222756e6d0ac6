/** Starts the driver of an engine. */
import { launchPuppeteer } from './puppeteer.mjs';
import { launchWebKit } from './webkit.mjs';

/**
 * Resolves to `{ openProfile, close, kill }`, of which `kill` asks nobody; a profile has `newTab` and `close`, shares its storage between its tabs and with nobody
 * else; a tab has `open reload evaluate moveTo clickAt type press setViewport screenshot readFocused readHeap close`.
 */
export function launchBrowser(engine) {
  return engine === 'webkit' ? launchWebKit() : launchPuppeteer(engine);
}
