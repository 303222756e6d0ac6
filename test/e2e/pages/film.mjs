/** The film of the demo and the pins on it. */

import { setTimeout as pause } from 'node:timers/promises';

const PLAYER = 'vitrine-player';

/** WebKitGTK sometimes takes its time to build a pipeline on a machine that does other things. */
const LONGEST_START_MILLISECONDS = 30_000;

/** Longer than the browsers take from the end of a seek to the first callback for its frame. */
const REST_MILLISECONDS = 120;

/** Page object of the player. */
export class FilmPage {
  #page;

  constructor(page) {
    this.#page = page;
  }

  async play() {
    await this.#page.click(`${PLAYER} >>> [part~=play-button]`);
    await this.waitForTime(0.1);
  }

  /** Goes on from wherever it stands. */
  resume() {
    return this.#page.evaluateOn(PLAYER, (player) => player.play());
  }

  /** Stops at a moment, so that what is in the picture stays there. */
  async stopAt(seconds) {
    await this.#page.evaluateOn(
      PLAYER,
      (player, time) => {
        player.pause();
        player.seek(time);
      },
      seconds,
    );
    const isThere = async () => {
      const { time, seeking } = await this.state();
      return Math.abs(time - seconds) < 0.1 && !seeking;
    };
    await this.#page.waitUntil(isThere, `the film stands at ${seconds} s`);
  }

  /** By its button, as a gesture. */
  toggleFullscreen() {
    return this.#page.click(`${PLAYER} >>> [part~=fullscreen-button]`);
  }

  state() {
    return this.#page.evaluateOn(PLAYER, (player) => ({
      paused: player.paused,
      time: player.currentTime,
      duration: player.duration,
      source: player.media.currentSrc,
      readyState: player.media.readyState,
      seeking: player.media.seeking,
      buffered: Array.from(player.media.buffered, (_range, index) => [
        player.media.buffered.start(index),
        player.media.buffered.end(index),
      ]),
      networkState: player.media.networkState,
      error: player.media.error?.message,
    }));
  }

  async waitForTime(seconds) {
    try {
      const isThere = async () => (await this.state()).time >= seconds;
      await this.#page.waitUntil(isThere, `the film is at ${seconds} s`, LONGEST_START_MILLISECONDS);
    } catch (cause) {
      throw new Error(`${cause.message}: ${JSON.stringify(await this.state())}`, { cause });
    }
  }

  /** Name and place of every pin in the picture; the place in percent of the player's box. */
  pins() {
    return this.#page.evaluateOn(PLAYER, (player) => {
      const box = player.getBoundingClientRect();
      const hotspots = [player.shadowRoot, player].flatMap((root) => [
        ...root.querySelectorAll('vitrine-hotspot'),
      ]);
      const pins = hotspots.map((hotspot) => hotspot.shadowRoot?.querySelector('[part~=pin]'));
      return pins.filter(Boolean).map((pin) => {
        const dot = pin.querySelector('[part~=pin-dot]').getBoundingClientRect();
        return {
          name: pin.textContent.replace(/\s+/g, ' ').trim(),
          x: ((dot.x + dot.width / 2 - box.x) / box.width) * 100,
          y: ((dot.y + dot.height / 2 - box.y) / box.height) * 100,
        };
      });
    });
  }

  async pin(title) {
    return (await this.pins()).find(({ name }) => name.includes(title));
  }

  /** The pin of a product once two looks at it agree: after a seek the pins of the frame before stay for a moment. */
  async #restingPin(title) {
    const before = await this.pin(title);
    await pause(REST_MILLISECONDS);
    const now = await this.pin(title);
    const { paused } = await this.state();
    const rests = before && now && Math.hypot(now.x - before.x, now.y - before.y) < 0.5;
    return now && (rests || !paused) ? now : undefined;
  }

  /** Waits until exactly these products have a pin in the picture. */
  waitForPins(...titles) {
    const matches = async () => {
      const names = (await this.pins()).map(({ name }) => name);
      return (
        names.length === titles.length && titles.every((title) => names.some((name) => name.includes(title)))
      );
    };
    return this.#page.waitUntil(matches, `the pins are ${titles.join(', ') || 'none'}`);
  }

  /** Clicks a pin; what comes of it is for the caller to see. */
  async click(title) {
    const { x, y } = await this.#page.waitUntil(
      () => this.#restingPin(title),
      `${title} has a pin that rests`,
    );
    await this.#page.clickWithin(PLAYER, x, y);
  }

  /** Opens the product sheet by a click on the pin. */
  async open(title) {
    await this.click(title);
    await this.#page.waitForText(`${PLAYER} >>> vitrine-product >>> [part~=title]`, new RegExp(title));
  }
}
