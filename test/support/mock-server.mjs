// Answers under /mock/ for tests: every way in which a portal can answer badly.
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { cdnAnswer, chunkPage } from './chunk-pages.mjs';

const article = {
  format: 'lx-article/1',
  url: 'https://portal.example/tin/1',
  title: 'Bài viết thử',
  body: '<p>Đoạn văn thứ nhất của bài viết thử.</p>',
};

const asked = new Set();
const counts = new Map();

/** What a test page may ask for. */
const known =
  /^\/($|\.tmp\/|src\/|test\/|dist\/|demo\/|node_modules\/|custom-elements\.json$|__w|favicon\.ico$)/;
/** By browser, what else it asked for: nothing but images may be. */
const strays = new Map();

function noteStray({ path, headers }) {
  const browser = headers['user-agent'];
  const isImage = (headers['sec-fetch-dest'] ?? headers.accept ?? '').startsWith('image');
  if (isImage) return;
  strays.set(browser, [...(strays.get(browser) ?? []), `request to the server: ${path}`]);
}

function takeStrays({ headers }) {
  const browser = headers['user-agent'];
  const taken = strays.get(browser) ?? [];
  strays.delete(browser);
  return JSON.stringify(taken);
}

/** A corpus of hostile HTML that may lie beside the project; an empty one where it does not. */
const corpus = () =>
  readFile(new URL('../../../shared/corpus/payloads.json', import.meta.url), 'utf8').catch(
    () => '[]',
  );

const testFile = path => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

/** Every folder of `test/bodies`: its name, both of its files and what `case.json` says. */
async function bodies() {
  const names = (await readdir(new URL('../bodies', import.meta.url))).sort();
  const read = async name => {
    const files = ['input.html', 'expected.html', 'case.json'];
    const [input, expected, said] = await Promise.all(
      files.map(file => testFile(`bodies/${name}/${file}`)),
    );
    return { ...JSON.parse(said), name, input, expected };
  };
  return JSON.stringify(await Promise.all(names.map(read)));
}

/** Every file of `test/field`: its cases, by its name. */
async function field() {
  const files = (await readdir(new URL('../field', import.meta.url))).sort();
  const read = async file => [
    file.replace('.json', ''),
    JSON.parse(await testFile(`field/${file}`)),
  ];
  return JSON.stringify(Object.fromEntries(await Promise.all(files.map(read))));
}

/** Koa middleware: `/mock/article?title=…&delay=ms&status=…&type=…&encoding=…&body=…`, `/mock/huge`, `/mock/hang`, `/mock/redirect?to=…`, `/mock/corpus.json`, `/mock/bodies.json`, `/mock/field.json`, `/mock/strays`, `/mock/run.json`, `/mock/say?text=…`. */
export async function mockServer(context, next) {
  if (known.test(context.path)) return next();
  if (!context.path.startsWith('/mock/')) return noteStray(context);
  const { title, delay, status, type, body, to, csp, encoding } = context.query;
  if (delay) await wait(Number(delay));
  context.set('Cache-Control', 'no-store');
  if (csp) context.set('Content-Security-Policy', csp);
  if (context.path.startsWith('/mock/cdn/')) {
    context.set('Access-Control-Allow-Origin', '*');
    return Object.assign(context, await cdnAnswer(context.path.slice('/mock/cdn/'.length)));
  }
  switch (context.path.slice('/mock/'.length)) {
    case 'chunk-page':
      context.type = 'html';
      context.body = chunkPage(context.query);
      return undefined;
    case 'corpus.json':
      context.type = 'json';
      context.body = await corpus();
      return undefined;
    case 'field.json':
      context.type = 'json';
      context.body = await field();
      return undefined;
    case 'bodies.json':
      context.type = 'json';
      context.body = await bodies();
      return undefined;
    case 'strays':
      context.type = 'json';
      context.body = takeStrays(context);
      return undefined;
    case 'run.json':
      context.type = 'json';
      context.body = JSON.stringify({
        isThorough: process.env.LX_THOROUGH === '1',
        ...JSON.parse(process.env.FUZZ ?? '{}'),
      });
      return undefined;
    case 'say':
      console.log(context.query.text);
      context.status = 204;
      return undefined;
    case 'hang':
      return wait(60_000);
    case 'redirect':
      return context.redirect(to);
    case 'flaky':
      // Fails the first time, works from then on.
      context.status = asked.has(context.query.key) ? 200 : 500;
      asked.add(context.query.key);
      context.type = 'json';
      context.body = JSON.stringify(article);
      return undefined;
    case 'count':
      // The article's title is how often it was asked for.
      counts.set(context.query.key, (counts.get(context.query.key) ?? 0) + 1);
      await wait(100);
      context.type = 'json';
      context.body = JSON.stringify({ ...article, title: String(counts.get(context.query.key)) });
      return undefined;
    case 'huge':
      context.type = 'json';
      context.body = JSON.stringify({ ...article, body: 'x'.repeat(6 * 1024 * 1024) });
      return undefined;
    default:
      context.status = Number(status ?? 200);
      context.type = type ?? 'application/json';
      context.body = Buffer.from(
        body ?? JSON.stringify(title ? { ...article, title } : article),
        encoding,
      );
      return undefined;
  }
}
