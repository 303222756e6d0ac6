/**
 * Makes the demo films: `node demo/films/films.mjs <render|clean|encode|tags|products> <film> [--folder folder] [options of the script]`,
 * or all of them: `node demo/films/films.mjs all`.
 * Needs Blender and ffmpeg on the path; README.md beside this file has the details.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeHls, soundOptions, videoOptions } from './tools/hls.mjs';
import { joinPicture } from './tools/picture.mjs';
import { ffmpeg, run } from './tools/run.mjs';
import { makeSound } from './tools/sound.mjs';
import { makePoster, makeStoryboard } from './tools/stills.mjs';
import { writeTags } from './tools/tags.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [command, ...rest] = process.argv.slice(2);
const name = rest[0]?.startsWith('--') ? '' : (rest.shift() ?? '');
const folderAt = rest.indexOf('--folder');
const framesFolder = resolve(folderAt < 0 ? join(tmpdir(), 'film', name) : rest.splice(folderAt, 2)[1]);

const cleanFolder = join(framesFolder, 'clean');
const source = join(here, name);
const trackFile = join(source, 'track.json');
const publicFolder = resolve(here, '../public');
const output = join(publicFolder, 'films', name);

function blender(script, ...args) {
  const file = join(here, 'studio', script);
  const options = ['-b', '-noaudio', '--python-exit-code', '1', '-P', file, '--', '--film', source];
  run('blender', [...options, ...args.map(String)], { stdio: 'inherit' });
}

function encode(film) {
  mkdirSync(output, { recursive: true });
  const work = join(tmpdir(), `film-${name}-work`);
  mkdirSync(work, { recursive: true });
  const picture = joinPicture(film, cleanFolder, work);
  const sound = makeSound(film, work);
  for (const file of readdirSync(source)) {
    if (file.endsWith('.vtt')) copyFileSync(join(source, file), join(output, file));
  }
  encodeHls(film, picture, sound, output);
  ffmpeg(
    '-i',
    picture,
    '-i',
    sound,
    videoOptions({ width: film.width, height: film.height, quality: 20, maximum: 1600 }, film.frameRate),
    soundOptions,
    '-movflags',
    '+faststart',
    join(output, 'film.mp4'),
  );
  makePoster(film, picture, output);
  makeStoryboard(film, picture, output);
}

function products(film) {
  const work = join(tmpdir(), `film-${name}-products`);
  const target = join(publicFolder, 'products');
  mkdirSync(target, { recursive: true });
  blender('photograph.py', '--out', work, '--samples', film.pictureSamples, ...rest);
  for (const file of readdirSync(work).filter((entry) => entry.endsWith('.png'))) {
    ffmpeg(
      '-i',
      join(work, file),
      '-c:v',
      'libwebp',
      '-quality',
      84,
      join(target, file.replace('.png', '.webp')),
    );
  }
}

const commands = {
  render: (film) =>
    blender('render.py', '--out', framesFolder, '--track', trackFile, '--samples', film.samples, ...rest),
  clean: () => blender('clean.py', '--in', framesFolder, '--out', cleanFolder, ...rest),
  products,
  encode: (film) => {
    encode(film);
    writeTags(film, trackFile, output);
  },
  tags: (film) => writeTags(film, trackFile, output),
};

/** Every film from its scene to its last picture, one program after the other. */
function makeAll() {
  const films = readdirSync(here).filter((entry) => existsSync(join(here, entry, 'film.json')));
  for (const film of films) {
    for (const step of ['render', 'clean', 'encode', 'products']) {
      console.log(`${film}: ${step}`);
      const folder = ['--folder', join(framesFolder, film)];
      run(process.execPath, [fileURLToPath(import.meta.url), step, film, ...folder], { stdio: 'inherit' });
    }
  }
}

if (command === 'all') {
  makeAll();
} else if (Object.hasOwn(commands, command)) {
  commands[command](JSON.parse(readFileSync(join(source, 'film.json'), 'utf8')));
} else {
  console.error(
    'usage: films.mjs <render|clean|encode|tags|products> <film> [--folder folder], or films.mjs all',
  );
  process.exit(1);
}
