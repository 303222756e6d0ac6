/** The stage before its controls have come. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { INITIAL_PLAYBACK } from '../../../src/core/playback.js';
import { renderStage } from '../../../src/elements/player/player-template.js';
import { playerView } from '../../../src/elements/player/player-view.js';

describe('the stage of a film that plays before its controls have come', () => {
  it('keeps the play button in the middle, where it has a style', () => {
    const playback = { ...INITIAL_PLAYBACK, paused: false };
    const root = document.createElement('div');
    const stage = renderStage({
      view: playerView({ playback, awake: true, started: true, withoutControls: false }),
      film: {
        ownVideo: undefined,
        ownPins: document.createElement('div'),
        togglePlay: () => undefined,
      },
      locale: 'en',
      disclosure: undefined,
      label: 'Spring table',
      controls: undefined,
    });
    render(stage, root);
    const button = root.querySelector('[part~=play-button]');
    expect(button?.classList.contains('middle')).to.equal(true);
    expect(root.querySelector('[role=region]')?.getAttribute('aria-label')).to.match(/^\S.*: Spring table$/);
  });
});
