/** Makes films whose frames carry their number, in each way in which a stream shifts its times; they lie in `.out/films`. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from '../run/browser-programs.mjs';
import { projectFolder } from '../run/command.mjs';
import { drawFrame, HEIGHT, WIDTH } from './numbered-frames.mjs';
import { LANGUAGES, writeTwoLanguages } from './two-languages.mjs';

/** How long each film is. */
export const DURATION_SECONDS = 6;

const SEGMENT_SECONDS = 2;
const tone = (hertz) => `sine=frequency=${hertz}:sample_rate=48000:duration=${DURATION_SECONDS}`;
const AAC = ['-c:a', 'aac', '-b:a', '64k', '-ac', '2'];

/** H.264 with closed groups of one second; two B-frames of which one refers to the other delay a stream by two frames. */
function h264(frameRate, hasBFrames) {
  const groups = `keyint=${frameRate}:min-keyint=${frameRate}:scenecut=0:b-adapt=0`;
  const order = hasBFrames ? 'bframes=2:b-pyramid=normal' : 'bframes=0';
  return ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-pix_fmt', 'yuv420p'].concat(
    '-x264-params',
    `${groups}:${order}`,
  );
}

function hls(folder, segmentType) {
  mkdirSync(folder, { recursive: true });
  const ending = segmentType === 'fmp4' ? 'm4s' : 'ts';
  const list = ['-hls_time', String(SEGMENT_SECONDS), '-hls_list_size', '0', '-hls_playlist_type', 'vod'];
  const segments = ['-hls_segment_type', segmentType, '-hls_segment_filename', join(folder, `%d.${ending}`)];
  return [
    '-f',
    'hls',
    ...list,
    '-hls_flags',
    'independent_segments',
    ...segments,
    join(folder, 'index.m3u8'),
  ];
}

const masterPlaylist = `#EXTM3U
#EXT-X-VERSION:7
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Tone",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="sound/index.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=900000,CODECS="avc1.640015,mp4a.40.2",RESOLUTION=${WIDTH}x${HEIGHT},AUDIO="sound"
picture/index.m3u8
`;

/** Picture and two sound tracks apart from each other, with subtitles in both languages. */
const twoLanguages = (segmentType) => ({
  entry: 'master.m3u8',
  runs(folder, { picture, soundOf }) {
    writeTwoLanguages(folder, DURATION_SECONDS);
    const sounds = LANGUAGES.map(({ code, hertz }) => {
      const { input, codec } = soundOf(hertz);
      return [...input, ...codec, ...hls(join(folder, `sound-${code}`), segmentType)];
    });
    return [[...picture.input, ...picture.codec, ...hls(join(folder, 'picture'), segmentType)], ...sounds];
  },
});

/** Each container: its entry, and the runs of ffmpeg that make it from `picture` and `sound`; `soundOf` makes another tone. */
const CONTAINERS = {
  mp4: {
    entry: 'film.mp4',
    runs: (folder, { picture, sound }) => [
      [...picture.input, ...sound.input, ...picture.codec, ...sound.codec, join(folder, 'film.mp4')],
    ],
  },
  'silent mp4': {
    entry: 'film.mp4',
    runs: (folder, { picture }) => [[...picture.input, ...picture.codec, join(folder, 'film.mp4')]],
  },
  'separate fMP4': {
    entry: 'master.m3u8',
    runs(folder, { picture, sound }) {
      writeFileSync(join(folder, 'master.m3u8'), masterPlaylist);
      return [
        [...picture.input, ...picture.codec, ...hls(join(folder, 'picture'), 'fmp4')],
        [...sound.input, ...sound.codec, ...hls(join(folder, 'sound'), 'fmp4')],
      ];
    },
  },
  fMP4: {
    entry: 'index.m3u8',
    runs: (folder, { picture, sound }) => [
      [...picture.input, ...sound.input, ...picture.codec, ...sound.codec, ...hls(folder, 'fmp4')],
    ],
  },
  TS: {
    entry: 'index.m3u8',
    runs: (folder, { picture, sound }) => [
      [...picture.input, ...sound.input, ...picture.codec, ...sound.codec, ...hls(folder, 'mpegts')],
    ],
  },
  'fMP4 in two languages': twoLanguages('fmp4'),
  'TS in two languages': twoLanguages('mpegts'),
};

/** The kinds of streams that are tested; all but one have sound with the priming samples of AAC. */
export const STREAMS = {
  mp4: { container: 'mp4', hasBFrames: false },
  'silent-mp4-b': { container: 'silent mp4', hasBFrames: true },
  'mp4-b': { container: 'mp4', hasBFrames: true },
  'fmp4-separate': { container: 'separate fMP4', hasBFrames: false },
  'fmp4-separate-b': { container: 'separate fMP4', hasBFrames: true },
  'fmp4-b': { container: 'fMP4', hasBFrames: true },
  ts: { container: 'TS', hasBFrames: false },
  'ts-b': { container: 'TS', hasBFrames: true },
  'fmp4-languages': { container: 'fMP4 in two languages', hasBFrames: true },
  'ts-languages': { container: 'TS in two languages', hasBFrames: true },
};

/** Resolves when ffmpeg is through. */
function ffmpeg(options, folder, frames) {
  const args = ['-hide_banner', '-loglevel', 'error', '-y', ...options];
  return new Promise((resolve, reject) => {
    const child = execFile(programPath('ffmpeg'), args, { cwd: folder }, (error) =>
      error ? reject(error) : resolve(),
    );
    // ffmpeg closes it early only when it fails, and says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(frames);
  });
}

async function encode(folder, { container, hasBFrames }, frameRate) {
  const count = DURATION_SECONDS * frameRate;
  const frames = Buffer.concat(
    Array.from({ length: count }, (_frame, number) => drawFrame(number, frameRate)),
  );
  const raw = ['-f', 'rawvideo', '-pix_fmt', 'gray', '-s', `${WIDTH}x${HEIGHT}`, '-r', String(frameRate)];
  const picture = { input: [...raw, '-i', '-'], codec: h264(frameRate, hasBFrames) };
  const soundOf = (hertz) => ({ input: ['-f', 'lavfi', '-i', tone(hertz)], codec: AAC });
  const parts = { picture, sound: soundOf(220), soundOf };
  for (const run of CONTAINERS[container].runs(folder, parts)) await ffmpeg(run, folder, frames);
}

const filmsFolder = join(projectFolder, '.out/films');

/** Films of an older recipe are never taken for those of this one. */
const recipe = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .update(readFileSync(join(import.meta.dirname, 'numbered-frames.mjs')))
  .update(readFileSync(join(import.meta.dirname, 'two-languages.mjs')))
  .digest('hex')
  .slice(0, 12);

const made = new Map();

async function make(stream, frameRate) {
  const folder = join(filmsFolder, `${stream}-${frameRate}-${recipe}`);
  if (existsSync(folder)) return folder;
  mkdirSync(filmsFolder, { recursive: true });
  const work = mkdtempSync(join(filmsFolder, 'work-'));
  try {
    await encode(work, STREAMS[stream], frameRate);
    // Another run of the tests may have been faster.
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** Resolves to the folder of a film, which is made when it is asked for the first time. */
export function numberedFilm(stream, frameRate) {
  const key = `${stream}-${frameRate}`;
  const making = made.get(key) ?? make(stream, frameRate);
  made.set(key, making);
  return making;
}

/** The file with which a film of this kind begins. */
export const entryOf = (stream) => CONTAINERS[STREAMS[stream].container].entry;
