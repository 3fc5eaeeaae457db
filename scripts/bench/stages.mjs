// The time of each stage on a body's way into the document, one after the other, without the yields
// between them: the medians of several runs, each after a collection of garbage.
import { openBench } from './browser.mjs';
import { quartiles } from './statistics.mjs';

const runs = 9;

/** Runs in the page. */
async function timeStages(size) {
  const module = name => import(`/dist/body/${name}.js`);
  const modules = ['context', 'road', 'parse/quiet', 'parse/parse-body', 'normalize/normalize'];
  const [{ bodyContext }, { drain }, { quietPieces }, { parseBody }, { normalize }] =
    await Promise.all(modules.map(module));
  const [{ fixNesting }, { clean }, { dress }, { cutSections }] = await Promise.all(
    ['clean/fix-nesting', 'clean/clean', 'clean/dress', 'show/sections'].map(module),
  );
  const html = window.bench.body(size);
  const times = {};
  let last = performance.now();
  const lap = stage => {
    const now = performance.now();
    times[stage] = (times[stage] ?? 0) + now - last;
    last = performance.now();
  };
  const context = bodyContext({ baseUrl: 'https://portal.example/tin/1', headingLevel: 3 });
  const article = document.createElement('lx-article');
  article.article = { format: 'lx-article/1', title: 'x', body: '<p>x</p>' };
  document.querySelector('#stage').append(article);
  await article.updateComplete;
  const target = article.shadowRoot.querySelector('[part~=body] > div');
  last = performance.now();
  drain(quietPieces(html, bodyContext()));
  lap('tokenizer');
  const root = drain(parseBody(html, context));
  lap('tokenizer, parse and survey');
  drain(normalize(root, context));
  lap('normaliser');
  drain(fixNesting(root, context));
  lap('nesting');
  for (const { element, size: name } of cutSections(root, context)) {
    lap('sections');
    clean(element, context);
    lap('cleaner');
    dress(element, context);
    lap('dress');
    element.className = `screen ${name}`;
    target.append(element);
    lap('into the document');
  }
  void document.body.offsetHeight;
  lap('style and layout');
  article.remove();
  times['parse and survey'] = times['tokenizer, parse and survey'] - times.tokenizer;
  delete times['tokenizer, parse and survey'];
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
