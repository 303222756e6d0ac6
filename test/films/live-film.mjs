/** A live stream: a playlist that rolls forward with the clock over a film that is made once, with dated products in it. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFile } from '../../demo/serve-file.mjs';
import { programPath } from '../run/browser-programs.mjs';
import { projectFolder } from '../run/command.mjs';

/** How long the show lasts; a segment has one second. */
const SHOW_SECONDS = 90;
/** How far a viewer can rewind. */
const WINDOW_SECONDS = 30;

const ENDINGS = { fmp4: 'm4s', mpegts: 'ts' };

const PICTURE = ['-f', 'lavfi', '-i', `testsrc2=size=160x90:rate=24:duration=${SHOW_SECONDS}`];
const SOUND = ['-f', 'lavfi', '-i', `sine=frequency=220:sample_rate=48000:duration=${SHOW_SECONDS}`];
const GROUPS = ['-x264-params', 'keyint=24:min-keyint=24:scenecut=0:bframes=0'];
const CODECS = [
  '-c:v',
  'libx264',
  '-preset',
  'ultrafast',
  '-pix_fmt',
  'yuv420p',
  ...GROUPS,
  '-c:a',
  'aac',
  '-ac',
  '1',
];

const recipe = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .digest('hex')
  .slice(0, 12);
const making = new Map();

async function make(type) {
  const films = join(projectFolder, '.out/films');
  const folder = join(films, `live-${type}-${recipe}`);
  if (existsSync(folder)) return folder;
  mkdirSync(films, { recursive: true });
  const work = mkdtempSync(join(films, 'work-'));
  const output = ['-f', 'hls', '-hls_time', '1', '-hls_list_size', '0', '-hls_segment_type', type];
  const names = ['-hls_segment_filename', join(work, `%d.${ENDINGS[type]}`), join(work, 'index.m3u8')];
  try {
    const run = ['-loglevel', 'error', ...PICTURE, ...SOUND, ...CODECS, ...output, ...names];
    await promisify(execFile)(programPath('ffmpeg'), run, { cwd: work });
    // Another run of the tests may have been faster.
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** The file of a segment of the show, which is made when it is asked for the first time. */
export async function liveSegment(type, file) {
  if (!making.has(type)) making.set(type, make(type));
  return findFile(await making.get(type), `/${file}`);
}

const dateOf = (begun, second) => new Date(begun + second * 1000).toISOString();

/**
 * The playlist at a moment.
 *
 * @param type `fmp4` or `mpegts`
 * @param show when it began, in milliseconds since the epoch; the second after which nothing new comes, and the one in
 *   which the playlist moves on again; and its ranges, each `{ id, start, end?, attributes }` in seconds of the show. The stream
 *   tells of a range when it begins, and of its end when that has come.
 */
export function livePlaylist(type, { begun, stopsAfter, resumesAt, ranges = [] }, now = Date.now()) {
  const age = Math.floor((now - begun) / 1000);
  const last = age < (resumesAt ?? Infinity) ? (stopsAfter ?? SHOW_SECONDS) : SHOW_SECONDS;
  const edge = Math.min(age, last, SHOW_SECONDS);
  const first = Math.max(0, edge - WINDOW_SECONDS);
  const lines = ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-TARGETDURATION:1', `#EXT-X-MEDIA-SEQUENCE:${first}`];
  if (type === 'fmp4') lines.push('#EXT-X-MAP:URI="init.mp4"');
  for (const { id, start, end = Infinity, attributes } of ranges) {
    if (start > edge || end < first) continue;
    const duration = end <= edge ? `,DURATION=${end - start}` : '';
    lines.push(`#EXT-X-DATERANGE:ID="${id}",START-DATE="${dateOf(begun, start)}"${duration},${attributes}`);
  }
  for (let segment = first; segment < edge; segment += 1) {
    lines.push(
      `#EXT-X-PROGRAM-DATE-TIME:${dateOf(begun, segment)}`,
      '#EXTINF:1,',
      `${segment}.${ENDINGS[type]}`,
    );
  }
  if (edge === SHOW_SECONDS) lines.push('#EXT-X-ENDLIST');
  return `${lines.join('\n')}\n`;
}
