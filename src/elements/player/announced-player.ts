/** Makes a player's film known to the page, so that cart and checkout over it can offer its controls. */
import type { PlayerStore } from '../../stores/player-store.js';
import { announceFilm } from '../base/playing-film.js';

/** A player, as the drawers of the page speak to it. */
interface SpokenTo extends HTMLElement {
  play(): Promise<unknown>;
  pause(): void;
}

/** Announces the film until the signal is aborted. */
export function announcePlayer(player: SpokenTo, store: PlayerStore, signal: AbortSignal): void {
  const film = {
    element: player,
    label: player.ariaLabel ?? '',
    $playback: store.$playback,
    play: () => void player.play(),
    pause: () => player.pause(),
    setMuted: (muted: boolean) => store.setMuted(muted),
  };
  announceFilm(film, signal);
}
