/** Every problem code has its page, and every page its code. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, readText } from './source-files.js';

/** The members of the union `ProblemCode`, as the source has them. */
function problemCodes(): readonly string[] {
  const file = 'src/core/problem.ts';
  const source = ts.createSourceFile(file, readText(file), ts.ScriptTarget.ES2022);
  const codes = source.statements.find(
    (node): node is ts.TypeAliasDeclaration =>
      ts.isTypeAliasDeclaration(node) && node.name.text === 'ProblemCode',
  );
  if (!codes || !ts.isUnionTypeNode(codes.type)) throw new Error('ProblemCode is no union.');
  return codes.type.types.map((type) =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : '',
  );
}

const pageOf = (code: string): string => `docs/errors/${code}.md`;

describe('the pages about errors', () => {
  it('are one for each code', () => {
    expect(filesBelow('docs/errors', /\.md$/)).toEqual(problemCodes().map(pageOf).toSorted());
  });

  it.each(problemCodes())('say what happened, why, and how to fix it (%s)', (code) => {
    const page = readText(pageOf(code));
    expect(page).toMatch(/^# \S/);
    expect(page).toContain(`Code: \`${code}\``);
    expect(page).toMatch(/## What happened\n[^]+## Why\n[^]+## How to fix it\n[^]+```/);
  });
});
