// Serves what the bench needs. Each file is read once, so that a build in mid-run changes nothing;
// caches may keep what they got, as on a real portal.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, posix } from 'node:path';
import { root } from '../setup.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const served = /^\/(demo|dist|node_modules|scripts\/bench)\//;
const colours = ['#8aa4a0', '#b9a58a', '#8a96b9', '#a9b98a'];
const files = new Map();

const drawing = number =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 10"><path fill="${colours[number % colours.length]}" d="M0 0h16v10H0z"/></svg>`;

function fileAt(path) {
  try {
    if (!files.has(path)) files.set(path, readFileSync(root + path.slice(1)));
  } catch {
    files.set(path, undefined);
  }
  return files.get(path);
}

/** The demo's real article; each number has a last paragraph of its own, so that none share a string. */
function article(number) {
  const text = String(fileAt('/demo/articles/so-ket-35.json')).replaceAll('"../', '"/demo/');
  const { body, ...rest } = JSON.parse(text.replaceAll('src=\\"../', 'src=\\"/demo/'));
  return JSON.stringify({
    ...rest,
    body: Number(number) ? `${body}\n<p>Bài số ${number}.</p>` : body,
  });
}

const made = [
  [/^\/image\/(\d+)\.svg$/, drawing],
  [/^\/article\/(\d+)\.json$/, article],
];

function contentOf(path) {
  for (const [pattern, make] of made) {
    const match = pattern.exec(path);
    if (match) return make(match[1]);
  }
  return served.test(path) ? fileAt(path) : undefined;
}

function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = posix.normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
  const content = contentOf(path);
  if (content === undefined) return response.writeHead(404).end();
  return response
    .writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=3600',
    })
    .end(content);
}

/** Resolves to the server's origin, on a free port of this machine only, and the way to end it. */
export function startBenchServer() {
  const server = createServer(serve);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://localhost:${server.address().port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}
