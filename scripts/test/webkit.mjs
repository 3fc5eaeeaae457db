// A WebKit to be driven without a screen: Debian's driver and a display in memory. Both, and what
// they start, end with this process, however it ends.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const started = [];

function endAll() {
  for (const { pid } of started.splice(0).reverse()) {
    try {
      // The whole group: a driver that is ended in mid-test leaves its browser behind.
      process.kill(-pid);
    } catch {
      // It has ended by itself.
    }
  }
}

process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    endAll();
    process.kill(process.pid, signal);
  });

function start(command, args, options) {
  const child = spawn(command, args, { detached: true, ...options });
  started.push(child);
  child.unref();
  return child;
}

/** Starts a display; resolves to its name. */
async function startDisplay(command) {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const { stdout } = start(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let number = '';
  // Up to the line's end, which it writes by itself: with nobody to read that, it would die.
  for await (const text of stdout) if ((number += text).endsWith('\n')) return `:${number.trim()}`;
  throw new Error('Xvfb did not start.');
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts WebKit's driver on a display of its own, and resolves to its port once it answers.
 *
 * @param programs what `ensureWebKit` found.
 * @param env variables for the browser, besides those of this process.
 */
export async function startWebKitDriver({ driver, display }, env) {
  const DISPLAY = await startDisplay(display);
  const port = await freePort();
  start(driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...env, DISPLAY },
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return port;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start.');
}
