/** `core`, `stores` and `adapters` compile without the DOM, and this is really checked. */
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFolder } from './source-files.js';

const CONFIG = join(projectFolder, 'src/pure/tsconfig.json');
const PROBE = join(projectFolder, 'src/core/probe.ts');
const FORBIDDEN = ['document', 'HTMLElement', 'localStorage', 'process'];

/** What the compiler says about the pure rooms and a file of `core` that uses names of a page and of node. */
function compile(): readonly ts.Diagnostic[] {
  const { config } = ts.readConfigFile(CONFIG, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(CONFIG, '..'));
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const probe = `export const probe = [${FORBIDDEN.join(', ')}];`;
  host.getSourceFile = (name, language, ...rest) =>
    name === PROBE ? ts.createSourceFile(name, probe, language) : getSourceFile(name, language, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([...fileNames, PROBE], options, host));
}

describe('the pure rooms', () => {
  const complaints = compile().map(({ file, messageText }) => ({
    file: file?.fileName,
    text: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));

  it('compile without the DOM', () => {
    expect(complaints.filter(({ file }) => file !== PROBE)).toEqual([]);
  });

  it.each(FORBIDDEN)('refuse the name %s', (name) => {
    const own = complaints.filter(({ file }) => file === PROBE).map(({ text }) => text);
    expect(own).toContainEqual(expect.stringMatching(new RegExp(`^Cannot find name '${name}'`)));
  });
});
