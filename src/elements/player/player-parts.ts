/** Puts together what a player consists of: the film, its controls, the product sheet. */
import type { Problem } from '../../core/problem.js';
import type { TextValues } from '../../core/text.js';
import { announcePlayer } from './announced-player.js';
import { ControlsLoader } from './controls-loader.js';
import { keepFocusInView } from './docked-focus.js';
import { FilmKeeper } from './film-keeper.js';
import { complainWithoutFilm } from './film-problems.js';
import type { FilmWishes } from './film-wishes.js';
import { tellHotspotFacts } from './hotspot-facts.js';
import type { VitrinePlayer } from './player.js';
import { SheetOpener } from './sheet-opener.js';
import type { SHEET_TEXTS } from './sheet-texts.js';
import { ShoppableFilm } from './shoppable-film.js';

/** What the parts need of their player. */
export interface PartsOwner {
  readonly player: HTMLElement & FilmWishes & { readonly updateComplete: Promise<unknown> };
  readonly root: () => ShadowRoot;
  readonly stage: () => HTMLElement | null;
  readonly locale: () => string;
  readonly where: () => string;
  readonly sheetText: (key: keyof typeof SHEET_TEXTS.texts, values?: TextValues) => string;
  readonly report: (problem: Problem) => void;
  /** Something changed that is in no store. */
  readonly changed: () => void;
}

/** The parts. */
export interface PlayerParts {
  readonly film: ShoppableFilm;
  readonly keeper: FilmKeeper;
  readonly loader: ControlsLoader;
  readonly sheet: SheetOpener;
}

/** Makes them and tells each of those that it needs. */
export function assemblePlayer(owner: PartsOwner): PlayerParts {
  const { player, stage, changed } = owner;
  const film: ShoppableFilm = new ShoppableFilm(player, {
    ...owner,
    openHotspot: (hotspotId) => sheet.request(hotspotId),
    everyFrame: (timeSeconds) => loader.controls?.showTime(timeSeconds) ?? Infinity,
    begun: () => void sheet.close(),
  });
  const sheet = new SheetOpener(
    {
      player,
      stage,
      text: owner.sheetText,
      paused: () => film.session.store.$playback.get().paused,
      togglePlay: () => film.togglePlay(),
    },
    film,
  );
  const loader = new ControlsLoader(
    {
      ...owner,
      film,
      closeSheet: () => sheet.close(),
      resized: () => {
        sheet.relay();
        changed();
      },
      failed: (cause) =>
        owner.report({ code: 'chunk-missing', where: owner.where(), detail: 'controls', cause }),
    },
    owner.root,
  );
  return { film, keeper: new FilmKeeper(film), loader, sheet };
}

/** They work until the signal is aborted, and tell the page what happens. */
export function watchParts(
  { film, keeper, loader, sheet }: PlayerParts,
  player: VitrinePlayer,
  report: (problem: Omit<Problem, 'where'>) => void,
  connection: AbortSignal,
): void {
  tellHotspotFacts(player, film.hotspots, connection);
  announcePlayer(player, film.session.store, connection);
  complainWithoutFilm(player, report, connection);
  keeper.arrive(connection);
  loader.watch(connection);
  sheet.watch(connection);
}

/** Brings the parts up to date with a rendered stage. */
export function refreshParts({ film, loader, sheet }: PlayerParts, stage: HTMLElement): void {
  const { paused, currentTimeSeconds } = film.session.store.$playback.get();
  if (film.awake) void loader.load();
  film.follow(stage);
  keepFocusInView(stage);
  if (paused) loader.controls?.showTime(currentTimeSeconds);
  sheet.render();
}
