/** What the custom-elements manifest says of each element: the one list that tokens, parts and events are taken from. */

/** A token, a part, a slot, an event or a state. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

/** An element as the manifest describes it. */
export interface ElementDescription {
  readonly tagName: string;
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly events?: readonly Described[];
}

/** Fetches the manifest that the build has put beside the pages. */
export async function loadManifest(): Promise<readonly ElementDescription[]> {
  const answer = await fetch('/custom-elements.json');
  const { modules } = (await answer.json()) as {
    modules: readonly { declarations?: readonly Partial<ElementDescription>[] }[];
  };
  return modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter((declaration): declaration is ElementDescription => declaration.tagName !== undefined);
}

/** Every token once. */
export function allTokens(elements: readonly ElementDescription[]): readonly Described[] {
  const tokens = elements.flatMap(({ cssProperties }) => cssProperties ?? []);
  return [...new Map(tokens.map((token) => [token.name, token])).values()];
}

/** The name of every event. */
export function allEvents(elements: readonly ElementDescription[]): readonly string[] {
  return [...new Set(elements.flatMap(({ events }) => (events ?? []).map(({ name }) => name)))];
}
