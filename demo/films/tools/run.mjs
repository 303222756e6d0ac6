/** Runs a program and hands back what it said; throws with its last lines when it fails. */
import { spawnSync } from 'node:child_process';

export function run(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new Error(`${program} failed: ${(result.stderr ?? '').split('\n').slice(-12).join('\n')}`);
  }
  return { output: result.stdout, log: result.stderr };
}

export function ffmpeg(...args) {
  return run('ffmpeg', ['-hide_banner', '-nostdin', '-y', ...args.flat().map(String)]);
}
