/** Makes the rules of a media feature count, in every engine alike: no driver but Chromium's can emulate them. */

/** The feature as a condition names it. */
export type MediaFeature = 'prefers-reduced-motion' | 'forced-colors';

/** Runs the work while the rules of that feature count in the element; answers with its result. */
export async function withMediaRules<Result>(
  element: Element,
  feature: MediaFeature,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const rules = rootsIn(element).flatMap((root) => mediaRules(root, feature));
  const texts = rules.map(({ media }) => media.mediaText);
  if (rules.length === 0) throw new Error(`No style of <${element.localName}> asks for ${feature}`);
  for (const { media } of rules) media.mediaText = 'all';
  try {
    return await work();
  } finally {
    for (const [index, { media }] of rules.entries()) media.mediaText = texts[index] ?? '';
  }
}

/** The shadow roots of an element and of everything in it. */
export function rootsIn(element: Element): readonly ShadowRoot[] {
  const own = element.shadowRoot ? [element.shadowRoot] : [];
  const inner = own.flatMap((root) => [...root.querySelectorAll('*')].flatMap(rootsIn));
  return [...own, ...inner, ...[...element.children].flatMap(rootsIn)];
}

// Elements of one kind share their sheets.
function mediaRules(root: ShadowRoot, feature: MediaFeature): CSSMediaRule[] {
  return root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText.includes(feature));
}
