/** Where the player's video is: taken from the page or made here, with all that hangs on it, and given back. */
import type * as FilmFollower from './film-follower.js';
import type { FilmSession } from './film-session.js';
import {
  createVideo,
  findMediaSlot,
  findPageVideo,
  replaceControls,
  type VideoWishes,
} from './page-video.js';

/** What the seat is told by its player. */
export interface SeatOwner {
  readonly player: Element;
  readonly wishes: () => VideoWishes;
  /** Whether the native controls make room for ours. */
  readonly ownControls: () => boolean;
  /** An element in which the film may play has come to life. */
  readonly defined: () => void;
  /** Nothing will follow the film, because what does so could not be loaded. */
  readonly lostFollower: (cause: unknown) => void;
}

/** What follows a film that has begun. */
export type Follower = typeof FilmFollower;

const loadFollower = (): Promise<Follower> => import('./film-follower.js');

/** One video at a time. */
export class VideoSeat {
  readonly #owner: SeatOwner;
  readonly #session: FilmSession;
  #own: HTMLVideoElement | undefined;
  #stay = new AbortController();
  #clockRuns = false;
  #awaited: Element | undefined;

  constructor(owner: SeatOwner, session: FilmSession) {
    this.#owner = owner;
    this.#session = session;
  }

  /** The video that the player makes itself; `undefined` while the page has one. */
  get own(): HTMLVideoElement | undefined {
    return this.#own;
  }

  /** Takes the video that is right now; answers whether it is another one than before. */
  settle(): boolean {
    const { player, wishes } = this.#owner;
    const page = findPageVideo(player);
    if (!page) this.#awaitMedia(findMediaSlot(player));
    const video = page ?? this.#own ?? createVideo(wishes());
    if (video === this.#session.video) return false;
    this.clear();
    this.#own = page ? undefined : video;
    this.#stay = new AbortController();
    if (this.#owner.ownControls()) this.#stay.signal.addEventListener('abort', replaceControls(video));
    this.#session.seat(video);
    return true;
  }

  /** Fetches what follows the film before it begins; a failure is told when it is needed. */
  prepareClock(): void {
    loadFollower().catch(() => undefined);
  }

  /** Begins to follow the video, once, until it is another one. */
  startClock(follow: (follower: Follower, video: HTMLVideoElement, signal: AbortSignal) => void): void {
    const { video } = this.#session;
    if (!video || this.#clockRuns) return;
    this.#clockRuns = true;
    const { signal } = this.#stay;
    loadFollower().then(
      (follower) => {
        if (!signal.aborted) follow(follower, video, signal);
      },
      (cause: unknown) => this.#owner.lostFollower(cause),
    );
  }

  /** The script that defines it may come after ours. */
  #awaitMedia(media: Element | undefined): void {
    if (!media || media === this.#awaited) return;
    this.#awaited = media;
    void customElements.whenDefined(media.localName).then(() => this.#owner.defined());
  }

  /** Frees everything; the page's video gets its controls back. */
  clear(): void {
    this.#stay.abort();
    this.#clockRuns = false;
    this.#session.leave();
    this.#own = undefined;
  }
}
