/** `<film-element>`: somebody else's element with the interface of a media element, and nothing that only a video has. */

const FORWARDED = ['play', 'playing', 'pause', 'timeupdate', 'seeking', 'seeked', 'ended', 'error'] as const;
const LOADED = ['loadstart', 'loadedmetadata', 'loadeddata', 'canplay', 'durationchange', 'emptied'] as const;

/** It plays in a video of its own, which nobody outside can reach, as one in a frame could not be. */
export class FilmElement extends HTMLElement {
  readonly #video = document.createElement('video');

  constructor() {
    super();
    this.#video.muted = true;
    this.#video.playsInline = true;
    this.#video.preload = 'auto';
    this.#video.style.cssText = 'inline-size: 100%; block-size: 100%';
    this.attachShadow({ mode: 'closed' }).append(this.#video);
    for (const name of [...FORWARDED, ...LOADED, 'volumechange', 'ratechange', 'waiting'])
      this.#video.addEventListener(name, () => this.dispatchEvent(new Event(name)));
  }

  connectedCallback(): void {
    this.#video.src = this.getAttribute('src') ?? '';
  }

  get src(): string {
    return this.#video.src;
  }
  set src(address: string) {
    this.#video.src = address;
  }
  get currentSrc(): string {
    return this.#video.currentSrc;
  }
  get currentTime(): number {
    return this.#video.currentTime;
  }
  set currentTime(seconds: number) {
    this.#video.currentTime = seconds;
  }
  get duration(): number {
    return this.#video.duration;
  }
  get paused(): boolean {
    return this.#video.paused;
  }
  get ended(): boolean {
    return this.#video.ended;
  }
  get seeking(): boolean {
    return this.#video.seeking;
  }
  get readyState(): number {
    return this.#video.readyState;
  }
  get error(): MediaError | null {
    return this.#video.error;
  }
  get muted(): boolean {
    return this.#video.muted;
  }
  set muted(muted: boolean) {
    this.#video.muted = muted;
  }
  get volume(): number {
    return this.#video.volume;
  }
  set volume(volume: number) {
    this.#video.volume = volume;
  }
  get playbackRate(): number {
    return this.#video.playbackRate;
  }
  set playbackRate(rate: number) {
    this.#video.playbackRate = rate;
  }

  play(): Promise<void> {
    return this.#video.play();
  }

  pause(): void {
    this.#video.pause();
  }
}
