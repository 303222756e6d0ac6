/** The pages of the benchmark: the same films in a grid, embedded in one way or another; the first of them plays at once. */

const FILM = '/films/ceramics';
const MP4 = `${FILM}/film.mp4`;
const HLS = `${FILM}/master.m3u8`;
const HLS_SOURCE = `<source src="${HLS}" type="application/vnd.apple.mpegurl">`;

const scriptTag =
  '<link rel="stylesheet" href="/cdn/vitrine.css"><script type="module" src="/cdn/vitrine.js"></script>';
const hlsScripts = '<script defer src="/hls.min.js"></script><script defer src="/play-by-hls.js"></script>';

/** What a page without a player would write to play its first film by hls.js; its other films wait for their play button. */
export const PLAY_BY_HLS = `const hls = new Hls();
hls.loadSource('${HLS}');
hls.attachMedia(document.querySelector('video'));
`;

const video = (attributes, sources = '') =>
  `<video poster="${FILM}/poster.jpg" playsinline muted preload="none" ${attributes}>${sources}</video>`;

const autoplay = (isFirst) => (isFirst ? 'autoplay' : '');

const player = (attributes, film) =>
  `<vitrine-player tags="${FILM}/tags.json" aspect-ratio="9/16" ${attributes}>${film}</vitrine-player>`;

const inShop = (films) =>
  `<vitrine-shop adapter="local" catalog="/catalog.json" market="DE" locale="en">
    <vitrine-mini-cart></vitrine-mini-cart>${films}<vitrine-checkout-drawer></vitrine-checkout-drawer>
  </vitrine-shop>`;

const alone = (films) => films;

/**
 * Each way has a `medium`, within which it is compared with the `baseline`: what goes into the head, how one film is written,
 * and what stands around all of them.
 */
export const EMBEDS = [
  {
    id: 'mp4-video',
    name: '`<video src>`',
    medium: 'MP4',
    baseline: true,
    head: '',
    film: (isFirst) => video(`src="${MP4}" ${autoplay(isFirst)}`),
    around: alone,
  },
  {
    id: 'mp4-controls',
    name: '`<video src controls>`',
    medium: 'MP4',
    head: '',
    film: (isFirst) => video(`src="${MP4}" controls ${autoplay(isFirst)}`),
    around: alone,
  },
  {
    id: 'mp4-player',
    name: 'Vitrine, no shop',
    medium: 'MP4',
    head: scriptTag,
    film: (isFirst) => player('', video(`src="${MP4}" ${autoplay(isFirst)}`)),
    around: alone,
  },
  {
    id: 'mp4-vitrine',
    name: 'Vitrine, with shop and cart',
    medium: 'MP4',
    head: scriptTag,
    film: (isFirst) => player('', video(`src="${MP4}" ${autoplay(isFirst)}`)),
    around: inShop,
  },
  {
    id: 'mp4-vitrine-controls',
    name: 'the same around `<video src controls>`',
    medium: 'MP4',
    head: scriptTag,
    film: (isFirst) => player('', video(`src="${MP4}" controls ${autoplay(isFirst)}`)),
    around: inShop,
  },
  {
    id: 'native-video',
    name: '`<video src>`',
    medium: 'HLS by the browser',
    baseline: true,
    head: '',
    film: (isFirst) => video(autoplay(isFirst), HLS_SOURCE),
    around: alone,
  },
  {
    id: 'native-vitrine',
    name: 'Vitrine, with shop and cart',
    medium: 'HLS by the browser',
    head: scriptTag,
    film: (isFirst) => player('', video(autoplay(isFirst), HLS_SOURCE)),
    around: inShop,
  },
  {
    id: 'hls-alone',
    name: 'hls.js on a bare `<video>`',
    medium: 'HLS by hls.js',
    baseline: true,
    head: hlsScripts,
    film: (isFirst) => video(autoplay(isFirst)),
    around: alone,
  },
  {
    id: 'hls-vitrine',
    name: 'Vitrine, with shop and cart',
    medium: 'HLS by hls.js',
    head: scriptTag,
    film: (isFirst) => player(`engine="hls" ${autoplay(isFirst)}`, video('', HLS_SOURCE)),
    around: inShop,
  },
];

/** How many films a page has. */
export const COUNTS = [1, 12];

/** Path of a page. */
export const pathOf = ({ id }, count) => `/${id}-${count}.html`;

/** A page with so many films. */
export function pageOf({ head, film, around }, count) {
  const films = Array.from({ length: count }, (_film, index) => `<div>${film(index === 0)}</div>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Benchmark</title>
    <link rel="icon" href="/favicon.svg">
    <link rel="stylesheet" href="/benchmark.css">
    ${head}
  </head>
  <body>${around(`<div class="films">${films.join('')}</div>`)}</body>
</html>
`;
}

/** Alike for all: every film has its room before it is there. */
export const STYLES = `body { margin: 16px; }
.films { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; }
.films video { display: block; inline-size: 100%; aspect-ratio: 9 / 16; }
`;
