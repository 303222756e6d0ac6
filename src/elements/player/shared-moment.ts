/** The second of a film that the page's address names: `?t=12.5`, and `&film=id` where the page may have several. */

const TIME_PARAMETER = 't';
const FILM_PARAMETER = 'film';

/** The second that the address of the page names for this player; `undefined` where it names none. */
export function sharedMoment(player: HTMLElement): number | undefined {
  const asked = new URLSearchParams(location.search);
  const text = asked.get(TIME_PARAMETER);
  const seconds = Number(text);
  if (text === null || text === '' || !(seconds >= 0 && Number.isFinite(seconds))) return undefined;
  const film = asked.get(FILM_PARAMETER);
  const named = film === null ? document.querySelector(player.localName) : document.getElementById(film);
  return named === player ? seconds : undefined;
}

/** The address of the page at this second of the player's film. */
export function linkToMoment(player: HTMLElement, timeSeconds: number): string {
  const link = new URL(location.href);
  link.searchParams.set(TIME_PARAMETER, String(Math.round(timeSeconds * 10) / 10));
  if (player.id) link.searchParams.set(FILM_PARAMETER, player.id);
  else link.searchParams.delete(FILM_PARAMETER);
  return link.href;
}
