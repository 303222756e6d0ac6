/** Encodes the film as HLS: three renditions, a sound group, captions, an I-frame playlist, and the master over them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ffmpeg } from './run.mjs';

const segmentSeconds = 2;
/** The first one is where players begin: not the smallest, which looks poor, nor the largest, which starts late. */
const renditions = [
  { share: 2 / 3, quality: 20, maximum: 800 },
  { share: 0.4, quality: 21, maximum: 320 },
  { share: 1, quality: 19, maximum: 1800 },
];
const languages = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
];

const colors = [
  '-pix_fmt',
  'yuv420p',
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
  '-color_range',
  'tv',
];

export function evenly(length) {
  return 2 * Math.round(length / 2);
}

function sized(film, { share, ...rendition }) {
  return { ...rendition, width: evenly(film.width * share), height: evenly(film.height * share) };
}

/** H.264 without B-frames (they would shift HLS by two frames) and with closed groups of one second. */
export function videoOptions({ width, height, quality, maximum }, frameRate) {
  return [
    '-vf',
    `scale=${width}:${height}:flags=lanczos`,
    '-c:v',
    'libx264',
    '-preset',
    'veryslow',
    '-profile:v',
    'high',
    '-refs',
    3,
    '-crf',
    quality,
    '-maxrate',
    `${maximum}k`,
    '-bufsize',
    `${maximum * 2}k`,
    '-bf',
    0,
    '-g',
    frameRate,
    '-keyint_min',
    frameRate,
    '-sc_threshold',
    0,
    '-flags',
    '+cgop',
    '-x264-params',
    'aq-mode=3:open-gop=0',
    ...colors,
  ];
}

export const soundOptions = ['-c:a', 'aac', '-b:a', '96k', '-ar', 48000, '-ac', 2];

function hlsOptions(folder, seconds) {
  mkdirSync(folder, { recursive: true });
  return [
    '-f',
    'hls',
    '-hls_time',
    seconds,
    '-hls_list_size',
    0,
    '-hls_playlist_type',
    'vod',
    '-hls_segment_type',
    'fmp4',
    '-hls_flags',
    'independent_segments',
    '-hls_fmp4_init_filename',
    'init.mp4',
    '-hls_segment_filename',
    join(folder, 'segment-%d.m4s'),
    join(folder, 'index.m3u8'),
  ];
}

/** The codec string from the configuration record: profile, compatibility and level as the stream itself has them. */
function videoCodec(folder) {
  const init = readFileSync(join(folder, 'init.mp4'));
  const record = init.indexOf('avcC') + 4;
  return `avc1.${init.subarray(record + 1, record + 4).toString('hex')}`;
}

/** Peak and mean bits a second of a playlist, measured on its segments. */
function bandwidth(folder) {
  const playlist = readFileSync(join(folder, 'index.m3u8'), 'utf8');
  const segments = [...playlist.matchAll(/#EXTINF:([\d.]+),\n(.+)/g)].map(([, seconds, file]) => ({
    seconds: Number(seconds),
    bits: statSync(join(folder, file)).size * 8,
  }));
  const seconds = segments.reduce((sum, segment) => sum + segment.seconds, 0);
  const bits = segments.reduce((sum, segment) => sum + segment.bits, 0);
  return {
    peak: Math.ceil(Math.max(...segments.map((segment) => segment.bits / segment.seconds))),
    mean: Math.ceil(bits / seconds),
  };
}

/** One picture every half second, each a segment of its own, for trick play and scrubbing. */
function encodeKeyPictures(picture, film, folder) {
  const { frameRate } = film;
  const size = sized(film, { share: 0.4, quality: 26, maximum: 600 });
  const [scale, filter, ...options] = videoOptions(size, 1);
  const chosen = `select=not(mod(n\\,${frameRate / 2})),setpts=N/2/TB,${filter}`;
  ffmpeg('-i', picture, scale, chosen, ...options, '-r', 2, hlsOptions(folder, 0.5));
  const path = join(folder, 'index.m3u8');
  const playlist = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    playlist
      .replace(/TARGETDURATION:\d+/, 'TARGETDURATION:1')
      .replace('#EXT-X-PLAYLIST-TYPE:VOD\n', '#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-I-FRAMES-ONLY\n'),
  );
  return size;
}

function writeCaptionPlaylist(output, code, seconds) {
  writeFileSync(
    join(output, `captions.${code}.m3u8`),
    [
      '#EXTM3U',
      '#EXT-X-VERSION:7',
      `#EXT-X-TARGETDURATION:${Math.ceil(seconds)}`,
      '#EXT-X-MEDIA-SEQUENCE:0',
      '#EXT-X-PLAYLIST-TYPE:VOD',
      `#EXTINF:${seconds.toFixed(3)},`,
      `captions.${code}.vtt`,
      '#EXT-X-ENDLIST',
      '',
    ].join('\n'),
  );
}

export function encodeHls(film, picture, sound, output) {
  const leftovers = readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const entry of leftovers) rmSync(join(output, entry.name), { recursive: true });
  const soundFolder = join(output, 'sound');
  ffmpeg('-i', sound, soundOptions, hlsOptions(soundFolder, segmentSeconds));
  const soundBits = bandwidth(soundFolder);

  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    '',
    '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Ambience",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="sound/index.m3u8"',
  ];
  for (const { code, name } of languages) {
    writeCaptionPlaylist(output, code, film.frames / film.frameRate);
    lines.push(
      `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="captions",NAME="${name}",LANGUAGE="${code}",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,` +
        `CHARACTERISTICS="public.accessibility.describes-music-and-sound",URI="captions.${code}.m3u8"`,
    );
  }
  lines.push('');
  for (const rendition of renditions.map((each) => sized(film, each))) {
    const folder = join(output, String(rendition.width));
    ffmpeg('-i', picture, videoOptions(rendition, film.frameRate), hlsOptions(folder, segmentSeconds));
    const bits = bandwidth(folder);
    lines.push(
      `#EXT-X-STREAM-INF:BANDWIDTH=${bits.peak + soundBits.peak},AVERAGE-BANDWIDTH=${bits.mean + soundBits.mean},` +
        `CODECS="${videoCodec(folder)},mp4a.40.2",RESOLUTION=${rendition.width}x${rendition.height},` +
        `FRAME-RATE=${film.frameRate.toFixed(3)},AUDIO="sound",SUBTITLES="captions",CLOSED-CAPTIONS=NONE`,
      `${rendition.width}/index.m3u8`,
    );
  }
  const keyFolder = join(output, 'pictures');
  const size = encodeKeyPictures(picture, film, keyFolder);
  const bits = bandwidth(keyFolder);
  lines.push(
    '',
    `#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=${bits.peak},AVERAGE-BANDWIDTH=${bits.mean},CODECS="${videoCodec(keyFolder)}",` +
      `RESOLUTION=${size.width}x${size.height},URI="pictures/index.m3u8"`,
    '',
  );
  writeFileSync(join(output, 'master.m3u8'), lines.join('\n'));
}
