/** Counts what a heap snapshot of V8 holds: objects by their kind, and nodes of trees that are in no document. */

/** `detachedness` of a node that hangs in no document. */
const DETACHED = 2;

/** Kinds whose number says something; strings, code and hidden things come and go as the engine likes. */
const COUNTED = new Set(['object', 'closure', 'native']);

/** What the engine keeps for itself: its caches, and what it has measured of the page. */
const INTERNAL = /::|^system |^(Performance|LayoutShift|TaskAttribution|DOMRect)/;

/**
 * Reads a snapshot.
 *
 * @returns {{ kinds: Record<string, number>, detached: Record<string, number> }}
 */
export function readHeapSnapshot(text) {
  const { snapshot, nodes, strings } = JSON.parse(text);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const at = (name) => fields.indexOf(name);
  const [typeAt, nameAt, detachedAt] = [at('type'), at('name'), at('detachedness')];
  const kinds = Object.create(null);
  const detached = Object.create(null);
  const count = (counts, key) => (counts[key] = (counts[key] ?? 0) + 1);
  for (let node = 0; node < nodes.length; node += fields.length) {
    const type = types[typeAt][nodes[node + typeAt]];
    const name = strings[nodes[node + nameAt]];
    if (COUNTED.has(type) && !INTERNAL.test(name)) count(kinds, `${type} ${name}`);
    // The contents of templates are in no document ever.
    if (nodes[node + detachedAt] === DETACHED && name !== 'DocumentFragment') count(detached, name);
  }
  return { kinds, detached };
}
