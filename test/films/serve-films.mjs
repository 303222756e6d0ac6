/** Serves the films that are made for tests, each when it is asked for: numbered ones, and a live show. */
import { findFile, sendFile } from '../../demo/serve-file.mjs';
import { livePlaylist, liveSegment } from './live-film.mjs';
import { numberedFilm, STREAMS } from './numbered-films.mjs';

const PATH = /^\/numbered\/(?<stream>[\w-]+)\/(?<frameRate>24|30|60)(?<file>\/.+)$/;

/** The file that is asked for; `undefined` when it is none of a numbered film. */
export async function findNumberedFile(pathname) {
  const { stream, frameRate, file } = PATH.exec(pathname)?.groups ?? {};
  if (!stream || !Object.hasOwn(STREAMS, stream)) return undefined;
  return findFile(await numberedFilm(stream, Number(frameRate)), file);
}

/** Koa middleware for the test runner. */
export async function serveNumberedFilms(context, next) {
  const file = await findNumberedFile(context.path);
  if (!file) return next();
  context.respond = false;
  sendFile(context.req, context.res, file);
  return undefined;
}

const LIVE_PATH = /^\/live\/(?<type>fmp4|mpegts)\/(?<file>[\w.]+)$/;

/**
 * Koa middleware: Server-Sent Events at `/live/events?replies=<JSON>`, a list of texts. Each connection gets the one
 * after its `Last-Event-ID`, and ends; the last one stays open.
 */
export async function serveLiveEvents(context, next) {
  const { path, query, req, res } = context;
  if (path !== '/live/events') return next();
  const replies = JSON.parse(String(query.replies));
  const index = Number(req.headers['last-event-id'] ?? 0);
  context.respond = false;
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  res.write(`id: ${index + 1}\nretry: 10\n${replies[index] ?? ''}\n\n`);
  if (index + 1 < replies.length) res.end();
  return undefined;
}

/**
 * Answers a request for a live show at `/live/fmp4/index.m3u8` or `/live/mpegts/…`, as `livePlaylist` wants it; answers
 * whether there is such a file.
 */
export async function sendLiveShow(request, response, show) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const { type, file } = LIVE_PATH.exec(pathname)?.groups ?? {};
  if (file === 'index.m3u8') {
    response.writeHead(200, { 'content-type': 'application/vnd.apple.mpegurl', 'cache-control': 'no-store' });
    response.end(livePlaylist(type, show));
    return true;
  }
  const segment = type && (await liveSegment(type, file));
  if (segment) sendFile(request, response, segment);
  return Boolean(segment);
}

/** Koa middleware: the live show at `/live/fmp4/index.m3u8?show=<JSON>`, or `/live/mpegts/…`. */
export async function serveLiveFilms(context, next) {
  if (!LIVE_PATH.test(context.path)) return next();
  // Past the test runner, which keeps what it has served once.
  context.respond = false;
  const show = JSON.parse(String(context.query.show ?? '{}'));
  if (!(await sendLiveShow(context.req, context.res, show))) context.res.writeHead(404).end();
  return undefined;
}
