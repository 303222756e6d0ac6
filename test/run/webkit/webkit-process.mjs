/** Starts WebKitGTK's driver, with a display of its own where there is none. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { programPath } from '../browser-programs.mjs';
import { WebDriver } from './webdriver.mjs';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a virtual display; the server picks a free number and tells it. */
function startDisplay() {
  return new Promise((resolve, reject) => {
    const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const display = spawn(programPath('Xvfb'), options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    display.on('error', reject);
    display.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    display.stdio[3].once('data', (number) => resolve({ display, name: `:${String(number).trim()}` }));
  });
}

async function waitUntilReady(driver) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await driver.send('GET', '/status', undefined, 1000);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** What a session asks for: WebKitGTK's small browser under automation. */
export function webkitCapabilities() {
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: programPath('MiniBrowser'), args: ['--automation'] },
  };
}

/**
 * Starts the driver. It allows one session at a time. WebKitGTK's own HLS stays off, as the distribution ships it: a bare
 * video stalls after preload="metadata" and after a seek while paused. hls.js plays instead, as in Safari it may.
 */
export async function startWebKit() {
  const processes = [];
  const environment = {
    ...process.env,
    NO_AT_BRIDGE: '1',
    GTK_USE_PORTAL: '0',
  };
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) {
    const { display, name } = await startDisplay();
    processes.push(display);
    environment.DISPLAY = name;
  }
  const port = await freePort();
  const options = ['-p', String(port), '--host=127.0.0.1'];
  processes.push(spawn(programPath('WebKitWebDriver'), options, { env: environment, stdio: 'ignore' }));
  const driver = new WebDriver(`http://127.0.0.1:${port}`);
  await waitUntilReady(driver);
  const end = (signal) => {
    for (const child of processes.toReversed()) child.kill(signal);
  };
  return { driver, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
