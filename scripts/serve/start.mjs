// `npm start`: installs what is missing, builds, serves the demo, and rebuilds on change.
import { spawn } from 'node:child_process';
import { readFileSync, watch } from 'node:fs';
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
/** The same at each start, so that a bookmark holds, unless something else has it. */
const usual = 8035;

async function serve() {
  if (process.env.PORT) return startServer(Number(process.env.PORT));
  try {
    return await startServer(usual);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return startServer(0);
  }
}

const { port } = await serve();
const origin = `http://localhost:${port}`;
await fetch(`${origin}/demo/`);
const integrity = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'))['lx.min.js'];
console.log(`
Demo:     ${origin}/demo/
A ward:   ${origin}/demo/hosts/phuong.html
QA page:  ${origin}/demo/qa.html

To try it in a page of your own on this machine:

<script src="${origin}/dist/lx.min.js" integrity="${integrity}" crossorigin="anonymous" defer></script>
<lx-article src="${origin}/demo/articles/so-ket-35.json">
  <a href="${origin}/demo/bai-viet/so-ket-35.html">Sơ kết hoạt động của Ban chỉ đạo 35</a>
</lx-article>

The hash is another one after each change. Ctrl+C stops the server.`);

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
