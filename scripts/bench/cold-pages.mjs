// The pages of the bench on a cold phone, and a server that sends them compressed as a CDN does. The
// article's JSON comes from another origin than the page, as a portal's does.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from '../setup.mjs';

const types = {
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const text = path => readFileSync(root + path, 'utf8');
// Pictures of the same server in all ways, since one that does not come moves what is beside it.
const source = text('demo/articles/so-ket-35.json').replaceAll('../', '/demo/');
const { title, summary, body } = JSON.parse(source);
const pictures = readdirSync(`${root}demo`, { recursive: true })
  .map(String)
  .filter(name => extname(name) in types);

const page = (head, content) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>body{margin:0 1em;font:16px/1.6 sans-serif}iframe{border:0;width:100%;height:80em}img{max-width:100%;height:auto}</style>${head}</head><body>${content}</body></html>`;
const plain = `<article><h2>${title}</h2><p>${summary ?? ''}</p>${body}</article>`;
const script = '<script src="/lx.min.js" defer></script>';
const link = `<a href="https://portal.example/so-ket-35">${title}</a>`;

/** The ways, in the order of the table. `inside` is what a publisher writes into the tag. */
export const coldPages = (json, inside) => ({
  'plain HTML': page('', plain),
  iframe: page('', '<iframe src="/plain-HTML"></iframe>'),
  'DOMPurify + innerHTML': page(
    `<script src="/purify.min.js" defer></script><script src="/show.js" defer></script>`,
    '<div id="article"></div>',
  ),
  lx: page(script, `<lx-article src="${json}">${link}</lx-article>`),
  'lx, preloaded': page(
    `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${json}">${script}`,
    `<lx-article src="${json}">${link}</lx-article>`,
  ),
  'lx, JSON in the page': page(
    script,
    `<lx-article><script type="application/json">${source.replaceAll('<', '\\u003c')}</script>${link}</lx-article>`,
  ),
  'lx, whole text inside': page(
    `<link rel="stylesheet" href="/lx.css">${script}`,
    `<lx-article src="${json}">${inside}</lx-article>`,
  ),
});

const show = json =>
  `fetch(${JSON.stringify(json)}).then(answer => answer.json()).then(article => {
  document.querySelector('#article').innerHTML = DOMPurify.sanitize('<h2>' + article.title + '</h2>' + article.body);
});`;

/** The way's address. */
export const pathOf = way => `/${way.replace(/[^\w]+/g, '-')}`;

/** A server of the pages; `encoding` is `gzip` or `br`. */
export async function startColdServer() {
  const compressed = new Map();
  let files = new Map();
  let encoding = 'gzip';
  const server = createServer((request, response) => {
    const found = files.get(new URL(request.url, 'http://localhost').pathname);
    if (!found) return response.writeHead(404).end();
    const key = `${encoding} ${request.url}`;
    if (!compressed.has(key))
      compressed.set(
        key,
        encoding === 'br' ? brotliCompressSync(found.body) : gzipSync(found.body),
      );
    return response
      .writeHead(200, {
        'Content-Type': found.type,
        'Content-Encoding': encoding,
        'Access-Control-Allow-Origin': '*',
        'Timing-Allow-Origin': '*',
      })
      .end(compressed.get(key));
  });
  await new Promise(resolve => server.listen(0, resolve));
  const { port } = server.address();
  const json = `http://127.0.0.1:${port}/article.json`;
  const js = (path, body) => [path, { type: 'text/javascript; charset=utf-8', body }];
  return {
    origin: `http://localhost:${port}`,
    /** Makes the pages, with this in the tag of the last way. */
    serve(inside) {
      const pages = Object.entries(coldPages(json, inside));
      compressed.clear();
      files = new Map([
        ['/article.json', { type: 'application/json', body: source }],
        ['/lx.css', { type: 'text/css', body: text('dist/lx.css') }],
        js('/lx.min.js', text('dist/lx.min.js')),
        js('/purify.min.js', text('node_modules/dompurify/dist/purify.min.js')),
        js('/show.js', show(json)),
        ...pictures.map(name => [
          `/demo/${name}`,
          { type: types[extname(name)], body: readFileSync(`${root}demo/${name}`) },
        ]),
        ...pages.map(([way, html]) => [
          pathOf(way),
          { type: 'text/html; charset=utf-8', body: html },
        ]),
      ]);
      return pages.map(([way]) => way);
    },
    encode: name => (encoding = name),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
