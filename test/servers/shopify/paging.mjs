/** Connections of the schema: a page of a list, and whether there is more. */
export function pageOf(all, { first = 10, after }) {
  if (first > 250) throw new Error('first cannot exceed 250');
  const start = after ? Number(after) : 0;
  const nodes = all.slice(start, start + first);
  const end = start + nodes.length;
  return { nodes, pageInfo: { hasNextPage: end < all.length, endCursor: nodes.length ? String(end) : null } };
}
