/** Switches captions on and off and remembers which ones were wanted. */
import type { TrackWish } from '../../core/viewer-choices.js';
import { chooseCaption, listCaptions, watchCaptions, type Caption } from '../../media/text-tracks.js';

/** The captions of one player. */
export class CaptionChoice {
  #video: HTMLVideoElement | undefined;
  #watch = new AbortController();
  #last: TextTrack | undefined;
  readonly #changed: () => void;
  readonly #chosen: (wish: TrackWish | null) => void;

  /** `chosen`: the viewer has. */
  constructor(changed: () => void, chosen: (wish: TrackWish | null) => void) {
    this.#changed = changed;
    this.#chosen = chosen;
  }

  /** Those of the video that plays now. A language that the page and the stream both bring is listed once. */
  list(video: HTMLVideoElement): readonly Caption[] {
    if (video !== this.#video) this.#follow(video);
    const byName = new Map<string, Caption>();
    for (const caption of listCaptions(video)) {
      const name = `${caption.language} ${caption.label}`;
      const twin = byName.get(name);
      if (!twin || (caption.showing && !twin.showing)) byName.set(name, caption);
    }
    return [...byName.values()];
  }

  choose(video: HTMLVideoElement, caption: Caption | null): void {
    this.#last = caption?.track ?? this.#last;
    chooseCaption(video, caption?.track ?? null);
    this.#chosen(caption && { language: caption.language, label: caption.label });
  }

  /** Off, or on with the last ones, else those in the language of the interface, else the first. */
  toggle(video: HTMLVideoElement, locale: string): void {
    const captions = this.list(video);
    const showing = captions.find((caption) => caption.showing);
    if (showing) {
      this.#last = showing.track;
      return this.choose(video, null);
    }
    const [language] = locale.split('-');
    const wanted =
      captions.find(({ track }) => track === this.#last) ??
      captions.find((caption) => caption.language.split('-')[0] === language) ??
      captions[0];
    if (wanted) this.choose(video, wanted);
  }

  #follow(video: HTMLVideoElement): void {
    this.#watch.abort();
    this.#watch = new AbortController();
    this.#video = video;
    watchCaptions(video, this.#changed, this.#watch.signal);
  }
}
