/** Measures every film in three engines, in Chromium also with a processor that is four times slower. */
import { launchBrowser } from '../../e2e/drivers/driver.mjs';
import { Page } from '../../e2e/page.mjs';
import { ENGINES } from '../../run/browser-programs.mjs';
import { countSeeks, summarizeErrors } from './errors.mjs';
import { watchFilm } from './film-watch.mjs';
import { readPictures } from './pictures.mjs';
import { startSite, VIEWPORT } from './site.mjs';

/** All have B-frames and sound, which shift a stream most. */
const STREAMS = [
  { stream: 'mp4-b', name: 'MP4' },
  { stream: 'fmp4-separate-b', name: 'HLS, fMP4' },
  { stream: 'ts-b', name: 'HLS, TS' },
];
const FRAME_RATES = [24, 30, 60];
const FILMS = FRAME_RATES.flatMap((frameRate) => STREAMS.map((stream) => ({ ...stream, frameRate })));
/** How many times slower the processor is; only Chromium can be told to. */
const SLOWDOWNS = { chromium: [1, 4], firefox: [1], webkit: [1] };

async function readSeeks(seeks) {
  const pictures = await readPictures(seeks.map(({ picture }) => picture));
  return pictures.map((picture, index) => ({ ...picture, sought: seeks[index].frame }));
}

async function measureFilm(browser, engine, address, film, slowdown) {
  const profile = await browser.openProfile();
  try {
    const page = new Page(await profile.newTab(), engine, address);
    await page.setViewport(VIEWPORT.width, VIEWPORT.height);
    if (slowdown > 1) await page.slowDown(slowdown);
    const { seeks, ...situations } = await watchFilm(page, film);
    const figures = {};
    for (const [situation, pngs] of Object.entries(situations))
      figures[situation] = pngs && summarizeErrors(await readPictures(pngs), film.frameRate);
    return { ...figures, seeks: countSeeks(await readSeeks(seeks), film.frameRate) };
  } finally {
    await profile.close();
  }
}

/** What a film that could not be measured has in place of figures. */
const failure = (error) => ({ problem: String(error.message).split('\n')[0] });

async function measureEngine(engine, address, films, tell) {
  const browser = await launchBrowser(engine);
  const measured = [];
  try {
    for (const film of films) {
      for (const slowdown of SLOWDOWNS[engine]) {
        tell(`${engine}, processor ÷ ${slowdown}: ${film.name}, ${film.frameRate} frames per second`);
        const result = await measureFilm(browser, engine, address, film, slowdown).catch(failure);
        measured.push({ engine, slowdown, film, ...result });
      }
    }
  } finally {
    await browser.close();
  }
  return measured;
}

/** Resolves to one result for each film, engine and speed; `only` is a part of a film's stream or frame rate. */
export async function measureAccuracy({ engines = ENGINES, only = '', tell }) {
  const films = FILMS.filter(({ stream, frameRate }) => `${stream}-${frameRate}`.includes(only));
  const server = await startSite();
  try {
    const results = [];
    for (const engine of engines) results.push(...(await measureEngine(engine, server.address, films, tell)));
    return results;
  } finally {
    server.close();
  }
}
