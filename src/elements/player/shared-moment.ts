/** The second of a film that the page's address names: `?t=12.5`, and `&film=id` where the page may have several. */
import { FILM_PARAMETER, TIME_PARAMETER } from '../base/moment-parameters.js';

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
