/** What a film may do by itself where somebody asked for less motion or less data. */

interface NavigatorWithConnection extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** Asked at the moment of starting, because both may change. */
export function mayAutoplay(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches && mayFetchAhead();
}

/** Whether bytes may be fetched that nobody has asked for. */
export function mayFetchAhead(): boolean {
  const { connection }: NavigatorWithConnection = navigator;
  return connection?.saveData !== true;
}
