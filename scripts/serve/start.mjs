// `npm start`: installs what is missing, builds, serves the demo, and rebuilds on change.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { ensurePackages, root } from '../setup.mjs';

ensurePackages();

/** In a process of its own, so that a changed build script or configuration counts too. */
const build = () =>
  new Promise(resolve => {
    spawn(process.execPath, [`${root}scripts/build/build.mjs`], { stdio: 'inherit' }).on(
      'exit',
      resolve,
    );
  });

if ((await build()) !== 0) process.exit(1);

const { startServer } = await import('./server.mjs');
const { port } = await startServer(Number(process.env.PORT ?? 0));
await fetch(`http://localhost:${port}/demo/`);
console.log(`http://localhost:${port}/`);

let running = false;
let changed = false;

async function rebuild() {
  changed = true;
  if (running) return;
  running = true;
  while (changed) {
    changed = false;
    await build();
  }
  running = false;
}

let timer;
watch(`${root}src`, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(rebuild, 150);
});
