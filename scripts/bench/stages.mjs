// The time of each stage on a body's way into the document, one after the other, without the yields
// between them: the medians of several runs, each after a collection of garbage.
import { openBench } from './browser.mjs';
import { quartiles } from './statistics.mjs';

const runs = 9;

/** Runs in the page. */
async function timeStages(size) {
  const module = name => import(`/dist/body/${name}.js`);
  const [{ quiet }, { parseInert }, { normalize }, { nest }, { clean }, { dress }] =
    await Promise.all(
      [
        'parse/quiet',
        'parse/parse-body',
        'normalize/normalize',
        'clean/fix-nesting',
        'clean/clean',
        'clean/dress',
      ].map(module),
    );
  const [{ cutSections }, { referencedIds }, { BodyReport }, { words }] = await Promise.all([
    module('show/sections'),
    module('ids'),
    module('report'),
    import('/dist/text/strings/strings.js'),
  ]);
  const html = window.bench.body(size);
  const times = {};
  let last = performance.now();
  const lap = stage => {
    const now = performance.now();
    times[stage] = (times[stage] ?? 0) + now - last;
    last = performance.now();
  };
  const report = new BodyReport();
  const context = {
    baseUrl: 'https://portal.example/tin/1',
    headingLevel: 3,
    language: 'vi',
    words: words('vi'),
    marks: new WeakMap(),
    report,
    warn: () => undefined,
  };
  const article = document.createElement('lx-article');
  article.article = { format: 'lx-article/1', title: 'x', body: '<p>x</p>' };
  document.querySelector('#stage').append(article);
  await article.updateComplete;
  const target = article.shadowRoot.querySelector('[part~=body] > div');
  last = performance.now();
  quiet(html, report);
  lap('tokenizer');
  const root = parseInert(html, report);
  lap('tokenizer and parse');
  normalize(root, context);
  lap('normaliser');
  const options = { ...context, referencedIds: referencedIds(root, context.baseUrl) };
  for (const { element, size: name } of cutSections(root)) {
    lap('sections');
    nest(element, report);
    lap('nesting');
    clean(element, options);
    lap('cleaner');
    dress(element, context.marks);
    lap('dress');
    element.className = `screen ${name}`;
    target.append(element);
    lap('into the document');
  }
  void document.body.offsetHeight;
  lap('style and layout');
  article.remove();
  times.parse = times['tokenizer and parse'] - times.tokenizer;
  delete times['tokenizer and parse'];
  return times;
}

/** Milliseconds of each stage for a size. */
export async function measureStages(launched, size) {
  const bench = await openBench(launched, { modules: true });
  const all = [];
  for (let run = 0; run < runs; run += 1) {
    await bench.collectGarbage();
    all.push(await bench.page.evaluate(timeStages, size));
  }
  await bench.close();
  const names = Object.keys(all[0]);
  return {
    size,
    stages: Object.fromEntries(
      names.map(name => [name, quartiles(all.map(times => times[name])).median]),
    ),
  };
}
