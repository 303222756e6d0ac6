/** The sound tracks of a film that the browser plays by itself; only WebKit tells of them, and none tells renditions. */
import { NO_CHOICES, type ChoiceSource } from '../core/film-choices.js';

/** `AudioTrack` of HTML, which the DOM library of TypeScript leaves out because two engines do not have it. */
interface AudioTrack {
  readonly label: string;
  readonly language: string;
  enabled: boolean;
}

/** The choices of a video. */
export function nativeChoices(video: HTMLVideoElement): ChoiceSource {
  const list = (video as HTMLVideoElement & { audioTracks?: EventTarget & Iterable<AudioTrack> }).audioTracks;
  const tracks = (): readonly AudioTrack[] => (list ? Array.from(list) : []);
  return {
    read() {
      const enabled = tracks().findIndex((track) => track.enabled);
      return {
        ...NO_CHOICES,
        audios: tracks().map(({ label, language }, index) => ({
          id: String(index),
          label: label || language,
          language,
        })),
        audio: enabled < 0 ? undefined : String(enabled),
      };
    },
    chooseQuality() {},
    chooseAudio(id) {
      tracks().forEach((track, index) => {
        track.enabled = String(index) === id;
      });
    },
    watch(listener, signal) {
      for (const name of ['addtrack', 'removetrack', 'change'])
        list?.addEventListener(name, listener, { signal });
    },
  };
}
