/** Writes the pages of the benchmark, and what they load, into `.out/bench`. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../run/command.mjs';
import { COUNTS, EMBEDS, pageOf, pathOf, PLAY_BY_HLS, STYLES } from './embeds.mjs';

/** Answers with the folder that is to be served. */
export function writeSite() {
  const folder = join(projectFolder, '.out/bench');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const copy = (source, target) =>
    cpSync(join(projectFolder, source), join(folder, target), { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, name), text);

  copy('cdn', 'cdn');
  for (const name of ['films', 'catalog.json', 'favicon.svg']) copy(`demo/public/${name}`, name);
  cpSync(createRequire(import.meta.url).resolve('hls.js/dist/hls.min.js'), join(folder, 'hls.min.js'));
  write('play-by-hls.js', PLAY_BY_HLS);
  write('benchmark.css', STYLES);
  for (const embed of EMBEDS) for (const count of COUNTS) write(pathOf(embed, count), pageOf(embed, count));
  return folder;
}
