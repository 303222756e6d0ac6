/** Puts together what a player consists of: the film, what can be done with it, full size, the product sheet. */
import type { Problem } from '../../core/problem.js';
import type { TextValues } from '../../core/text.js';
import { CaptionChoice } from './caption-choice.js';
import { StageFullscreen } from './fullscreen.js';
import { PlayerActions } from './player-actions.js';
import { SheetOpener } from './sheet-opener.js';
import type { SHEET_TEXTS } from './sheet-texts.js';
import { ShoppableFilm, type FilmWishes } from './shoppable-film.js';

/** What the parts need of their player. */
export interface PartsOwner {
  readonly player: HTMLElement & FilmWishes;
  readonly stage: () => HTMLElement | null;
  readonly locale: () => string;
  readonly where: () => string;
  readonly sheetText: (key: keyof typeof SHEET_TEXTS, values?: TextValues) => string;
  readonly report: (problem: Problem) => void;
  readonly everyFrame: (timeSeconds: number) => void;
  /** Something changed that is in no store. */
  readonly changed: () => void;
}

/** The parts. */
export interface PlayerParts {
  readonly film: ShoppableFilm;
  readonly actions: PlayerActions;
  readonly sheet: SheetOpener;
  readonly fullscreen: StageFullscreen;
}

/** Makes them and tells each of those that it needs. */
export function assemblePlayer(owner: PartsOwner): PlayerParts {
  const { player, stage, changed } = owner;
  const film: ShoppableFilm = new ShoppableFilm(player, {
    ...owner,
    openHotspot: (hotspotId) => sheet.request(hotspotId),
    changed,
    begun: () => void sheet.close(),
  });
  const fullscreen = new StageFullscreen(() => {
    sheet.relay();
    changed();
  });
  const actions = new PlayerActions({
    film,
    captions: new CaptionChoice(),
    fullscreen,
    stage,
    locale: owner.locale,
    closeSheet: () => sheet.close(),
    changed,
  });
  const sheet = new SheetOpener(
    {
      player,
      stage,
      text: owner.sheetText,
      paused: () => film.session.store.$playback.get().paused,
      togglePlay: () => actions.togglePlay(),
    },
    film,
  );
  return { film, actions, sheet, fullscreen };
}
