/** A film with its pins, without a look: which video, which tags, what has begun, and where a sale comes from. */
import type { Attribution } from '../../core/attribution.js';
import type { FrameListener } from '../../core/playback.js';
import type { Problem } from '../../core/problem.js';
import { filmTimeOf } from '../../media/stream-offset.js';
import { createHotspotStore } from '../../stores/hotspot-store.js';
import type { PlayOutcome } from '../../stores/player-store.js';
import type { PlayerScope } from '../base/player-scope.js';
import { mayAutoplay, mayFetchAhead } from './autoplay.js';
import { FilmSession } from './film-session.js';
import type { FilmWishes } from './film-wishes.js';
import { whenNear } from './near-viewport.js';
import { PagePins } from './page-pins.js';
import type { PinLayer } from './pin-layer.js';
import { createPinNodes } from './pin-nodes.js';
import { chooseFilm, type PlayerFilm } from './player-film.js';
import { sharedMoment } from './shared-moment.js';
import { TagSession } from './tag-session.js';
import { VideoSeat } from './video-seat.js';

/** What the film asks its player for. */
export interface FilmOwner {
  /** Names the player in messages. */
  readonly where: () => string;
  report(problem: Problem): void;
  openHotspot(hotspotId: string): void;
  /** Answers the film time from which the next frame matters to it. */
  everyFrame(timeSeconds: number): number;
  /** Something changed that is in no store. */
  changed(): void;
  /** Another film begins. */
  begun(): void;
}

/** What decides whether another film begins. */
type Begun = Readonly<Pick<FilmWishes, 'src' | 'poster' | 'engine'>>;

/** One film after the other, with all that belongs to it. */
export class ShoppableFilm {
  readonly session = new FilmSession((problem) => this.#owner.report(problem));
  readonly hotspots = createHotspotStore();
  readonly #pagePins = new PagePins(this.hotspots);
  readonly #pinNodes = createPinNodes();
  readonly scope: PlayerScope;
  readonly #player: HTMLElement & FilmWishes;
  readonly #owner: FilmOwner;
  readonly #seat: VideoSeat;
  readonly #tags: TagSession;
  #pins: PinLayer | undefined;
  #given: PlayerFilm | undefined;
  #begun: Begun | undefined;
  #begunTags: string | object | undefined;
  #awake = false;
  #started = false;

  constructor(player: HTMLElement & FilmWishes, owner: FilmOwner) {
    this.#player = player;
    this.#owner = owner;
    this.#tags = new TagSession(this.hotspots, (problem) => owner.report(problem));
    const { session, hotspots } = this;
    const pins = (): PinLayer | undefined => this.#pins;
    this.#seat = new VideoSeat(
      {
        player,
        wishes: () => player,
        ownControls: () => !player.withoutControls,
        defined: () => owner.changed(),
        lostFollower: (cause) =>
          owner.report({ code: 'chunk-missing', where: owner.where(), detail: 'moving pins', cause }),
      },
      session,
    );
    this.scope = {
      $playback: session.store.$playback,
      $hotspots: hotspots.$hotspots,
      $active: hotspots.$active,
      get pins() {
        return pins();
      },
      registerPin: (pin) => this.#pagePins.register(pin),
      openHotspot: (hotspotId) => owner.openHotspot(hotspotId),
      seek: (timeSeconds) => session.store.seek(timeSeconds),
      attribution: (hotspotId) => this.attribution(hotspotId),
    };
  }

  /** `undefined` until the film has begun. */
  get pins(): PinLayer | undefined {
    return this.#pins;
  }

  /** Somebody takes an interest. */
  get awake(): boolean {
    return this.#awake;
  }

  /** The film has left its first frame. */
  get started(): boolean {
    return this.#started;
  }

  /** The video that the player made; `undefined` while the page has one. */
  get ownVideo(): HTMLVideoElement | undefined {
    return this.#seat.own;
  }

  /** The pins that the player makes: those of the active hotspots for which the page has none. */
  get ownPins(): Element {
    return this.#pinNodes.show(this.#pagePins.withoutPin());
  }

