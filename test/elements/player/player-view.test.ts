/** What a player shows of its state. */
import { describe, expect, it } from 'vitest';
import { INITIAL_PLAYBACK, type PlaybackState } from '../../../src/core/playback.js';
import { playerView, stageRatio, type PlayerSituation } from '../../../src/elements/player/player-view.js';

function view(playback: Partial<PlaybackState>, situation: Partial<PlayerSituation> = {}) {
  return playerView({
    playback: { ...INITIAL_PLAYBACK, ...playback },
    awake: true,
    started: true,
    withoutControls: false,
    ...situation,
  });
}

describe('playerView', () => {
  it('offers nothing but the play button before anybody takes an interest', () => {
    const { phase, playButton, showsBar, states } = view({}, { awake: false, started: false });
    expect(phase).toBe('idle');
    expect(playButton).toEqual({ icon: 'play', label: 'play', place: 'middle' });
    expect(showsBar).toBe(false);
    expect(states).toEqual({ idle: true, playing: false, waiting: false, ended: false, error: false });
  });

  it('keeps the play button where the pointer goes while the bar comes', () => {
    const { playButton, showsBar } = view({}, { started: false });
    expect(showsBar).toBe(true);
    expect(playButton?.place).toBe('middle');
  });

  it.each([
    ['a film that plays', { paused: false }, 'playing', 'pause', 'bar'],
    ['a film that waits for data', { paused: false, waiting: true }, 'waiting', 'pause', 'bar'],
    ['a paused film', { paused: true }, 'paused', 'play', 'bar'],
    ['a film at its end', { paused: true, ended: true }, 'ended', 'replay', 'middle'],
  ] as const)('shows %s', (_name, playback, phase, icon, place) => {
    const shown = view(playback);
    expect(shown.phase).toBe(phase);
    expect(shown.playButton).toMatchObject({ icon, place });
  });

  it('shows the error and nothing to play with', () => {
    const shown = view({ error: { code: 'media-network', message: '' } });
    expect(shown).toMatchObject({
      phase: 'error',
      playButton: null,
      showsBar: false,
    });
    expect(shown.states.error).toBe(true);
  });

  it('has no controls where the page has its own', () => {
    expect(view({}, { withoutControls: true })).toMatchObject({ playButton: null, showsBar: false });
  });
});

describe('stageRatio', () => {
  it('follows the wish, then the film, then most films', () => {
    const film = { pictureWidth: 540, pictureHeight: 960 };
    expect(stageRatio('9/16', film)).toBe('9 / 16');
    expect(stageRatio(' 1.91 : 1 ', film)).toBe('1.91 / 1');
    expect(stageRatio('tall', film)).toBe('540 / 960');
    expect(stageRatio(undefined, { pictureWidth: 0, pictureHeight: 0 })).toBe('16 / 9');
  });
});
