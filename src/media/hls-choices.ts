/** The renditions and sound tracks that hls.js offers of a stream. */
import type Hls from 'hls.js';
import { distinctQualities, type ChoiceSource } from '../core/film-choices.js';

/** Lets hls.js choose by the connection. */
const AUTOMATIC = -1;

/** The choices of an instance, whatever film it plays. */
export function createHlsChoices(hls: Hls, events: typeof Hls.Events): ChoiceSource {
  const changes = [
    events.MANIFEST_PARSED,
    events.LEVELS_UPDATED,
    events.LEVEL_SWITCHED,
    events.AUDIO_TRACKS_UPDATED,
    events.AUDIO_TRACK_SWITCHED,
  ] as const;

  /** The renditions of one height are one choice, so the one that stands for them is named. */
  function qualityAt(level: number): string | undefined {
    const height = hls.levels[level]?.height;
    return qualities().find(({ heightPixels }) => heightPixels === height)?.id;
  }

  function qualities() {
    return distinctQualities(
      hls.levels
        .map(({ height, bitrate }, level) => ({
          id: String(level),
          heightPixels: height,
          bitsPerSecond: bitrate,
        }))
        .filter(({ heightPixels }) => heightPixels > 0),
    );
  }

  return {
    read: () => ({
      qualities: qualities(),
      chosenQuality: qualityAt(hls.manualLevel),
      playingQuality: qualityAt(hls.currentLevel),
      audios: hls.audioTracks.map(({ name, lang = '' }, track) => ({
        id: String(track),
        label: name || lang,
        language: lang,
      })),
      audio: hls.audioTrack < 0 ? undefined : String(hls.audioTrack),
    }),
    chooseQuality(id) {
      hls.nextLevel = id === undefined ? AUTOMATIC : Number(id);
    },
    chooseAudio(id) {
      hls.audioTrack = Number(id);
    },
    watch(listener, signal) {
      for (const name of changes) {
        hls.on(name, listener);
        signal.addEventListener('abort', () => hls.off(name, listener));
      }
    },
  };
}
