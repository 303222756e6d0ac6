/** Where the browsers and tools are that the tests need, and the Debian packages that bring them. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines in which everything is tested. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that is on the path. */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** The first match of a file below `/usr/lib` and its folders per architecture. */
function inLibraries(...files) {
  if (!existsSync('/usr/lib')) return undefined;
  const folders = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join('/usr/lib', entry.name));
  return files
    .flatMap((file) => ['/usr/lib', ...folders].map((folder) => join(folder, file)))
    .find(existsSync);
}

const fromEnvironment = (name) => process.env[name] || undefined;

const plugin = (file) => () => inLibraries(join('gstreamer-1.0', file));

/** Each thing: what it is called, how it is found, and which packages bring it. `engine` is missing where all need it. */
const PROGRAMS = [
  {
    name: 'Chromium',
    engine: 'chromium',
    find: () =>
      fromEnvironment('CHROMIUM') ??
      onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
    packages: ['chromium'],
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    find: () => fromEnvironment('FIREFOX') ?? onPath('firefox-esr', 'firefox'),
    packages: ['firefox-esr'],
  },
  {
    name: 'WebKitWebDriver',
    engine: 'webkit',
    find: () => fromEnvironment('WEBKIT_DRIVER') ?? onPath('WebKitWebDriver'),
    packages: ['webkit2gtk-driver'],
  },
  {
    name: 'MiniBrowser',
    engine: 'webkit',
    find: () =>
      fromEnvironment('WEBKIT_BROWSER') ??
      inLibraries('webkit2gtk-4.1/MiniBrowser', 'webkitgtk-6.0/MiniBrowser'),
    packages: ['webkit2gtk-driver'],
  },
  { name: 'Xvfb', engine: 'webkit', find: () => onPath('Xvfb'), packages: ['xvfb'] },
  {
    name: 'MP4 for WebKit',
    engine: 'webkit',
    find: plugin('libgstisomp4.so'),
    packages: ['gstreamer1.0-plugins-base', 'gstreamer1.0-plugins-good'],
  },
  {
    name: 'HLS for WebKit',
    engine: 'webkit',
    find: plugin('libgsthls.so'),
    packages: ['gstreamer1.0-plugins-bad'],
  },
  {
    name: 'H.264 and AAC for WebKit',
    engine: 'webkit',
    find: plugin('libgstlibav.so'),
    packages: ['gstreamer1.0-libav'],
  },
  {
    name: 'video output for WebKit',
    engine: 'webkit',
    find: plugin('libgstopengl.so'),
    packages: ['gstreamer1.0-gl'],
  },
  { name: 'ffmpeg', find: () => onPath('ffmpeg'), packages: ['ffmpeg'] },
  {
    name: 'a font',
    find: () => ['/usr/share/fonts', '/usr/local/share/fonts', '/Library/Fonts'].find(existsSync),
    packages: ['fonts-liberation'],
  },
];

/** What the engines need and is not there. */
export function missingPrograms(engines = ENGINES) {
  const needed = PROGRAMS.filter(({ engine }) => !engine || engines.includes(engine));
  return needed.filter(({ find }) => !find());
}

/** Path of a program; throws when it is not there. */
export function programPath(name) {
  const path = PROGRAMS.find((program) => program.name === name)?.find();
  if (!path) throw new Error(`${name} is not on this machine. "npm test" says how to install it.`);
  return path;
}

/** How Chromium is started: no network of its own, and sound only after a gesture, as buyers have it. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=document-user-activation-required',
];
