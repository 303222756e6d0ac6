/** Serves the numbered films at `/numbered/<stream>/<frame rate>/…`, each made when it is asked for. */
import { findFile, sendFile } from '../../demo/serve-file.mjs';
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
