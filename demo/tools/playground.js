// The playground: a body in, what lx makes of it out, and what was done on the way.
import { clean } from '../../dist/lx.min.mjs';
import { build } from '../build.js';
import { lang, pick } from '../shell.js';
import { button, tell, toolFrame } from './frame.js';
import { intake } from './intake.js';
import { articleOf, kindOf, whereIn } from './kind.js';
import { outline } from './outline.js';
import { changesOf, explain } from './report.js';
import { rowList } from './rows.js';
import { hostile, word } from './samples.js';
import { share, shared } from './share.js';
import { structure } from './structure.js';
import { whereOf } from './where.js';
import { words } from './words/playground.js';

const { write } = toolFrame('playground', words);
const at = id => document.getElementById(id);
const waiting = () => build(['p', { class: 'quiet' }, [write('waiting')]]);

const input = intake(at('intake'), {
  write,
  label: write('input'),
  accept: '.html,.htm,.txt,.json,.xml,.rss,.atom',
  takesHtml: true,
  onChange: show,
});
const images = new URL('../images/', import.meta.url).href;
at('examples').append(
  `${write('examples')} `,
  button(write('word'), () => input.set(word.replaceAll('{images}', images)), 'button plain'),
  button(write('hostile'), () => input.set(hostile), 'button plain'),
);
share(at('share'), {
  write,
  value: () => ({ text: input.text(), url: input.url() }),
  file: () => ({ name: `lx-${kindOf(input.text())}.txt`, content: input.text() }),
});

/** Shows another text; of two that come fast, only the later. */
function show() {
  const text = input.text();
  const made = articleOf(text, { title: write('pasted'), url: input.url() });
  at('original').replaceChildren(waiting());
  at('cleaned').replaceChildren(waiting());
  at('result').replaceChildren();
  at('done').replaceChildren(waiting());
  if (made.problem === 'empty') return tell(at('state'), '');
  if (made.problem === 'json') {
    const spot = whereIn(text, made.message);
    const key = spot ? 'brokenJson' : 'brokenJsonSomewhere';
    return tell(at('state'), write(key, { ...spot, message: made.message }), 'bad');
  }
  tell(at('state'), write('working'));
  return render(made.article, kindOf(text) === 'html' ? text : undefined);
}

function render(article, html) {
  const element = build(['lx-article', { lang, 'heading-level': '3', 'without-text-copy': '' }]);
  element.append(write('fallback'));
  const warnings = [];
  element.addEventListener('lx-warning', ({ path, message }) => warnings.push({ path, message }));
  element.addEventListener('lx-load', event => loaded(element, event, warnings, html));
  element.addEventListener('lx-error', ({ kind, path, message }) => {
    tell(at('state'), write('failed', { kind, path, message }), 'bad');
    showDone([], warnings, []);
  });
  element.article = article;
  at('result').replaceChildren(element);
}

function loaded(element, { article, report }, warnings, html) {
  const source = html ?? (typeof article.body === 'string' ? article.body : '');
  const first = outline(source);
  const changes = changesOf(report, first.rows);
  // Of twenty links one may be gone: only what is sure is struck.
  const gone = changes.filter(({ isCertain }) => isCertain).map(({ rule }) => rule);
  const isStruck = name => gone.includes(name.startsWith('data-') ? 'data-*' : name);
  const more = write('cutOff');
  at('original').replaceChildren(
    rowList(first.rows, { label: write('original'), isStruck, more: first.isWhole ? '' : more }),
  );
  const body = element.shadowRoot.querySelector('[part~="body"]');
  const second = body ? structure(body) : { rows: [], isWhole: true };
  at('cleaned').replaceChildren(
    rowList(second.rows, { label: write('cleaned'), more: second.isWhole ? '' : more }),
  );
  const sum = kind =>
    changes.filter(each => each.kind === kind).reduce((all, { times }) => all + times, 0);
  const counts = { removed: sum('removed'), changed: sum('changed'), warnings: warnings.length };
  tell(at('state'), write('clean', counts), 'good');
  showDone(changes, warnings, html ? first.rows : []);
  if (html) void place(element, { html, rows: first.rows, changes, warnings });
}

/** Finds places that no name tells of, and shows them once they are known. */
async function place(element, { html, rows, changes, warnings }) {
  const wanted = changes.filter(({ lines }) => lines.length === 0);
  const found = await whereOf(html, rows, {
    reportOf: text => clean(text, { baseUrl: input.url() ?? location.href }).report,
    wanted,
    isWanted: () => element.isConnected,
  });
  if (!found) return;
  const placed = changes.map(change => {
    const lines = found[wanted.indexOf(change)];
    return lines?.length > 0 ? { ...change, lines: [...new Set(lines)], isCertain: true } : change;
  });
  showDone(placed, warnings, rows);
}

const cells = (name, ...nodes) => ['tr', {}, nodes.map(node => [name, {}, [node].flat()])];

function placesOf({ lines, isCertain }, hasLines) {
  if (!hasLines || lines.length === 0) return [write('nowhere')];
  const buttons = lines
    .slice(0, 6)
    .map(line => [
      'button',
      { type: 'button', class: 'to-line', 'data-line': line },
      [write('line', { line })],
    ]);
  const rest = lines.length - buttons.length;
  return [
    ...(isCertain ? [] : [`${write('among')} `]),
    ...buttons.flatMap(each => [each, ' ']),
    ...(rest > 0 ? [write('more', { count: rest })] : []),
  ];
}

/** Each change with its rule and place, and each warning with its path. */
function showDone(changes, warnings, rows) {
  if (changes.length + warnings.length === 0)
    return at('done').replaceChildren(build(['p', { class: 'quiet' }, [write('nothingDone')]]));
  const head = ['kind', 'rule', 'times', 'place'].map(key => [write(key)]);
  const body = [
    ...changes.map(change =>
      cells(
        'td',
        write(change.kind),
        [['code', {}, [change.rule]], ' ', pick(explain(change))],
        `${change.times}`,
        placesOf(change, rows.length > 0),
      ),
    ),
    ...warnings.map(({ path, message }) =>
      cells('td', write('warning'), [['span', { lang: 'en' }, [message]]], '1', [
        ['code', {}, [path]],
      ]),
    ),
  ];
  const table = build([
    'table',
    { class: 'done' },
    [
      ['thead', {}, [cells('th', ...head)]],
      ['tbody', {}, body],
    ],
  ]);
  table.addEventListener('click', ({ target }) => {
    const line = Number(target.dataset.line);
    if (line) input.reveal(line);
  });
  return at('done').replaceChildren(table);
}

show();
const given = await shared(write, sentence => input.say(sentence, 'bad'));
if (typeof given?.text === 'string') input.set(given.text, given.url);
else input.restore();
