/** Serves the measured page: one player with a numbered film, and a pin that follows the marker in the picture. */
import { setTimeout as pause } from 'node:timers/promises';
import { URLSearchParams } from 'node:url';
import { sendFile } from '../../../demo/serve-file.mjs';
import { startServer } from '../../../demo/serve.mjs';
import { DURATION_SECONDS, entryOf } from '../../films/numbered-films.mjs';
import { markerX, MARKER_Y } from '../../films/numbered-frames.mjs';
import { findNumberedFile } from '../../films/serve-films.mjs';
import { writeSite } from '../site.mjs';

/** The size for which the goals are stated; the picture fills the page. */
export const VIEWPORT = { width: 540, height: 304 };

const PAGE = '/accuracy.html';
const TAGS = '/accuracy-tags.json';
/** The second of three segments of the picture, which a film that is to stall gets late. */
const MIDDLE_OF_THE_PICTURE = /^(?!.*sound).*\/1\.(m4s|ts)$/;
export const STALL_MILLISECONDS = 4_000;

const turns = Array.from({ length: DURATION_SECONDS + 1 }, (_turn, second) => second);
const at = (time) => ({ x: markerX(time) * 100, y: MARKER_Y * 100 });
const tags = {
  version: 1,
  hotspots: [
    {
      id: 'marker',
      product: 'handle:camp-mug',
      start: 0,
      ...at(0),
      keyframes: turns.map((time) => ({ time, ...at(time) })),
    },
  ],
};

/** The film is grey, so what is magenta is the pin. */
const page = ({ stream, frameRate, stalls }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Accuracy</title>
    <link rel="icon" href="/favicon.svg">
    <link rel="stylesheet" href="/cdn/vitrine.css">
    <style>
      body { margin: 0; background: #000; overflow: hidden; }
      vitrine-player { inline-size: 100vw; }
      vitrine-player::part(pin-dot) { background: #f0f; box-shadow: none; }
      vitrine-player::part(pin-dot)::after { content: none; }
      vitrine-player::part(pin-chip) { display: none; }
    </style>
    <script type="module" src="/cdn/vitrine.js"></script>
  </head>
  <body>
    <vitrine-shop adapter="local" catalog="/catalog.json" market="DE" locale="en">
      <vitrine-player engine="${entryOf(stream).endsWith('.m3u8') ? 'hls' : 'auto'}" muted preload="auto" without-controls
        aspect-ratio="16/9" tags="${TAGS}"
        src="/numbered/${stream}/${frameRate}/${entryOf(stream)}${stalls ? '?stalls' : ''}"></vitrine-player>
    </vitrine-shop>
  </body>
</html>`;

/** Path of the page with a film; one that stalls waits for its second segment. */
export function pathOf({ stream, frameRate }, { stalls = false } = {}) {
  return `${PAGE}?${new URLSearchParams({ stream, frameRate, ...(stalls ? { stalls } : {}) })}`;
}

async function sendFilm(request, response, isLate) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = await findNumberedFile(pathname);
  if (isLate && MIDDLE_OF_THE_PICTURE.test(pathname)) await pause(STALL_MILLISECONDS);
  if (file) sendFile(request, response, file);
  else response.writeHead(404).end();
}

/** Resolves to a server of `demo/serve.mjs`. */
export function startSite() {
  let isLate = false;
  const answer = (response, type, body) => {
    response.writeHead(200, { 'content-type': type }).end(body);
    return true;
  };
  const intercept = (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === TAGS) return answer(response, 'application/json', JSON.stringify(tags));
    if (pathname === PAGE) {
      isLate = searchParams.has('stalls');
      const film = { ...Object.fromEntries(searchParams), stalls: isLate };
      return answer(response, 'text/html; charset=utf-8', page(film));
    }
    if (!pathname.startsWith('/numbered/')) return false;
    void sendFilm(request, response, isLate);
    return true;
  };
  return startServer({ root: writeSite(), policyOf: () => undefined, intercept });
}
