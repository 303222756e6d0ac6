/** Keeps what a viewer has chosen from one film, and one visit, to the next. */
import type { KeyValueStore } from '../../core/adapter-host.js';
import { readViewerChoices, wantedTrack, type ViewerChoices } from '../../core/viewer-choices.js';
import type { TrackedMedia } from '../../media/media-tracks.js';
import { chooseCaption } from '../../media/text-tracks.js';
import type { CaptionChoice } from './caption-choice.js';
import type { ShoppableFilm } from './shoppable-film.js';

/** Shared by all films of the site; it holds nothing that tells who the viewer is. */
const STORAGE_KEY = 'vitrine:viewer';

/** What the memory needs of its player. */
export interface MemoryHost {
  readonly film: ShoppableFilm;
  readonly captions: CaptionChoice;
}

/** The memory of one player. */
export class ViewerMemory {
  readonly #host: MemoryHost;
  readonly #storage: KeyValueStore;
  readonly #read: Promise<void>;
  #choices: ViewerChoices = {};
  #film: AbortSignal = AbortSignal.abort();

  constructor(host: MemoryHost, storage: KeyValueStore) {
    this.#host = host;
    this.#storage = storage;
    this.#read = storage.get(STORAGE_KEY).then((text) => {
      this.#choices = { ...readViewerChoices(text), ...this.#choices };
    });
  }

  /** The viewer has chosen. */
  remember(choices: ViewerChoices): void {
    this.#choices = { ...this.#choices, ...choices };
    void this.#write();
  }

  /** Gives the film that plays now what was chosen before, as soon as it can take it. */
  follow(): void {
    const { signal, video } = this.#host.film.session;
    if (!video || signal === this.#film) return;
    this.#film = signal;
    const applyPlayback = (): void => this.#applyPlayback(video);
    const applyCaptions = (): void => this.#applyCaptions(video);
    void this.#read.then(() => {
      if (signal.aborted) return;
      // Loading a film sets its speed back, so a speed that comes before is lost.
      video.addEventListener('loadedmetadata', applyPlayback, { signal });
      video.addEventListener('loadedmetadata', () => this.#applyAudio(), { signal });
      const { textTracks }: TrackedMedia = video;
      textTracks?.addEventListener('addtrack', applyCaptions, { signal });
      if (video.readyState > video.HAVE_NOTHING) {
        applyPlayback();
        this.#applyAudio();
      }
      applyCaptions();
    });
  }

  #applyPlayback({ duration }: HTMLVideoElement): void {
    const { volume, rate } = this.#choices;
    const { store } = this.#host.film.session;
    if (volume) store.setVolume(volume);
    // A live stream cannot be played faster than it comes.
    if (rate !== undefined && Number.isFinite(duration)) store.setRate(rate);
  }

  /** A film that has no sound in the wanted language keeps its own. */
  #applyAudio(): void {
    const { audio: wish } = this.#choices;
    const { choices } = this.#host.film.session;
    const { audios = [], audio } = choices?.read() ?? {};
    const wanted = wish && wantedTrack(audios, wish);
    if (wanted && wanted.id !== audio) choices?.chooseAudio(wanted.id);
  }

  /** Captions in another language than the wanted one stay as the film has them. */
  #applyCaptions(video: HTMLVideoElement): void {
    const { captions: wish } = this.#choices;
    if (wish === undefined) return;
    const captions = this.#host.captions.list(video);
    const wanted = wish && wantedTrack(captions, wish);
    if (wanted === undefined || captions.length === 0) return;
    if (!wanted?.showing || captions.filter(({ showing }) => showing).length > 1) {
      chooseCaption(video, wanted?.track ?? null);
    }
  }

  async #write(): Promise<void> {
    try {
      await this.#read;
      await this.#storage.set(STORAGE_KEY, JSON.stringify(this.#choices));
    } catch {
      // Storage is full: the choice holds for this film all the same.
    }
  }
}
