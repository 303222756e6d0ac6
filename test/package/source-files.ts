/** The source as a graph: which files there are and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Folder of the project. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** An import, be it of a value, of a type, or on demand. */
export interface ModuleImport {
  /** As it is written. */
  readonly specifier: string;
  /** Path from the project for a file of ours; `undefined` for a package. */
  readonly file: string | undefined;
  readonly kind: 'value' | 'type' | 'dynamic';
}

/** Paths from the project of all files below a folder, without media and what is built. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => ending.test(file) && !file.includes('node_modules/'))
    .sort();
}

/** Text of a file, by its path from the project. */
export function readText(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8');
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function resolveFile(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = resolve(projectFolder, from, '..', specifier.replace(/\.js$/, '.ts'));
  return relative(projectFolder, target).replaceAll('\\', '/');
}

/** Everything that a file imports or re-exports. */
export function importsOf(file: string): readonly ModuleImport[] {
  const source = ts.createSourceFile(file, readText(file), ts.ScriptTarget.ES2022, true);
  const found: ModuleImport[] = [];
  const add = (node: ts.Node | undefined, kind: ModuleImport['kind']) => {
    if (!node || !ts.isStringLiteral(node)) return;
    found.push({ specifier: node.text, file: resolveFile(file, node.text), kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, isTypeOnly(node.importClause) ? 'type' : 'value');
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
