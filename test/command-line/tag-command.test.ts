/** The commands of vitrine-tags, with files that are not there. */
import { describe, expect, it } from 'vitest';
import { runTagCommand } from '../../src/command-line/tag-command.js';

const MUG = { id: 'mug', product: 'handle:mug', start: 1, end: 5, x: 62, y: 58 };
const VASE = { id: 'vase', product: 'sku:V-1', start: 2, end: 4, x: 1, y: 1, price: 3 };
const tags = (...hotspots: unknown[]): string => JSON.stringify({ version: 1, hotspots });

const CATALOG = JSON.stringify({
  version: 1,
  currency: 'EUR',
  products: [
    { handle: 'mug', title: 'Mug <1>', url: 'p/mug', variants: [{ sku: 'M-1', title: 'Mug', price: 2400 }] },
    { title: 'No handle' },
  ],
});

const FILES: Readonly<Record<string, string>> = {
  'good.json': tags(MUG),
  'odd.json': tags(MUG, VASE),
  'bad.json':
    '{ "version": 1,\n"hotspots": [\n{ "id": "a", "product": "a", "start": 5, "end": 3, "x": 1, "y": 1 }\n] }',
  'good.vtt': 'WEBVTT\n\nmug\n00:00:01.000 --> 00:00:05.000\n{"product":"handle:mug","x":62,"y":58}\n',
  'shoppable.json': '{ "products": [{ "productId": 7, "startTime": 1, "endTime": 4 }, {}] }',
  'hotspots.json':
    '{ "hotspots": [{ "id": "a", "x": "1%", "y": "2%", "startTime": 0, "endTime": 3, "data": { "sku": "S" } }] }',
  'items.json': '{ "items": [{ "productId": "mug" }] }',
  'deep.json': `{"version":1,"hotspots":[],"x-deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'catalog.json': CATALOG,
  'list.json': '[]',
  '-': tags(MUG),
};

function run(line: string): { code: number; output: string; said: string[] } {
  let output = '';
  let said = '';
  const code = runTagCommand(line.split(' ').filter(Boolean), {
    readText(file) {
      const text = FILES[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    print: (text) => (output += text),
    complain: (text) => (said += text),
  });
  return { code, output, said: said.split('\n').filter(Boolean) };
}

describe('check', () => {
  it('is content with good files', () => {
    expect(run('check good.json good.vtt -')).toEqual({
      code: 0,
      output: '',
      said: ['0 errors, 0 warnings'],
    });
  });

  it('fails for a file with an error, and names it', () => {
    expect(run('check good.json bad.json')).toEqual({
      code: 1,
      output: '',
      said: ['bad.json:3 hotspots[0].end: 3 is before start 5; make it later', '1 error, 0 warnings'],
    });
  });

  it('fails for a warning when asked to', () => {
    expect(run('check odd.json').code).toBe(0);
    expect(run('check odd.json --strict')).toMatchObject({
      code: 1,
      said: [
        expect.stringContaining('odd.json:1 hotspots[1].price: warning: the format does not know'),
        '0 errors, 1 warning',
      ],
    });
  });

  it('knows which products a catalogue does not have', () => {
    const { code, said } = run('check odd.json --products catalog.json');
    expect(code).toBe(0);
    expect(said).toContain('odd.json: warning: the catalogue has no product "sku:V-1", which vase shows');
    expect(said).toContainEqual(expect.stringMatching(/^catalog\.json: warning: products\[1\]\.handle/));
  });

  it('says the same as JSON', () => {
    const { code, output, said } = run('check bad.json --json');
    expect(code).toBe(1);
    expect(said).toEqual([]);
    expect(JSON.parse(output)).toEqual({
      errors: 1,
      warnings: 0,
      messages: [
        {
          severity: 'error',
          file: 'bad.json',
          line: 3,
          path: 'hotspots[0].end',
          text: '3 is before start 5; make it later',
        },
      ],
    });
  });
});

describe('convert', () => {
  it('writes WebVTT out of JSON, and JSON out of WebVTT', () => {
    expect(run('convert good.json --to vtt')).toEqual({ code: 0, output: FILES['good.vtt'], said: [] });
    const { output } = run('convert good.vtt --from vtt --to json');
    expect(JSON.parse(output)).toEqual(JSON.parse(tags(MUG)));
  });

  it.each([
    ['cloudinary', 'shoppable.json', { id: '7', product: '7', start: 1, end: 4, x: 33.3, y: 80 }],
    ['cloudimage', 'hotspots.json', { id: 'a', product: 'sku:S', start: 0, end: 3, x: 1, y: 2 }],
    ['amp', 'items.json', { id: 'mug', product: 'mug', start: 0, x: 50, y: 80 }],
  ])('reads %s', (format, file, hotspot) => {
    const { output } = run(`convert ${file} --from ${format}`);
    expect(JSON.parse(output)).toMatchObject({ hotspots: [hotspot] });
  });

  it('writes what it can, says what it cannot, and fails', () => {
    const { code, output, said } = run('convert shoppable.json --from cloudinary --to vtt');
    expect(code).toBe(1);
    expect(output).toMatch(/^WEBVTT\n\n7\n/);
    expect(said).toContain('shoppable.json:1 products[1].productId: missing; write a text');
    expect(said.at(-1)).toBe('1 error, 2 warnings');
  });

  it('puts everything into one object when asked to', () => {
    const { output } = run('convert items.json --from amp --json');
    expect(JSON.parse(output)).toMatchObject({
      errors: 0,
      warnings: 2,
      output: expect.stringMatching(/^\{\n/) as string,
    });
  });

  it('does not break on depth', () => {
    const { code, said } = run('convert deep.json');
    expect([code, ...said]).toEqual([2, 'vitrine-tags: deep.json is nested too deeply to be written']);
  });
});

describe('html', () => {
  it('writes the products with their times, and says which are missing', () => {
    const { code, output, said } = run(
      'html odd.json --products catalog.json --locale de --base https://shop.example/c.json',
    );
    expect(code).toBe(0);
    expect(output).toMatch(
      /^<ol><li><a href="https:\/\/shop\.example\/p\/mug">Mug &lt;1&gt;<\/a> <span>24,00\u00a0€<\/span> <time datetime="PT1S">0:01<\/time><\/li><\/ol><script type="application\/ld\+json">/,
    );
    expect(said).toContain('odd.json: warning: the catalogue has no product "sku:V-1", which vase shows');
  });
});

describe('a command that cannot be run', () => {
  it.each([
    ['burn a.json', 'command is one of check, convert, html, help, not "burn"'],
    ['check', 'check needs a file; see vitrine-tags --help'],
    ['check none.json', 'none.json cannot be read: no such file'],
    ['check good.json --colour', /Unknown option '--colour'/],
    ['convert good.json good.vtt', 'convert takes one file, not 2'],
    [
      'convert good.json --from youtube',
      '--from is one of json, vtt, cloudinary, cloudimage, amp, not "youtube"',
    ],
    ['convert good.json --to srt', '--to is one of json, vtt, not "srt"'],
    ['html good.json', 'html needs --products CATALOGUE'],
    ['html good.json --products list.json', /^vitrine-tags: list\.json is not a catalogue: /],
    ['html good.json --products bad.json', /^vitrine-tags: bad\.json is not a catalogue: /],
    [
      'html good.json --products catalog.json --locale x_y',
      '--locale is a language tag such as en or de-AT, not "x_y"',
    ],
  ])('%s', (line, message) => {
    const { code, output, said } = run(line);
    expect([code, output, said.length]).toEqual([2, '', 1]);
    if (typeof message === 'string') expect(said).toEqual([`vitrine-tags: ${message}`]);
    else expect(said[0]).toMatch(message);
  });
});

describe('help', () => {
  it.each(['', '--help', 'help', 'check -h', 'convert --help'])('is there for "%s"', (line) => {
    const { code, output } = run(line);
    expect(code).toBe(0);
    expect(output).toContain('vitrine-tags convert FILE');
  });
});
