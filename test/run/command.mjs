/** Runs a program and tells how it ended. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const withProjectPrograms = { PATH: `${projectFolder}node_modules/.bin:${process.env.PATH}` };

/** Resolves to the exit code; the program writes to our output. */
export function run(program, args = [], environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...withProjectPrograms, ...environment },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs programs one after another and throws at the first that fails. */
export async function runAll(commands) {
  for (const [program, ...args] of commands) {
    const code = await run(program, args);
    if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${code}`);
  }
}
