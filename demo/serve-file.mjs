/** Answers a request with a file: right types, and ranges, without which no browser seeks in a film. */
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** Media types by the ending of a file. */
export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.m4s': 'video/iso.segment',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The file below a folder that a path names, with `index.html` for a folder; `undefined` when there is none. */
export function findFile(root, pathname) {
  const folder = resolve(root);
  const file = join(folder, normalize(decode(pathname)));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return file;
  if (found?.isDirectory()) return findFile(root, join(pathname, 'index.html'));
  return undefined;
}

/** First and last byte that are asked for; `undefined` for the whole file, `null` for a range outside of it. */
function parseRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start > end ? null : { start, end };
}

/** Sends a file, or the part of it that the request asks for. */
export function sendFile(request, response, file, headers = {}) {
  const { size } = statSync(file);
  const range = parseRange(request.headers.range, size);
  const common = { 'accept-ranges': 'bytes', 'cache-control': 'no-cache', ...headers };
  if (range === null) {
    response.writeHead(416, { ...common, 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...common,
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': end - start + 1,
    ...(range ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (request.method === 'HEAD' || size === 0) response.end();
  else createReadStream(file, { start, end }).pipe(response);
}

const publicFolder = join(import.meta.dirname, 'public');

/** Koa middleware for the test runner: the films and pictures of the demo, at the addresses that they have there. */
export function servePublicFiles(context, next) {
  const file = findFile(publicFolder, context.path);
  if (!file || context.path === '/') return next();
  context.respond = false;
  sendFile(context.req, context.res, file);
  return undefined;
}
