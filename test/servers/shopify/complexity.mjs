/** How much a document asks for: an object counts once for every time it may come. Shopify's own count is not published. */
import { parse } from 'graphql';

/** The most that Shopify answers without a token. */
export const TOKENLESS_COMPLEXITY = 1000;

/** The complexity of a document with its variables. */
export function complexityOf(source, variables) {
  const document = parse(source);
  const fragments = new Map();
  for (const definition of document.definitions)
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  const valueOf = (node) => (node.kind === 'Variable' ? variables[node.name.value] : node.value);

  function timesOf(field) {
    const sizes = (field.arguments ?? []).map(({ name, value }) => {
      if (name.value === 'first') return Number(valueOf(value) ?? 1);
      return name.value === 'ids' ? (valueOf(value)?.length ?? 1) : 1;
    });
    return Math.max(1, ...sizes);
  }

  function costOf(selectionSet) {
    let cost = 0;
    for (const selection of selectionSet?.selections ?? []) {
      const isOff = selection.directives?.some(
        ({ name, arguments: [condition] }) => name.value === 'include' && valueOf(condition.value) === false,
      );
      if (isOff) continue;
      if (selection.kind === 'FragmentSpread')
        cost += costOf(fragments.get(selection.name.value).selectionSet);
      else if (selection.kind === 'InlineFragment') cost += costOf(selection.selectionSet);
      else if (selection.selectionSet) cost += timesOf(selection) * (1 + costOf(selection.selectionSet));
    }
    return cost;
  }

  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  return costOf(operation.selectionSet);
}
