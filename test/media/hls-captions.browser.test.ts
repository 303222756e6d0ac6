/** Captions of an HLS stream as text tracks, under a strict policy. */
import { expect } from '@open-wc/testing';
import { loadFilm, unloadFilm } from '../../src/media/film-loader.js';
import { chooseCaption, listCaptions, watchCaptions } from '../../src/media/text-tracks.js';
import { createVideo, FILM, until } from '../support/film.js';

describe('captions of a stream', () => {
  let video: HTMLVideoElement;
  let controller: AbortController;
  const violations: string[] = [];

  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "media-src 'self' blob:; worker-src 'self'";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', (violation) => {
      violations.push(`${violation.violatedDirective} ${violation.blockedURI}`);
    });
  });

  beforeEach(async () => {
    video = createVideo();
    controller = new AbortController();
    const { signal } = controller;
    const film = { sources: [{ src: FILM.hls }] };
    const onProblem = (): void => undefined;
    await loadFilm(video, film, { signal, engine: 'hls', onProblem });
    await until(() => listCaptions(video).length === 2, 'two captions');
  });

  afterEach(() => {
    controller.abort();
    unloadFilm(video);
    video.remove();
  });

  it('are listed with their language and none is shown', () => {
    const captions = listCaptions(video).map(({ label, language, showing }) => ({
      label,
      language,
      showing,
    }));
    expect(captions).to.deep.equal([
      { label: 'English', language: 'en', showing: false },
      { label: 'Deutsch', language: 'de', showing: false },
    ]);
  });

  it('come when they are chosen, one language at a time, each cue once', async () => {
    const [english, german] = listCaptions(video);
    for (const chosen of [english, german, english]) {
      chooseCaption(video, chosen?.track ?? null);
      await until(() => (chosen?.track.cues?.length ?? 0) > 0, `cues in ${chosen?.label}`);
    }
    expect(listCaptions(video).map(({ showing }) => showing)).to.deep.equal([true, false]);
    const cues = [...(english?.track.cues ?? [])].map(({ startTime }) => startTime);
    expect(new Set(cues).size).to.equal(cues.length);
    expect(violations).to.deep.equal([]);
  });

  it('tell of a choice', async () => {
    let changes = 0;
    watchCaptions(video, () => (changes += 1), controller.signal);
    chooseCaption(video, listCaptions(video)[1]?.track ?? null);
    await until(() => changes > 0, 'a change');
    chooseCaption(video, null);
    expect(listCaptions(video).some(({ showing }) => showing)).to.equal(false);
  });

  it('go with the film', () => {
    unloadFilm(video);
    expect(listCaptions(video)).to.deep.equal([]);
  });
});
