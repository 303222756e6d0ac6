/** State out of a real video, and commands into it. */
import { expect } from '@open-wc/testing';
import type { PlaybackState } from '../../src/core/playback.js';
import { attachMedia, type MediaHandle } from '../../src/media/media-port.js';
import { createVideo, event, FILM, picture, until } from '../support/film.js';

function hasAll({ buffered, duration }: HTMLVideoElement): boolean {
  return buffered.length === 1 && buffered.end(0) > duration - 0.1;
}

describe('attachMedia', () => {
  let video: HTMLVideoElement;
  let media: MediaHandle;
  let states: PlaybackState[];
  const now = (): PlaybackState => states.at(-1) as PlaybackState;

  beforeEach(() => {
    video = createVideo();
    media = attachMedia(video);
    states = [];
    media.observe((state) => states.push(state));
  });

  afterEach(() => {
    media.detach();
    video.remove();
  });

  it('says at once what is, and later what has changed', async () => {
    expect(now()).to.include({ paused: true, readyState: 0, muted: true, pictureWidth: 0, error: null });
    video.src = FILM.mp4;
    await picture(video);
    await until(() => now().readyState >= 2, 'the state of the picture');
    expect(now()).to.include({ pictureWidth: 540, pictureHeight: 960, paused: true });
    expect(now().durationSeconds).to.be.closeTo(FILM.durationSeconds, 0.1);
  });

  it('never shows playing before the video says so', async () => {
    video.src = FILM.mp4;
    await picture(video);
    const playing = event(video, 'play');
    const played = media.play();
    expect(now().paused).to.equal(true);
    await playing;
    expect(now().paused).to.equal(false);
    await played;
    media.pause();
    await event(video, 'pause');
    expect(now().paused).to.equal(true);
  });

  it('keeps a seek until the film is known', async () => {
    media.seek(1);
    media.seek(3);
    video.src = FILM.mp4;
    await event(video, 'seeked');
    expect(video.currentTime).to.be.closeTo(3, 0.05);
    await until(() => now().currentTimeSeconds === 3, 'the new time');
  });

  it('plays on from where it was sought while it stood', async () => {
    video.src = FILM.mp4;
    await Promise.all([media.play(), until(() => hasAll(video), 'the last byte')]);
    media.pause();
    media.seek(2);
    await event(video, 'seeked');
    await media.play();
    await until(() => now().currentTimeSeconds > 2.1, 'the film to move');
    expect(now()).to.include({ paused: false, waiting: false });
  });

  it('drops a waiting seek with the film it was meant for', async () => {
    media.seek(3);
    media.reset();
    video.src = FILM.mp4;
    await picture(video);
    expect(video.currentTime).to.equal(0);
  });

  it('sets what a viewer can set, within its limits', async () => {
    media.setMuted(false);
    media.setVolume(1.7);
    media.setRate(2);
    media.seek(NaN);
    await until(() => now().rate === 2 && !now().muted, 'the new rate and the sound');
    expect(now()).to.include({ muted: false, volume: 1 });
    media.setRate(1000);
    expect(video.playbackRate).to.equal(16);
  });

  it('puts the word of the engine before that of the element', async () => {
    video.src = '/films/none/film.mp4';
    await until(() => now().error !== null, 'an error');
    expect(now().error).to.include({ code: 'media-unsupported' });
    const error = { code: 'media-network', message: 'HTTP 404' } as const;
    media.fail(error);
    expect(now().error).to.equal(error);
    video.src = FILM.mp4;
    media.reset();
    await picture(video);
    expect(now().error).to.equal(null);
  });

  it('is silent after it was detached', async () => {
    media.detach();
    const told = states.length;
    video.src = FILM.mp4;
    await picture(video);
    expect(states.length).to.equal(told);
  });
});
