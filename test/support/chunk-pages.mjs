// A host's page and the place that lx is loaded from, for the tests of chunks.
import { readFile } from 'node:fs/promises';

const dist = new URL('../../dist/', import.meta.url);

const url = 'https://media.example/phim.mp4';
/** A recording as a block, and as HTML, which takes the rare steps to read. */
const bodies = {
  blocks: [
    { type: 'paragraph', text: 'Đoạn văn.' },
    { type: 'video', url },
  ],
  html: `<p>Đoạn văn.</p><video src="${url}"></video>`,
};
const articleOf = body =>
  JSON.stringify({ format: 'lx-article/1', title: 'Bài viết thử', body: bodies[body] });

/** `/mock/chunk-page?script=URL&sources=…`, with the attributes `src` and `map` where they are given, else with an article of `body`: a page under the strict CSP whose scripts may come from `sources`. */
export const chunkPage = ({ script, sources, type, src, map, body = 'blocks' }) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${sources}; style-src 'self'; img-src 'self' https:; connect-src 'self' https:; require-trusted-types-for 'script'; trusted-types lx" />
    <title>chunks</title>
    <script src="/test/pages/probe.js"></script>
    <script ${type ? `type="${type}"` : 'defer'} src="${script}" crossorigin="anonymous"></script>
  </head>
  <body>
    ${src ? fromSource(src, map) : `<lx-article media="inline"><script type="application/json">${articleOf(body)}</script></lx-article>`}
  </body>
</html>`;

const quoted = text => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
const fromSource = (src, map) =>
  `<lx-article src=${quoted(src)}${map ? ` map=${quoted(map)}` : ''}></lx-article>`;

/** How each version of `/mock/cdn/lx-widgets@VERSION/dist/…` answers for a chunk. */
const faults = {
  changed: content => ({ body: `${content}\nglobalThis.isChunkRun = true;` }),
  missing: () => ({ status: 404, type: 'text/html', body: '<h1>404</h1>' }),
  html: () => ({ type: 'text/html', body: '<script>globalThis.isChunkRun = true</script>' }),
};

/** What a CDN answers, sent with CORS. */
export async function cdnAnswer(path) {
  const [, version, file] = /^lx-widgets@([\w.]+)\/dist\/([\w./-]+)$/.exec(path) ?? [];
  const content = await readFile(new URL(file, dist), 'utf8');
  const fault = file.startsWith('chunks/') && Object.hasOwn(faults, version) && faults[version];
  return { status: 200, type: 'text/javascript', body: content, ...(fault && fault(content)) };
}
