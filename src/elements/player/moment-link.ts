/** A link to a second of a film, which `sharedMoment` reads, and ways to pass it on. */
import { FILM_PARAMETER, TIME_PARAMETER } from './shared-moment.js';

/** The address of the page at this second of the player's film. */
export function linkToMoment(player: HTMLElement, timeSeconds: number): string {
  const link = new URL(location.href);
  link.searchParams.set(TIME_PARAMETER, String(Math.round(timeSeconds * 10) / 10));
  if (player.id) link.searchParams.set(FILM_PARAMETER, player.id);
  else link.searchParams.delete(FILM_PARAMETER);
  return link.href;
}

/** By the sharing of the device where the pointer is a finger, else to the clipboard; answers whether it was copied. */
export async function shareLink(url: string): Promise<'shared' | 'copied' | 'refused'> {
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
    return navigator.share({ url }).then(
      () => 'shared',
      (reason: unknown) =>
        reason instanceof DOMException && reason.name === 'AbortError' ? 'shared' : 'refused',
    );
  }
  return (
    navigator.clipboard?.writeText(url).then(
      () => 'copied',
      () => 'refused',
    ) ?? 'refused'
  );
}
