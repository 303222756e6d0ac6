/** Runs a program and tells how it ended. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const withProjectPrograms = { PATH: `${projectFolder}node_modules/.bin:${process.env.PATH}` };

/** No program of the suite takes that long; one that does hangs, and is ended with all that it started. */
const LIMIT_MINUTES = 30;

function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Resolves to the exit code; the program writes to our output. */
export function run(program, args = [], environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      // A group of its own, so that browsers and servers which it has started end with it.
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...withProjectPrograms, ...environment },
    });
    const interrupt = () => {
      killGroup(child);
      process.exit(130);
    };
    const limit = setTimeout(() => {
      console.error(`   ${program} is ended after ${LIMIT_MINUTES} minutes`);
      killGroup(child);
    }, LIMIT_MINUTES * 60_000);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupt);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupt);
      resolve(code ?? 1);
    });
  });
}

/** Runs programs one after another and throws at the first that fails. */
export async function runAll(commands) {
  for (const [program, ...args] of commands) {
    const code = await run(program, args);
    if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${code}`);
  }
}
