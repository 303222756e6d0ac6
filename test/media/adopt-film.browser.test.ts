/** The page's own video: its film stays. */
import { expect } from '@open-wc/testing';
import type { PlaybackError } from '../../src/core/playback.js';
import { adoptFilm, beginWaitingFilm, unloadFilm, type LoadOptions } from '../../src/media/film-loader.js';
import { createVideo, FILM, moment, picture, until } from '../support/film.js';

describe('adoptFilm', () => {
  let video: HTMLVideoElement;
  let errors: PlaybackError[];
  let controller: AbortController;

  function options(given: Partial<LoadOptions> = {}): LoadOptions {
    return { signal: controller.signal, onProblem: (error) => errors.push(error), ...given };
  }

  function addSource(src: string, type: string): void {
    const source = document.createElement('source');
    source.src = src;
    source.type = type;
    video.append(source);
  }

  beforeEach(() => {
    video = createVideo();
    errors = [];
    controller = new AbortController();
  });

  afterEach(() => {
    controller.abort();
    unloadFilm(video);
    video.remove();
  });

  it('never gives a film that has begun to arrive another source', async () => {
    video.src = FILM.mp4;
    await picture(video);
    const { currentSrc } = video;
    expect(await adoptFilm(video, options({ engine: 'hls' }))).to.equal('native');
    expect(video.currentSrc).to.equal(currentSrc);
    expect(video.readyState).to.be.above(video.HAVE_METADATA);
  });

  it('leaves a film alone that the browser can play', async () => {
    addSource(FILM.hls, 'application/vnd.apple.mpegurl');
    addSource(FILM.mp4, 'video/mp4');
    expect(await adoptFilm(video, options())).to.equal('native');
    await picture(video);
    expect(video.hasAttribute('src')).to.equal(false);
    expect(errors).to.deep.equal([]);
  });

  it('takes the film up again by the engine that played it', async () => {
    addSource(FILM.hls, 'application/vnd.apple.mpegurl');
    expect(await adoptFilm(video, options({ engine: 'hls' }))).to.equal('hls');
    await video.play();
    await moment(video, 0.2);
    controller.abort();
    controller = new AbortController();
    expect(await adoptFilm(video, options({ engine: 'hls', again: true }))).to.equal('hls');
    await video.play();
    await moment(video, 0.2);
    expect([video.paused, errors]).to.deep.equal([false, []]);
  });

  it('plays by hls.js what the browser cannot', async () => {
    addSource(FILM.hls, 'application/vnd.apple.mpegurl');
    const native = video.canPlayType('application/vnd.apple.mpegurl') !== '';
    expect(await adoptFilm(video, options())).to.equal(native ? 'native' : 'hls');
    await video.play();
    await moment(video, 0.2);
  });

  it('frees hls.js without a new request of the browser, and takes the film up again', async () => {
    video.preload = 'none';
    addSource(FILM.hls, 'application/vnd.apple.mpegurl');
    const adopt = (): Promise<unknown> => adoptFilm(video, options({ engine: 'hls' }));
    expect(await adopt()).to.equal('hls');
    await beginWaitingFilm(video);
    await picture(video);
    const loads: Event[] = [];
    video.addEventListener('loadstart', (begun) => loads.push(begun));
    controller.abort();
    unloadFilm(video);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(loads).to.deep.equal([]);
    expect(video.hasAttribute('src')).to.equal(false);
    controller = new AbortController();
    expect(await adopt()).to.equal('hls');
    await beginWaitingFilm(video);
    await video.play();
    await moment(video, 0.2);
    expect(errors).to.deep.equal([]);
  });

  it('leaves a film of the page where it is', async () => {
    video.src = FILM.mp4;
    await picture(video);
    await adoptFilm(video, options());
    unloadFilm(video);
    expect(video.getAttribute('src')).to.equal(FILM.mp4);
    expect(video.readyState).to.be.above(video.HAVE_METADATA);
  });

  it('says what is missing, also when it was missed before', async () => {
    addSource('/films/none/film.mp4', 'video/mp4');
    await until(() => video.networkState === video.NETWORK_NO_SOURCE, 'the end of all sources');
    await adoptFilm(video, options());
    await until(() => errors.length > 0, 'an error');
    expect(errors[0]?.code).to.equal('media-network');
    expect(errors[0]?.message).to.contain('/films/none/film.mp4');
  });
});
