/** Plays HLS by hls.js: one instance per video, which gets one film after the other. */
import type Hls from 'hls.js';
import type { ErrorData } from 'hls.js';
import type { ChoiceSource } from '../core/film-choices.js';
import type { PlaybackError } from '../core/playback.js';
import { createHlsChoices } from './hls-choices.js';
import { renderCaptions } from './hls-captions.js';
import { nextTask } from './native-engine.js';
import { playbackErrorOf, recoveryOf, type Recovery } from './hls-errors.js';

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
  readonly tried: Set<Recovery>;
}

// hls.js keeps 30 s; a film that nobody has started yet gets what its first picture needs.
const BUFFER_SECONDS = 30;
const IDLE_BUFFER_SECONDS = 1;

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
  const hls = new HlsClass({
    // `new Worker(text)` breaks under Trusted Types, so a worker is the page's choice.
    ...(workerPath === undefined ? { enableWorker: false } : { enableWorker: true, workerPath }),
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

  function fail(fault: ErrorData, { url, failed }: Running): void {
    running = undefined;
    hls.stopLoad();
    failed(playbackErrorOf(fault, url));
  }

  function recover(fault: ErrorData): void {
    if (!fault.fatal || !running) return;
    const recovery = recoveryOf(fault);
    if (recovery === undefined || running.tried.has(recovery)) return fail(fault, running);
    running.tried.add(recovery);
    if (recovery === 'network') hls.startLoad();
    else hls.recoverMediaError();
  }

  function fillBuffer(): void {
    const wanted = !video.paused || video.autoplay || video.preload === 'auto';
    hls.config.maxBufferLength = wanted ? BUFFER_SECONDS : IDLE_BUFFER_SECONDS;
  }

  hls.on(events.ERROR, (_name, fault) => recover(fault));
  video.addEventListener('play', fillBuffer);

  return {
    choices: createHlsChoices(hls, events),
    load(url, signal, failed) {
      const film: Running = { url, failed, tried: new Set() };
      running = film;
      fillBuffer();
      // The same address again would keep the old buffer and its position.
      if (hls.media) hls.detachMedia();
      hls.loadSource(url);
      hls.attachMedia(video);
      signal.addEventListener('abort', () => {
        if (running !== film) return;
        running = undefined;
        hls.stopLoad();
      });
    },
    destroy() {
      running = undefined;
      video.removeEventListener('play', fillBuffer);
      stopCaptions();
      hls.destroy();
    },
  };
}
