/** `vitrine-video/tags`: what tools build on. */
import { describe, expect, it } from 'vitest';
import * as tags from '../../src/entries/tags.js';

describe('vitrine-video/tags', () => {
  it('has exactly these functions', () => {
    expect(Object.keys(tags).sort()).toEqual([
      ...['TAG_FILE_VERSION', 'formatClock', 'formatTagMessage'],
      ...['importAmpStory', 'importCloudimage', 'importCloudinary'],
      ...['parseTags', 'parseTime', 'positionAt', 'readHotspot', 'readTags', 'regionAt'],
      ...['serializeTags', 'validateTags'],
    ]);
  });

  it('brings the pins of another product into a file that a page reads', () => {
    const shoppable = { products: [{ productId: 'mug', startTime: 1, endTime: 4 }] };
    const { tags: imported } = tags.importCloudinary(shoppable);
    for (const format of ['json', 'vtt'] as const) {
      const text = tags.serializeTags(imported, format);
      expect(tags.parseTags(text, '')).toEqual({ ...imported, problems: [] });
      expect(tags.validateTags(text, '').messages).toEqual([]);
    }
  });
});
