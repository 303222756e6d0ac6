/** What a player shows of its state: the one play button, the controls, the error, as data. */
import type { PlaybackState } from '../../core/playback.js';

/** All that the look of a player depends on. */
export interface PlayerSituation {
  readonly playback: PlaybackState;
  /** Somebody pointed at it, focused it or played it: the controls are worth their nodes. */
  readonly awake: boolean;
  /** It has played before. */
  readonly started: boolean;
  readonly withoutControls: boolean;
}

/** `idle`: never played. `paused`: somewhere on the way. */
export type PlayerPhase = 'idle' | 'paused' | 'playing' | 'waiting' | 'ended' | 'error';

/** The play button, which stays the same node wherever it stands. */
export interface PlayButtonView {
  readonly icon: 'play' | 'pause' | 'replay';
  readonly label: 'play' | 'pause' | 'replay';
  /** In the middle of the picture, or at the start of the bar. */
  readonly place: 'middle' | 'bar';
}

/** The player as data. */
export interface PlayerView {
  readonly phase: PlayerPhase;
  readonly playButton: PlayButtonView | null;
  readonly showsBar: boolean;
  /** Custom states of the element. */
  readonly states: Readonly<Record<'idle' | 'playing' | 'waiting' | 'ended' | 'error', boolean>>;
}

/** Decides what is shown. */
export function playerView(situation: PlayerSituation): PlayerView {
  const { awake, withoutControls, playback } = situation;
  const phase = phaseOf(situation);
  const failed = phase === 'error';
  return {
    phase,
    playButton: withoutControls || failed ? null : playButton(phase),
    showsBar: awake && !withoutControls && !failed,
    states: {
      idle: phase === 'idle',
      playing: !playback.paused && !playback.ended && !failed,
      waiting: phase === 'waiting',
      ended: phase === 'ended',
      error: failed,
    },
  };
}

/** The shape of the stage: as the page wishes, else as the film is, else as most films are. */
export function stageRatio(
  wish: string | undefined,
  { pictureWidth, pictureHeight }: Pick<PlaybackState, 'pictureWidth' | 'pictureHeight'>,
): string {
  const [, width, height] = /^\s*(\d+(?:\.\d+)?)\s*[/:]\s*(\d+(?:\.\d+)?)\s*$/.exec(wish ?? '') ?? [];
  if (width && height) return `${width} / ${height}`;
  return pictureWidth > 0 && pictureHeight > 0 ? `${pictureWidth} / ${pictureHeight}` : '16 / 9';
}

function phaseOf({ playback, started }: PlayerSituation): PlayerPhase {
  if (playback.error) return 'error';
  if (playback.ended) return 'ended';
  if (playback.waiting) return 'waiting';
  if (!playback.paused) return 'playing';
  return started ? 'paused' : 'idle';
}

function playButton(phase: PlayerPhase): PlayButtonView {
  switch (phase) {
    case 'playing':
    case 'waiting':
      return { icon: 'pause', label: 'pause', place: 'bar' };
    case 'ended':
      return { icon: 'replay', label: 'replay', place: 'middle' };
    case 'idle':
      return { icon: 'play', label: 'play', place: 'middle' };
    default:
      return { icon: 'play', label: 'play', place: 'bar' };
  }
}
