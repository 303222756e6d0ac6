/** The frame that the clock names is the frame in the picture, whatever the stream does to its times. */
import { expect } from '@open-wc/testing';
import { MeasuredFilm } from '../support/frame-accuracy.js';
import type { NumberedFilm } from '../support/numbered-film.js';

const FILMS: readonly NumberedFilm[] = [
  { stream: 'mp4', frameRate: 30, file: 'film.mp4' },
  { stream: 'mp4-b', frameRate: 24, file: 'film.mp4' },
  { stream: 'mp4-b', frameRate: 60, file: 'film.mp4' },
  { stream: 'fmp4-separate', frameRate: 24, file: 'master.m3u8' },
  { stream: 'fmp4-separate-b', frameRate: 24, file: 'master.m3u8' },
  { stream: 'fmp4-separate-b', frameRate: 60, file: 'master.m3u8' },
  { stream: 'fmp4-b', frameRate: 30, file: 'index.m3u8' },
  { stream: 'ts', frameRate: 24, file: 'index.m3u8' },
  { stream: 'ts-b', frameRate: 30, file: 'index.m3u8' },
];

const HLS_OF_THE_BROWSER = FILMS.filter(({ file }) => file !== 'film.mp4');

/** Second to second, next to boundaries of groups and segments, and far away. */
const SOUGHT_FRAMES = [1, 12, 47, 48, 49, 0, 100];

// Firefox names a frame before it paints it, and at a pause it may paint none or up to two refreshes' more without a word.
const PAUSE_TOLERANCE_SECONDS = 'mozPaintedFrames' in document.createElement('video') ? 2 / 60 : 0;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Half a frame late or early on average would be an offset of one; at the display's own rate the clock may be one late. */
function expectNoOffset(errors: readonly number[], { frameRate }: NumberedFilm): void {
  const seen = errors.filter(Number.isFinite);
  expect(seen.length, `refreshes with a readable picture of ${errors.length}`).to.be.above(errors.length / 2);
  const least = frameRate === 60 ? -1.5 : -0.5;
  expect(mean(seen), `frames ahead at each refresh: ${errors.join(' ')}`).to.be.within(least, 0.5);
}

async function expectSeeks(film: MeasuredFilm, frameRate: number): Promise<void> {
  const found: string[] = [];
  const wanted: string[] = [];
  for (const frame of SOUGHT_FRAMES) {
    const { told, seen } = await film.seek(frame / frameRate);
    found.push(`told ${told}, seen ${seen}`);
    wanted.push(`told ${frame}, seen ${frame}`);
  }
  expect(found).to.deep.equal(wanted);
}

/** Seeks before the frames are known and after, plays, and pauses. */
async function expectAccuracy(film: MeasuredFilm, numbered: NumberedFilm): Promise<void> {
  const { frameRate } = numbered;
  await expectSeeks(film, frameRate);
  await film.seek(0.5);
  expectNoOffset(await film.play(2), numbered);
  const paused = await film.pause();
  const tolerance = Math.ceil(PAUSE_TOLERANCE_SECONDS * frameRate);
  expect(paused.told, 'the frame of the pause').to.be.closeTo(paused.seen, tolerance);
  await expectSeeks(film, frameRate);
  const between = await film.seek(59.6 / frameRate);
  expect(between, 'the first frame of a tag that begins between two frames').to.deep.equal({
    told: 60,
    seen: 60,
  });
}

describe('the frame in the picture', () => {
  let film: MeasuredFilm;

  afterEach(() => film.free());

  for (const numbered of FILMS) {
    it(`is the one that is told: ${numbered.stream}, ${numbered.frameRate} frames per second`, async () => {
      film = new MeasuredFilm(numbered);
      await film.load('hls');
      await expectAccuracy(film, numbered);
    });
  }

  // Without sound, because WebKitGTK unmutes a film whose rate changes, and stops it then.
  it('is the one that is told at other rates', async () => {
    const numbered = { stream: 'silent-mp4-b', frameRate: 24, file: 'film.mp4' } as const;
    film = new MeasuredFilm(numbered);
    await film.load('native');
    expectNoOffset(await film.play(1), numbered);
    film.media.setRate(0.5);
    expectNoOffset(await film.play(2), numbered);
    film.media.setRate(1.5);
    expectNoOffset(await film.play(3.5), numbered);
  });

  it('is known of a film of the page, whose first frame came before the script', async () => {
    const numbered = { stream: 'mp4-b', frameRate: 24, file: 'film.mp4' } as const;
    film = new MeasuredFilm(numbered);
    await film.adopt();
    await expectAccuracy(film, numbered);
  });

  // WebKitGTK and Firefox have none, see docs/decisions/0011-webkit-in-tests.md.
  const playsHls = document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '';
  for (const numbered of playsHls ? HLS_OF_THE_BROWSER : []) {
    it(`is the one that is told: HLS of the browser, ${numbered.stream}, ${numbered.frameRate} frames per second`, async () => {
      film = new MeasuredFilm(numbered);
      await film.load('native');
      await expectAccuracy(film, numbered);
    });
  }
});
