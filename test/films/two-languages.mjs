/** A film in English and German: its master playlist, its subtitles, and the tone that each sound track is. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEIGHT, WIDTH } from './numbered-frames.mjs';

/** Each language: its code, its name in itself, and the frequency of its tone in hertz. */
export const LANGUAGES = [
  { code: 'en', name: 'English', hertz: 220 },
  { code: 'de', name: 'Deutsch', hertz: 440 },
];

const yesAt = (index) => (index === 0 ? 'YES' : 'NO');

const soundLine = ({ code, name }, index) =>
  `#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="${name}",LANGUAGE="${code}",DEFAULT=${yesAt(index)},AUTOSELECT=YES,CHANNELS="2",URI="sound-${code}/index.m3u8"`;

const subtitlesLine = ({ code, name }) =>
  `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subtitles",NAME="${name}",LANGUAGE="${code}",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,URI="subtitles-${code}/index.m3u8"`;

const masterPlaylist = `#EXTM3U
#EXT-X-VERSION:7
#EXT-X-INDEPENDENT-SEGMENTS
${LANGUAGES.map(soundLine).join('\n')}
${LANGUAGES.map(subtitlesLine).join('\n')}
#EXT-X-STREAM-INF:BANDWIDTH=900000,CODECS="avc1.640015,mp4a.40.2",RESOLUTION=${WIDTH}x${HEIGHT},AUDIO="sound",SUBTITLES="subtitles"
picture/index.m3u8
`;

const subtitlesPlaylist = (durationSeconds) => `#EXTM3U
#EXT-X-TARGETDURATION:${durationSeconds}
#EXT-X-PLAYLIST-TYPE:VOD
#EXTINF:${durationSeconds},
all.vtt
#EXT-X-ENDLIST
`;

/** One cue for each second; it says its language and its second. */
function subtitles(code, durationSeconds) {
  const cue = (_cue, second) => `00:0${second}.000 --> 00:0${second + 1}.000\n${code} ${second}\n`;
  return ['WEBVTT\n', ...Array.from({ length: durationSeconds }, cue)].join('\n');
}

/** Writes the master playlist and the subtitles into the folder of a film of less than ten seconds. */
export function writeTwoLanguages(folder, durationSeconds) {
  writeFileSync(join(folder, 'master.m3u8'), masterPlaylist);
  for (const { code } of LANGUAGES) {
    const place = join(folder, `subtitles-${code}`);
    mkdirSync(place);
    writeFileSync(join(place, 'index.m3u8'), subtitlesPlaylist(durationSeconds));
    writeFileSync(join(place, 'all.vtt'), subtitles(code, durationSeconds));
  }
}
