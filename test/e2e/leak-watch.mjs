/** Runs inside the page, before anything else: counts what a page keeps of players that are gone. Sent as text. */

/** Puts `leaks` on the window: `mountAndRemove` goes through a player's life, `kept` says what is left of all of them. */
export function watchLeaks() {
  /** Listeners elsewhere go with their target. */
  const LASTING = [
    'Window',
    'Document',
    'HTMLHtmlElement',
    'HTMLBodyElement',
    'MediaQueryList',
    'ScreenOrientation',
  ];
  const outlives = (target) => LASTING.some((name) => window[name] && target instanceof window[name]);

  const counts = { listeners: 0, timers: 0, objectUrls: 0 };
  const timers = new Set();
  /** `[what, WeakRef]` of everything that must go. */
  let mortals = [];

  function countListeners() {
    /** Target → listener → what ends each of its registrations. */
    const known = new WeakMap();
    const registrationsOf = (target, listener) => {
      if (!known.has(target)) known.set(target, new WeakMap());
      const listeners = known.get(target);
      if (!listeners.has(listener)) listeners.set(listener, new Map());
      return listeners.get(listener);
    };
    const { addEventListener: add, removeEventListener: remove } = window.EventTarget.prototype;
    const capturesOf = (options) => (typeof options === 'object' ? !!options?.capture : !!options);
    window.EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = this ?? window;
      add.call(target, type, listener, options);
      if (!listener || !outlives(target) || options?.signal?.aborted) return;
      const capture = capturesOf(options);
      const registrations = registrationsOf(target, listener);
      const key = `${type} ${capture}`;
      if (registrations.has(key)) return;
      const end = () => {
        if (!registrations.delete(key)) return;
        counts.listeners -= 1;
        remove.call(target, type, end, capture);
        if (options?.signal) remove.call(options.signal, 'abort', end);
      };
      registrations.set(key, end);
      counts.listeners += 1;
      if (options?.once) add.call(target, type, end, { once: true, capture });
      if (options?.signal) add.call(options.signal, 'abort', end, { once: true });
    };
    window.EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = this ?? window;
      remove.call(target, type, listener, options);
      if (!listener || !outlives(target)) return;
      registrationsOf(target, listener).get(`${type} ${capturesOf(options)}`)?.();
    };
  }

  function countTimers() {
    const watchOnce = (begin, end) => {
      const original = window[begin];
      const cancel = window[end];
      window[begin] = (callback, ...rest) => {
        const run = (...values) => {
          timers.delete(`${begin} ${id}`);
          callback(...values);
        };
        const id = original.call(window, run, ...rest);
        timers.add(`${begin} ${id}`);
        return id;
      };
      window[end] = (id) => {
        // The two kinds of timers share their numbers, and either call ends both.
        for (const kind of end === 'cancelAnimationFrame' ? [begin] : ['setTimeout', 'setInterval'])
          timers.delete(`${kind} ${id}`);
        cancel.call(window, id);
      };
    };
    watchOnce('setTimeout', 'clearTimeout');
    watchOnce('requestAnimationFrame', 'cancelAnimationFrame');
    const { setInterval: repeat, clearInterval: stop } = window;
    window.setInterval = (...values) => {
      const id = repeat.apply(window, values);
      timers.add(`setInterval ${id}`);
      return id;
    };
    window.clearInterval = (id) => {
      for (const kind of ['setTimeout', 'setInterval']) timers.delete(`${kind} ${id}`);
      stop.call(window, id);
    };
  }

  function countMedia() {
    const { createObjectURL: create, revokeObjectURL: revoke } = URL;
    const live = new Set();
    URL.createObjectURL = (thing) => {
      const url = create.call(URL, thing);
      live.add(url);
      if (!(thing instanceof window.Blob)) mortals.push(['media source', new WeakRef(thing)]);
      counts.objectUrls = live.size;
      return url;
    };
    URL.revokeObjectURL = (url) => {
      live.delete(url);
      counts.objectUrls = live.size;
      revoke.call(URL, url);
    };
    const { createElement } = document;
    document.createElement = (name, ...rest) => {
      const element = createElement.call(document, name, ...rest);
      if (name === 'video') mortals.push([name, new WeakRef(element)]);
      return element;
    };
  }

  /** By their first connection, because templates make elements without a call that could be watched. */
  function countElements() {
    const seen = new WeakSet();
    const { define } = window.CustomElementRegistry.prototype;
    window.CustomElementRegistry.prototype.define = function (name, Element, ...rest) {
      const { connectedCallback } = Element.prototype;
      Element.prototype.connectedCallback = function () {
        if (!seen.has(this)) mortals.push([name, new WeakRef(this)]);
        seen.add(this);
        connectedCallback?.call(this);
      };
      define.call(this, name, Element, ...rest);
    };
  }

  const { setTimeout: later } = window;
  const pause = (milliseconds) => new Promise((resolve) => later.call(window, resolve, milliseconds));
  async function until(condition, what) {
    for (let tries = 0; tries < 600; tries += 1) {
      const found = condition();
      if (found) return found;
      await pause(20);
    }
    throw new Error(`never came: ${what}`);
  }

  /** Every second one stands around a video of the page. */
  function createPlayer(number) {
    const player = document.createElement('vitrine-player');
    player.setAttribute('engine', 'hls');
    player.setAttribute('aspect-ratio', '9/16');
    // From the first frame on, so that nobody waits for a pin.
    player.tags = {
      version: 1,
      hotspots: [{ id: 'vase', product: 'handle:ripple-vase', start: 0, x: 38, y: 50 }],
    };
    const film = '/films/ceramics/master.m3u8';
    if (number % 2 === 0) {
      player.setAttribute('src', film);
      player.setAttribute('muted', '');
      return player;
    }
    const video = document.createElement('video');
    video.muted = true;
    video.preload = 'none';
    const source = document.createElement('source');
    source.src = film;
    source.type = 'application/vnd.apple.mpegurl';
    video.append(source);
    player.append(video);
    return player;
  }

  const pinOf = (player) =>
    [...player.shadowRoot.querySelectorAll('vitrine-hotspot')]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('button'))
      .find(Boolean);

  /** Comes, plays until a pin is there, shows product sheet and settings, moves in the page, and goes. */
  async function live(number, keep) {
    const place = document.createElement('div');
    document.querySelector('#films').append(place);
    const player = createPlayer(number);
    place.append(player);
    await player.updateComplete;
    player.dispatchEvent(new window.PointerEvent('pointerenter', { pointerType: 'mouse' }));
    void player.play();
    await until(() => pinOf(player), `a pin of film ${number}`);
    const settings = await until(() => player.shadowRoot.querySelector('.settings-button'), 'the settings');
    settings.click();
    // A pin that goes out of the picture at this moment opens nothing.
    await until(() => {
      pinOf(player)?.click();
      return player.shadowRoot.querySelector(':is(dialog[open], :popover-open) vitrine-product');
    }, 'the product sheet');
    document.querySelector('#films').prepend(place);
    await player.updateComplete;
    keep?.(player);
    place.remove();
  }

  countListeners();
  countTimers();
  countMedia();
  countElements();

  window.leaks = {
    /** So many lives at the same time; `plants` leaves something behind of each. */
    async mountAndRemove({ count, plants }) {
      const plant = (player) => {
        (window.plantedPlayers ??= []).push(player);
        addEventListener('resize', () => player.updateComplete);
        setInterval(() => player.updateComplete, 60_000);
      };
      await Promise.all(
        Array.from({ length: count }, (_life, number) => live(number, plants ? plant : undefined)),
      );
    },

    /** Waits as long as a player that is gone may wait whether it comes back. */
    async rest() {
      await pause(4_000);
      performance.clearResourceTimings();
    },

    /** What is there now, as numbers by name. */
    kept() {
      const elements = {};
      // What is gone must not be counted in the heap as something of ours.
      mortals = mortals.filter(([, reference]) => reference.deref());
      for (const [what] of mortals) elements[what] = (elements[what] ?? 0) + 1;
      return { watched: { ...counts, timers: timers.size }, elements };
    },
  };
}
