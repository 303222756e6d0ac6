/** A link to a second of a film, by which the player begins there. */
import { FILM_PARAMETER, TIME_PARAMETER } from './moment-parameters.js';

/** The address of the page at this second of the player's film. */
export function linkToMoment(player: HTMLElement, timeSeconds: number): string {
  const link = new URL(location.href);
  link.searchParams.set(TIME_PARAMETER, String(Math.round(timeSeconds * 10) / 10));
  if (player.id) link.searchParams.set(FILM_PARAMETER, player.id);
  else link.searchParams.delete(FILM_PARAMETER);
  return link.href;
}
