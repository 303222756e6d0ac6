/** Lets the film rest while a product is looked at, and go on afterwards, unless the viewer has decided otherwise since. */
import type { FilmSession } from './film-session.js';

/** Pauses; the answer lets the film go on. A film that stood already stays where it is. */
export function restFilm({ store, signal }: Pick<FilmSession, 'store' | 'signal'>): () => void {
  const { $playback } = store;
  const { paused, ended } = $playback.get();
  if (paused || ended) return () => undefined;
  let rests = false;
  let isViewersTurn = false;
  const ignore = $playback.listen((now) => {
    if (now.paused) rests = true;
    else if (rests) isViewersTurn = true;
  });
  store.pause();
  return () => {
    ignore();
    if (rests && !isViewersTurn && !signal.aborted) void store.play();
  };
}
