/** Whether a film may start by itself: not where somebody asked for less motion or less data. */

interface NavigatorWithConnection extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** Asked at the moment of starting, because both may change. */
export function mayAutoplay(): boolean {
  const { connection }: NavigatorWithConnection = navigator;
  return !matchMedia('(prefers-reduced-motion: reduce)').matches && connection?.saveData !== true;
}
