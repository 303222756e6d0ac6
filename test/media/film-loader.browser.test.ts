/** Films in a video element, natively and by hls.js, one after the other. */
import { expect } from '@open-wc/testing';
import type { PlaybackError } from '../../src/core/playback.js';
import { loadFilm, unloadFilm, type Film, type LoadOptions } from '../../src/media/film-loader.js';
import { attachMedia } from '../../src/media/media-port.js';
import { createVideo, event, FILM, moment, picture, until } from '../support/film.js';

const films = (...urls: string[]): Film => ({ sources: urls.map((src) => ({ src })) });
const playsHls = createVideo().canPlayType('application/vnd.apple.mpegurl') !== '';

describe('loadFilm', () => {
  let video: HTMLVideoElement;
  let errors: PlaybackError[];
  let controller: AbortController;

  function options(given: Partial<LoadOptions> = {}): LoadOptions {
    return { signal: controller.signal, onProblem: (error) => errors.push(error), ...given };
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

  it('plays an MP4 natively', async () => {
    expect(await loadFilm(video, films(FILM.mp4), options({ engine: 'hls' }))).to.equal('native');
    await video.play();
    await moment(video, 0.3);
    expect(video.currentSrc).to.contain(FILM.mp4);
    expect(errors).to.deep.equal([]);
  });

  it('plays HLS by hls.js', async () => {
    expect(await loadFilm(video, films(FILM.hls), options({ engine: 'hls' }))).to.equal('hls');
    await video.play();
    await moment(video, 0.3);
    expect(video.currentSrc).to.match(/^blob:/);
    expect(video.duration).to.be.closeTo(FILM.durationSeconds, 0.1);
    expect(errors).to.deep.equal([]);
  });

  it('plays HLS by the browser where it can and nothing more is wanted', async () => {
    const engine = await loadFilm(video, films(FILM.hls), options());
    await picture(video);
    expect(engine).to.equal(playsHls ? 'native' : 'hls');
  });

  it('plays HLS by hls.js where a menu offers what the browser does not give', async () => {
    expect(await loadFilm(video, films(FILM.hls), options({ hasMenu: true }))).to.equal('hls');
    await picture(video);
  });

  it('plays HLS by hls.js where the page says when its products come', async () => {
    expect(await loadFilm(video, films(FILM.hls), options({ hasUpdates: true }))).to.equal('hls');
    await picture(video);
  });

  it('plays on when play() comes before the engine', async () => {
    const loaded = loadFilm(video, films(FILM.hls), options({ engine: 'hls' }));
    await attachMedia(video).play();
    await moment(video, 0.1);
    expect(await loaded).to.equal('hls');
  });

  it('leaves a film with preload="none" alone until it is played', async () => {
    video.preload = 'none';
    await loadFilm(video, films(FILM.hls), options({ engine: 'hls' }));
    expect(video.networkState).to.equal(video.NETWORK_EMPTY);
    await attachMedia(video).play();
    await moment(video, 0.1);
  });

  it('swaps twenty films on the same video', async () => {
    for (let index = 0; index < 20; index += 1) {
      controller.abort();
      controller = new AbortController();
      const film = index % 5 === 4 ? FILM.mp4 : FILM.hls;
      await loadFilm(video, films(`${film}?film=${index % 7}`), options({ engine: 'hls' }));
      await picture(video);
    }
    await video.play();
    await moment(video, 0.2);
    expect(errors).to.deep.equal([]);
    await loadFilm(video, films(FILM.hls), options({ engine: 'hls' }));
    await until(() => video.textTracks.length === 2, 'the captions of one film');
  });

  it('starts the same film from its beginning', async () => {
    await loadFilm(video, films(FILM.hls), options({ engine: 'hls' }));
    await picture(video);
    video.currentTime = 4;
    await event(video, 'seeked');
    await loadFilm(video, films(FILM.hls), options({ engine: 'hls' }));
    await picture(video);
    expect(video.currentTime).to.be.below(0.5);
  });

  for (const path of ['/films/none/master.m3u8', '/films/none/film.mp4']) {
    it(`says what is missing: ${path}`, async () => {
      await loadFilm(video, films(path), options({ engine: 'hls' }));
      await until(() => errors.length > 0, 'an error');
      expect(errors[0]?.code).to.equal('media-network');
      expect(errors[0]?.message)
        .to.match(/^HTTP 404: /)
        .and.contain(path);
    });
  }

  it('takes the next source when the first does not begin', async () => {
    await loadFilm(video, films('/films/none/master.m3u8', FILM.mp4), options({ engine: 'hls' }));
    await picture(video);
    expect(video.currentSrc).to.contain(FILM.mp4);
    expect(errors).to.deep.equal([]);
  });

  it('says so when no source can be played', async () => {
    const sources = [{ src: '/a.film', type: 'video/x-unheard-of' }];
    expect(await loadFilm(video, { sources }, options())).to.equal('none');
    expect(errors[0]).to.include({ code: 'media-unsupported' });
  });

  it('forgets a film that was aborted before its engine came', async () => {
    const first = loadFilm(video, films('/films/none/master.m3u8'), options({ engine: 'hls' }));
    controller.abort();
    controller = new AbortController();
    await loadFilm(video, films(FILM.mp4), options());
    await first;
    await picture(video);
    expect(video.currentSrc).to.contain(FILM.mp4);
    expect(errors).to.deep.equal([]);
  });

  it('puts tracks and poster in, and takes the tracks out with the film', async () => {
    const tracks = [{ src: '/films/ceramics/captions.en.vtt', kind: 'captions' as const, language: 'en' }];
    await loadFilm(video, { ...films(FILM.mp4), tracks, poster: '/films/ceramics/poster.jpg' }, options());
    expect(video.textTracks[0]).to.include({ kind: 'captions', language: 'en', label: 'en' });
    expect(video.poster).to.contain('poster.jpg');
    controller.abort();
    expect(video.textTracks).to.have.length(0);
  });
});
