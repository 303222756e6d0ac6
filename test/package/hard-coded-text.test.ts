/** No template has words of its own: all that a viewer reads comes from the tables of texts. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, readText } from './source-files.js';

/** Attributes that are read out or shown. */
const SPOKEN = /\s(?:aria-label|aria-description|aria-valuetext|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu;

/** The words that the templates of a source have, each with its line. */
export function wordsInTemplates(source: string, file = 'file.ts'): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      for (const words of wordsIn(textOf(node.template))) found.push(`${file}:${line} ${words}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The template with a mark for each of its values. */
function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }) => `\u0000${literal.text}`).join('');
}

function wordsIn(markup: string): readonly string[] {
  const spoken = [...markup.matchAll(SPOKEN)].map(([, value]) => value ?? '');
  const between = markup
    .replace(/<(?:[^>"]|"[^"]*")*>/g, '\n')
    .replace(/&\w+;/g, '')
    .split('\n')
    .filter((piece) => /\p{L}/u.test(piece));
  return [...spoken, ...between].map((words) => words.trim());
}

describe('wordsInTemplates', () => {
  it.each([
    ['html`<p>Hello</p>`', ['Hello']],
    ['html`<p>${greeting} you</p>`', ['you']],
    ['html`<button aria-label="Close"></button>`', ['Close']],
    ['html`<button aria-label=${close}>&nbsp;* ×</button>`', []],
    ['html`<a href="x" @click=${() => html`<b>Deep</b>`}></a>`', ['Deep']],
    ['css`p { color: red }`', []],
  ])('finds in %s %j', (source, words) => {
    const found = wordsInTemplates(source).map((place) =>
      place.replace(/^\S+ /, '').replaceAll('\u0000', '').trim(),
    );
    expect(found).toEqual(words);
  });
});

it('finds none in the elements and the payment handlers', () => {
  const files = [...filesBelow('src/elements', /\.ts$/), ...filesBelow('src/payments', /\.ts$/)];
  expect(files.flatMap((file) => wordsInTemplates(readText(file), file))).toEqual([]);
});
