// The smallest inputs that once held a page, and the shapes of test/hostile/shapes.ts at a size: a
// name, and the JSON of an article as text.
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
import { esbuildOptions, temporaryDirectory } from '../test/bundle.mjs';

const image = '<img src=https://i.example/a.png alt=x>';
const words = length => 'lời '.repeat(length / 4);
const list = (length, make) => Array.from({ length }, (_, at) => make(at));
const rows = (height, width, cell) => list(height, () => Array(width).fill(cell));
const table = cells => [{ type: 'table', rows: cells }];
const nested = (depth, tag, inner) => tag.repeat(depth) + inner;
const attributes = list(60, at => `a${at}=b`).join(' ');

const bodies = {
  'a: long srcset of 20 sources': `<picture>${`<source srcset="${'a'.repeat(8_150)} bb">`.repeat(20)}${image}</picture>`,
  'b: 1,000 sources and 1,000 images': `<picture>${'<source srcset=x:>'.repeat(1_000)}${'<img>'.repeat(1_000)}`,
  'b: 40,000 sources and 40,000 images': `<picture>${'<source srcset=x:>'.repeat(40_000)}${'<img>'.repeat(40_000)}`,
  'b: 200 pictures of 200 sources':
    `<picture>${'<source srcset=x:>'.repeat(200)}${image}</picture>`.repeat(200),
  'c: blocks, 200 × 200 cells': table(rows(200, 200, 'a')),
  'c: blocks, 1,000 × 200 cells': table(rows(1_000, 200, 'a')),
  'd: blocks, 1,000 × 200 numbers': table(rows(1_000, 200, 0)),
  'e: 200 objects, 20,000 links': `${nested(200, '<object data=https://q.example/>', '<a href=https://z.example/></a>'.repeat(20_000))}<a href=https://q.example/>`,
  'f: 250 posts, 60,000 sources': nested(250, '<div class=fb-video>', '<source>'.repeat(60_000)),
  'g: 500 images, a caption of 400 KB': `<figure>${image.repeat(500)}<figcaption>${words(400_000)}</figcaption></figure>`,
  'h: a head of 10,000 cells, 20,000 rows': `<table><thead><tr>${'<th>a'.repeat(10_000)}<tbody>${'<tr><td>b'.repeat(20_000)}`,
  'i: 120 lists, 40,000 items': `${nested(120, '<ul><li>', image)}<ul>${'<li></li>'.repeat(40_000)}`,
  'j: 60 html blocks': list(60, () => ({
    type: 'html',
    html: list(200, at => `<b a${at}>`).join('') + '<p>x'.repeat(400),
  })),
  'n: 40,000 spaces, 300 boxes': `${'\u00a0'.repeat(40_000)}x${nested(300, '<div>', '')}`,
  'o: 100 KB of marks in the body': `<p>a${'\u0301\u0323'.repeat(25_000)}`,
  'p: 240 quotes, 60,000 paragraphs': nested(240, '<blockquote>', '<p>x'.repeat(60_000)),
  'p: 250 boxes, 90,000 line breaks': nested(250, '<div>', 'x<br>'.repeat(90_000)),
  'q: 8 marks, 60,000 paragraphs': `<cite><q><kbd><samp><mark><small><sub><s>${'<p>x'.repeat(60_000)}`,
  'r: a link of 60 attributes, 20,000 paragraphs': `<a href=https://a.example/ ${attributes}>${'<p>x'.repeat(20_000)}`,
  's: 600 formatting blocks': list(600, () => ({
    type: 'html',
    html: list(200, at => `<b a${at}>`).join('') + '<p>x'.repeat(20),
  })),
  't: 30,000 in-article links': '<a href=#a>b</a>'.repeat(30_000),
  'u: one word of 4.5 MB': `<p>${'a'.repeat(4_500_000)}`,
};

const members = {
  'k: 4,000 attachments': {
    attachments: list(4_000, at => ({ url: `https://a.example/${at}.pdf`, title: `Tệp ${at}` })),
  },
  'k: 10,000 attachments': {
    attachments: list(10_000, at => ({ url: `https://a.example/${at}.pdf`, title: `Tệp ${at}` })),
  },
  'l: 10,000 related': {
    related: list(10_000, at => ({ url: `https://a.example/${at}`, title: `Bài viết số ${at}` })),
  },
  'm: 10,000 authors': {
    authors: list(10_000, at => ({ name: `Tác giả ${at}`, url: 'https://a.example/' })),
  },
  'o: 100 KB of marks in the title': { title: `A${'\u0301\u0323'.repeat(25_000)}` },
};

const json = extra =>
  JSON.stringify({ title: 'Bài viết thử', url: 'https://portal.example/', body: '<p>x', ...extra });

/** The inputs that were met, by name. */
export const known = {
  ...Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, json({ body })])),
  ...Object.fromEntries(Object.entries(members).map(([name, extra]) => [name, json(extra)])),
  'v: JSON 2,000,000 deep': `{"title":"T","url":"https://portal.example/","authors":${'['.repeat(2_000_000)}`,
};

/** The shapes of the generator, each of about so many characters. */
export async function shapesOf(size) {
  const outfile = `${temporaryDirectory('shapes')}/shapes.mjs`;
  const entryPoints = ['test/hostile/shapes.ts'];
  await build({ ...esbuildOptions, entryPoints, outfile, format: 'esm' });
  const { shapes } = await import(pathToFileURL(outfile).href);
  return Object.fromEntries(shapes.map(({ name, make }) => [name, json({ body: make(size) })]));
}
