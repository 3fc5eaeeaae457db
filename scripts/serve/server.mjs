// A static server for the demo: Node only.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answer } from '../../demo/answers.mjs';
import { root } from '../setup.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

async function mock({ status, headers, body, delay, hang }, response) {
  if (hang) return;
  if (delay) await wait(delay);
  response.writeHead(status, headers).end(body);
}

function serve(request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/') return response.writeHead(302, { Location: '/demo/' }).end();
  const mocked = answer(url);
  if (mocked) return void mock(mocked, response);
  const path = decodeURIComponent(url.pathname).replace(/\/$/, '/index.html');
  const file = root + normalize(path).replace(/^[/\\]+/, '');
  // The pages of the elements are made from the manifest.
  const allowed = /^[/\\]((demo|dist)[/\\]|custom-elements\.json$)/.test(normalize(path));
  const found = allowed && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!found)
    return response.writeHead(404, { 'Content-Type': types['.html'] }).end('<h1>404</h1>');
  // One host page is as old as its encoding.
  const type = file.endsWith('windows-1258.html')
    ? 'text/html; charset=windows-1258'
    : types[extname(file)];
  response.writeHead(200, {
    'Content-Type': type ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    // Pages of another origin may take scripts and articles from here, as from a CDN.
    'Access-Control-Allow-Origin': '*',
  });
  return createReadStream(file).pipe(response);
}

/** Serves demo/ and dist/ on a port of this machine only; 0 takes a free one. Resolves to the port. */
export function startServer(port = 0) {
  const server = createServer(serve);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ port: server.address().port, close: () => server.close() }),
    );
  });
}
