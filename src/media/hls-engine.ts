/** Plays HLS by hls.js: one instance per video, which gets one film after the other. */
import type Hls from 'hls.js';
import type { ChoiceSource } from '../core/film-choices.js';
import type { PlaybackError } from '../core/playback.js';
import { createHlsChoices } from './hls-choices.js';
import { renderCaptions } from './hls-captions.js';
import { nextTask } from './native-engine.js';
import { playbackErrorOf } from './hls-errors.js';
import { tellHlsHoldBack } from './hls-live.js';
import { watchHlsMetadata } from './hls-metadata.js';
import { watchHlsOffset } from './hls-offset.js';
import { HlsRecovery } from './hls-recovery.js';
import { watchStart } from './start-watch.js';

/** An hls.js instance on its video. */
export interface HlsEngine {
  readonly choices: ChoiceSource;
  /** Takes the place of the film before; `failed` hears when nothing helps any more. */
  load(url: string, signal: AbortSignal, failed: (error: PlaybackError) => void): void;
  /** Frees everything and leaves the video empty. */
  destroy(): void;
}

/** The film that the engine plays now. */
interface Running {
  readonly url: string;
  readonly failed: (error: PlaybackError) => void;
}

// hls.js keeps 30 s; a film that nobody has started yet gets what its first picture needs.
const BUFFER_SECONDS = 30;
const IDLE_BUFFER_SECONDS = 1;
// One in each of three renditions; `HlsRecovery` knows better what is worth more.
const TRIES_OF_A_FRAGMENT = 3;

/**
 * Fetches hls.js and makes an instance.
 *
 * @throws when the chunk cannot be loaded; the signal's reason when it was aborted meanwhile
 */
export async function createHlsEngine(
  video: HTMLVideoElement,
  signal: AbortSignal,
  workerPath: string | undefined,
): Promise<HlsEngine> {
  // A video that is asked to play while it is empty says so only after this task; a source that came before
  // that would end the playing again.
  const [{ default: HlsClass }] = await Promise.all([import('hls.js'), nextTask()]);
  signal.throwIfAborted();
  const { fragLoadPolicy } = HlsClass.DefaultConfig;
  const { errorRetry } = fragLoadPolicy.default;
  const hls = new HlsClass({
    fragLoadPolicy: {
      default: {
        ...fragLoadPolicy.default,
        errorRetry: errorRetry && { ...errorRetry, maxNumRetry: TRIES_OF_A_FRAGMENT },
      },
    },
    // `new Worker(text)` breaks under Trusted Types, so a worker is the page's choice.
    ...(workerPath === undefined ? { enableWorker: false } : { enableWorker: true, workerPath }),
    // As the browsers' own HLS says it.
    liveDurationInfinity: true,
    renderTextTracksNatively: false,
    // Each of these puts a <track> with a `data:` URL into the video.
    enableDateRangeMetadataCues: false,
    enableEmsgMetadataCues: false,
    enableID3MetadataCues: false,
  });
  return driveHls(hls, video, HlsClass.Events);
}

function driveHls(hls: Hls, video: HTMLVideoElement, events: typeof Hls.Events): HlsEngine {
  let running: Running | undefined;
  const stopCaptions = renderCaptions(hls, video, events);
  watchHlsOffset(hls, video, events);
  watchHlsMetadata(hls, video, events);
  const stopHoldBack = tellHlsHoldBack(hls, video);

  const recovery = new HlsRecovery({
    loadOn: () => hls.startLoad(),
    recoverMedia: () => hls.recoverMediaError(),
    giveUp(fault) {
      const film = running;
      end();
      film?.failed(playbackErrorOf(fault, film.url));
    },
  });

  function end(): void {
    running = undefined;
    recovery.reset();
    hls.stopLoad();
  }

  function fillBuffer(): void {
    const wanted = !video.paused || video.autoplay || video.preload === 'auto';
    hls.config.maxBufferLength = wanted ? BUFFER_SECONDS : IDLE_BUFFER_SECONDS;
  }

  hls.on(events.ERROR, (_name, fault) => {
    if (fault.fatal && running) recovery.take(fault);
  });
  // The sound may arrive while the picture does not.
  hls.on(events.FRAG_LOADED, (_name, { frag }) => {
    if ((frag.type as string) === 'main') recovery.arrived();
  });
  const life = new AbortController();
  const { signal: alive } = life;
  hls.on(events.FRAG_BUFFERED, watchStart(video, alive));
  video.addEventListener('play', fillBuffer, { signal: alive });
  video.addEventListener('timeupdate', () => recovery.played(), { signal: alive });
  addEventListener('online', () => recovery.online(), { signal: alive });

  return {
    choices: createHlsChoices(hls, events),
    load(url, signal, failed) {
      const film: Running = { url, failed };
      recovery.reset();
      running = film;
      fillBuffer();
      // The same address again would keep the old buffer and its position.
      if (hls.media) hls.detachMedia();
      hls.loadSource(url);
      hls.attachMedia(video);
      signal.addEventListener('abort', () => {
        if (running === film) end();
      });
    },
    destroy() {
      running = undefined;
      recovery.reset();
      life.abort();
      stopCaptions();
      stopHoldBack();
      hls.destroy();
    },
  };
}