  /** Takes video, film and tags as the page has them now; answers whether the video is another one. */
  settle(): boolean {
    const moved = this.#seat.settle();
    const { src, poster, engine } = this.#player;
    const begun = this.#begun;
    const same = begun?.src === src && begun?.poster === poster && begun?.engine === engine;
    if (moved || !same) this.#begin();
    else if (this.#begunTags !== this.#player.tags) this.#loadTags();
    this.#noteStart();
    return moved;
  }

  /** Swaps film, pins and attribution at once; everything of the film before is aborted. */
  load(film: PlayerFilm): void {
    this.#given = film;
    const { src, poster, tags, storyboard, chapters } = film;
    Object.assign(this.#player, { src, poster, tags, storyboard, chapters } satisfies Partial<FilmWishes>);
    if (this.session.video) this.#begin();
  }

  /** Fetches the film, because it will probably be played. */
  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    this.#seat.prepareClock();
    void this.session.load();
    this.#owner.changed();
  }

  play(): Promise<PlayOutcome> {
    this.wake();
    return this.session.play();
  }

  togglePlay(): void {
    const { paused, ended } = this.session.store.$playback.get();
    if (paused || ended) void this.play();
    else this.session.store.pause();
  }

  /** Pins follow the film from the moment it leaves its first frame. */
  follow(stage: HTMLElement): void {
    if (!this.#started) return;
    this.#seat.startClock((follower, video, signal) => {
      const pins = (this.#pins ??= new follower.PinLayer(this.hotspots, () => this.#owner.changed()));
      const everyFrame: FrameListener = (timeSeconds) => this.#frame(timeSeconds, pins);
      follower.followFilm({ stage, video, pins, everyFrame }, signal);
    });
  }

  attribution(hotspotId?: string): Attribution {
    const { session, hotspots } = this;
    const videoId = this.#player.id || this.#player.src || session.video?.currentSrc;
    const known = hotspotId !== undefined && hotspots.find(hotspotId) !== undefined;
    return {
      ...(videoId ? { videoId } : {}),
      ...(known ? { hotspotId } : {}),
      timeSeconds: Math.round((session.video ? filmTimeOf(session.video) : 0) * 1000) / 1000,
    };
  }

  /** Frees engine and listeners; `settle` makes everything anew. */
  free(): void {
    this.#seat.clear();
    this.hotspots.clear();
    this.#begun = undefined;
  }

  #frame(timeSeconds: number, pins: PinLayer): number {
    if (!this.#started) return Infinity;
    return Math.min(pins.frame(timeSeconds), this.#owner.everyFrame(timeSeconds));
  }

  #begin(): void {
    const { src, poster, engine, startTime, autoplay, preload, withoutControls } = this.#player;
    this.#owner.begun();
    this.#begun = { src, poster, engine };
    this.#started = false;
    this.hotspots.clear();
    this.#pins?.reset();
    const film = chooseFilm(this.#player, src, poster, this.#given);
    if (this.ownVideo) this.ownVideo.poster = poster ?? '';
    this.session.begin({
      film,
      engine,
      startTimeSeconds: this.#firstSecond(startTime),
      hasMenu: !withoutControls,
      hasUpdates: this.#player.hasAttribute('updates'),
    });
    this.#loadTags();
    void this.#tags.readInside(this.#player, this.#given, this.#owner.where(), this.session.signal);
    if (autoplay) void this.#autoplay();
    else if (this.#awake || preload === 'auto' || this.#playsByItself()) void this.session.load();
    else if (preload === 'metadata' && mayFetchAhead())
      whenNear(this.#player, () => this.wake(), this.session.signal);
  }

  /** A link to a moment means the film that the page begins with. */
  #firstSecond(startTime: number | undefined): number {
    const shared = this.#given ? undefined : sharedMoment(this.#player);
    return shared ?? startTime ?? 0;
  }

  #noteStart(): void {
    const { paused, currentTimeSeconds } = this.session.store.$playback.get();
    if (paused && currentTimeSeconds === 0) return;
    this.#started = true;
    this.#awake = true;
  }

  #loadTags(): void {
    this.#begunTags = this.#player.tags;
    void this.#tags.load(this.#begunTags, `${this.#owner.where()} tags`, this.session.signal);
  }

  /** A page's own video that wants to start, or to be there at once. */
  #playsByItself(): boolean {
    const { video } = this.session;
    if (!video || this.ownVideo) return false;
    if (video.autoplay && !mayAutoplay()) video.pause();
    return video.autoplay || video.preload === 'auto';
  }

  /** With sound where the browser allows it, else without; a button then offers the sound. */
  async #autoplay(): Promise<void> {
    if (!mayAutoplay()) return;
    const { session } = this;
    const { signal } = session;
    const outcome = await session.play();
    if (outcome !== 'blocked' || signal.aborted) return;
    session.store.setMuted(true);
    await session.play();
  }
}
