/** Finds the shopping parts in the HTML of an AMP story. */

/** Percent of the page, of the tag's top left corner, which is what a story's style says. */
export interface TagPlace {
  readonly x: number;
  readonly y: number;
}

/** What a story says about its products. */
export interface StoryShopping {
  /** What the attachments hold as JSON; `undefined` for one whose JSON is broken. */
  readonly attachments: readonly unknown[];
  /** Addresses from which attachments take their products. */
  readonly remote: readonly string[];
  /** By product id, where a rule for `[data-product-id="…"]` has `top` and `left` in percent. */
  readonly places: ReadonlyMap<string, TagPlace>;
}

const ATTACHMENT = /<amp-story-shopping-attachment\b([^>]*)>([^]*?)<\/amp-story-shopping-attachment>/gi;
const SCRIPT = /<script\b[^>]*>([^]*?)<\/script>/i;
const SRC = /\bsrc\s*=\s*["']([^"']*)["']/i;
const RULE = /\[data-product-id\s*=\s*["']?([^"'\]]+)["']?\s*\]\s*\{([^}]*)\}/gi;

/** Reads a story. The forms that its documentation shows are found; a parser of HTML would be a dependency. */
export function readStory(html: string): StoryShopping {
  const found = [...html.matchAll(ATTACHMENT)];
  const scripts = found.map(([, , content = '']) => SCRIPT.exec(content)?.[1]);
  return {
    attachments: scripts.filter((script) => script !== undefined).map(parseJson),
    remote: found.map(([, attributes = '']) => SRC.exec(attributes)?.[1]).filter((url) => url !== undefined),
    places: new Map([...html.matchAll(RULE)].flatMap(([, id = '', style = '']) => placesOf(id, style))),
  };
}

function placesOf(id: string, style: string): readonly (readonly [string, TagPlace])[] {
  const x = percentOf('left', style);
  const y = percentOf('top', style);
  return x === undefined || y === undefined ? [] : [[id, { x, y }]];
}

function percentOf(property: string, style: string): number | undefined {
  const [, percent] = new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*(-?[\\d.]+)%`, 'i').exec(style) ?? [];
  return percent === undefined ? undefined : Number(percent);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
