/** Shopping items of AMP stories, as tags. */
import { describe, expect, it } from 'vitest';
import { importAmpStory } from '../../../src/core/tag-imports/amp-story.js';
import { formatTagMessage } from '../../../src/core/tag-message.js';
import { serializeTags } from '../../../src/core/tag-serializer.js';

const item = (productId: string, more: object = {}) => ({
  productUrl: 'https://shop.example/p',
  productId,
  productTitle: 'A thing',
  productPrice: 24,
  productPriceCurrency: 'EUR',
  productImages: [{ url: '/thing.webp', altText: 'A thing' }],
  productDetails: 'It is good.',
  ...more,
});

const ITEMS = { items: [item('mug', { productTagText: 'Camp mug' }), item('vase')] };

const STORY = `<!doctype html>
<html amp>
<style amp-custom>
  [data-product-id="mug"] { top: 30%; left: 62.5%; }
  [data-product-id=vase] { margin-top: 9%; left: 10px; top: 5% }
</style>
<amp-story-page id="one">
  <amp-story-grid-layer template="vertical">
    <amp-story-shopping-tag data-product-id="mug"></amp-story-shopping-tag>
    <amp-story-shopping-tag data-product-id="vase"></amp-story-shopping-tag>
  </amp-story-grid-layer>
  <amp-story-shopping-attachment src="/items.json" theme="dark">
    <script type="application/json">${JSON.stringify(ITEMS)}</script>
  </amp-story-shopping-attachment>
</amp-story-page>
</html>`;

const lines = (messages: readonly Parameters<typeof formatTagMessage>[0][]): string[] =>
  messages.filter(({ text }) => !text.startsWith('not carried over')).map(formatTagMessage);

describe('importAmpStory', () => {
  it('makes pins of items, in a row, for the whole film', () => {
    const { tags, messages } = importAmpStory(JSON.stringify(ITEMS, null, 1), { file: 'items.json' });
    expect(JSON.parse(serializeTags(tags))).toEqual({
      version: 1,
      hotspots: [
        { id: 'mug', product: 'mug', start: 0, x: 33.3, y: 80, label: 'Camp mug' },
        { id: 'vase', product: 'vase', start: 0, x: 66.7, y: 80 },
      ],
    });
    expect(lines(messages)).toEqual([
      'items.json:2 items: warning: a story has no times, so every pin is there for the whole film; write start and end',
      'items.json:3 items[0]: warning: has no place in the picture; it was put near the lower edge, move it',
      'items.json:18 items[1]: warning: has no place in the picture; it was put near the lower edge, move it',
    ]);
    expect(messages.map(formatTagMessage)).toContain(
      'items.json:7 items[0].productPrice: warning: not carried over (2 times): your shop knows the product',
    );
  });

  it('takes the places from the style of a story', () => {
    const { tags, messages } = importAmpStory(STORY, {
      product: ({ productId }) => `handle:${String(productId)}`,
    });
    expect(JSON.parse(serializeTags(tags))).toMatchObject({
      hotspots: [
        { id: 'mug', product: 'handle:mug', x: 62.5, y: 30 },
        { id: 'vase', product: 'handle:vase', x: 50, y: 80 },
      ],
    });
    expect(lines(messages)).toEqual([
      'amp-story src="/items.json": warning: products that come from an address are not fetched; import its JSON',
      'amp-story: warning: a story has no times, so every pin is there for the whole film; write start and end',
      'amp-story amp-story-shopping-attachment[0].items[1]: warning: has no place in the picture; it was put near the lower edge, move it',
    ]);
  });

  it('leaves out items without an id', () => {
    const { tags, messages } = importAmpStory({ items: [{}, item('mug')] });
    expect(tags.hotspots.map(({ id }) => id)).toEqual(['mug']);
    expect(lines(messages)).toContain('amp-story items[0].productId: missing; write a text');
  });

  it.each([
    '{',
    '{}',
    '<html></html>',
    '<amp-story-shopping-attachment><script>{</script></amp-story-shopping-attachment>',
  ])('never throws, also for %j', (text) => {
    const { tags, messages } = importAmpStory(text);
    expect(tags.hotspots).toEqual([]);
    expect(messages.map(({ severity }) => severity)).toContain('error');
  });
});
