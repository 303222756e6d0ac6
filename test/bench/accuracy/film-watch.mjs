/** Plays one film in one engine and takes pictures of the page: what a viewer sees while it plays, stands, jumps and stalls. */
import { setTimeout as pause } from 'node:timers/promises';
import { entryOf } from '../../films/numbered-films.mjs';
import { pathOf } from './site.mjs';

const PLAYER = 'vitrine-player';
const PICTURES = { playing: 40, afterRate: 12, afterStall: 15 };
const PATIENCE_MILLISECONDS = 30_000;
/** A film of six seconds is left before its end. */
const LAST_SECOND = 5.2;

/** Next to the boundaries of groups and segments, far away, and back; of any frame rate. */
const SOUGHT_SECONDS = [1, 2, 1.5, 0.5, 4, 3.75, 0.25, 5];

/** Named as a tag file names a time. */
const toMilliseconds = (seconds) => Math.round(seconds * 1000) / 1000;

/** The film on its page, as a viewer handles it. */
class WatchedFilm {
  #page;

  constructor(page) {
    this.#page = page;
  }

  async open(path) {
    await this.#page.open(path);
    const isThere = (player) => player.media?.readyState >= 2 && player.media.videoWidth > 0;
    await this.#wait(isThere, 'the film is there');
  }

  play() {
    return this.#page.evaluateOn(PLAYER, (player) => player.play());
  }

  waitForTime(seconds) {
    return this.#wait((player, time) => player.currentTime >= time, `second ${seconds}`, seconds);
  }

  /** Pictures of a film that plays; fewer when it comes near its end. */
  async pictures(count) {
    const pictures = [];
    while (pictures.length < count && (await this.#time()) < LAST_SECOND)
      pictures.push(await this.#page.picture());
    return pictures;
  }

  async stop() {
    await this.#page.evaluateOn(PLAYER, (player) => player.pause());
    return this.#rest();
  }

  async seek(seconds) {
    await this.#page.evaluateOn(
      PLAYER,
      (player, time) =>
        new Promise((resolve) => {
          player.media.addEventListener('seeked', () => resolve(true), { once: true });
          player.seek(time);
        }),
      toMilliseconds(seconds),
    );
    return this.#rest();
  }

  setRate(rate) {
    return this.#page.evaluateOn(
      PLAYER,
      (player, wanted) => {
        player.media.playbackRate = wanted;
      },
      rate,
    );
  }

  /** A picture once nothing moves any more; frames are painted some refreshes after the event that tells of them. */
  async #rest() {
    await pause(400);
    return this.#page.picture();
  }

  #time() {
    return this.#page.evaluateOn(PLAYER, (player) => player.currentTime);
  }

  #wait(condition, description, value) {
    const isSo = () => this.#page.evaluateOn(PLAYER, condition, value);
    return this.#page.waitUntil(isSo, description, PATIENCE_MILLISECONDS);
  }
}

async function watchSeeks(film, frameRate) {
  const seeks = [];
  for (const seconds of SOUGHT_SECONDS) {
    const frame = Math.ceil(seconds * frameRate);
    seeks.push({ frame, picture: await film.seek(frame / frameRate) });
  }
  return seeks;
}

async function watchRates(film) {
  const pictures = [];
  for (const rate of [1.5, 0.5]) {
    await film.seek(0.5);
    await film.setRate(rate);
    await film.play();
    await film.waitForTime(0.5 + 0.4 * rate);
    pictures.push(...(await film.pictures(PICTURES.afterRate)));
    await film.stop();
  }
  return pictures;
}

async function watchStall(page, numbered) {
  const film = new WatchedFilm(page);
  await film.open(pathOf(numbered, { stalls: true }));
  await film.play();
  await film.waitForTime(2.1);
  return film.pictures(PICTURES.afterStall);
}

/**
 * Resolves to pictures as PNG: `playing`, `paused`, `seeks` (each with the `frame` that was sought), `afterRate`, `afterStall`.
 * What an engine cannot show is `undefined`.
 */
export async function watchFilm(page, numbered) {
  const film = new WatchedFilm(page);
  await film.open(pathOf(numbered));
  await film.play();
  await film.waitForTime(0.6);
  const playing = await film.pictures(PICTURES.playing);
  const paused = await film.stop();
  const seeks = await watchSeeks(film, numbered.frameRate);
  // WebKitGTK unmutes a film whose rate changes, and stops it then.
  const afterRate = page.engine === 'webkit' ? undefined : await watchRates(film);
  const isHls = entryOf(numbered.stream).endsWith('.m3u8');
  const afterStall = isHls ? await watchStall(page, numbered) : undefined;
  return { playing, paused: [paused], seeks, afterRate, afterStall };
}
