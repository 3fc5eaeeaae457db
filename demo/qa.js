// All states: a list that leads to the pages of the elements, and can run them; `?only=ID` shows one
// alone, for screenshots, axe and bug reports.
import { build, source } from './build.js';
import { code } from './code.js';
import { examples } from './examples.js';
import { eventLog } from './log.js';
import { frame, pick, speaker, text, to } from './shell.js';
import { begin, hostRules, judge, stageOf } from './stage.js';
import { words } from './words/qa.js';

/** Longer than the 15 seconds after which a request is given up. */
const patience = 25_000;

const main = document.getElementById('main');
const say = speaker(words);
const only = new URLSearchParams(location.search).get('only');
const chosen = examples.find(({ id }) => id === only);

const pageOf = ({ element, id }) => to(`elements/${element}.html?state=${id}`);

function showOne(example) {
  const { id, title, see, outcome, tree } = example;
  const stage = stageOf(example);
  const output = build(['output', {}, [pick(words.nothing)]]);
  const markup = code(pick(words.markup));
  main.append(
    build([
      'section',
      { id, 'aria-labelledby': `${id}-title` },
      [
        ['h1', { id: `${id}-title` }, [pick(title)]],
        ['p', { class: 'prose' }, [pick(see)]],
        ...(outcome ? [['p', { class: 'quiet' }, [say('expected', { outcome }), output]]] : []),
        stage,
        ['h2', {}, [pick(words.events)]],
        log.node,
        ['h2', {}, [pick(words.markup)]],
        markup.node,
        [
          'p',
          {},
          [
            ['a', { href: pageOf(example) }, [pick(words.edit)]],
            ' · ',
            ['a', { href: to('qa.html') }, [pick(words.all)]],
          ],
        ],
      ],
    ]),
  );
  if (outcome) void judge(output, stage, outcome, patience);
  markup.show([hostRules(stage), source(tree)].filter(Boolean).join('\n'));
  begin(example, stage);
}

const row = example => [
  'li',
  { id: `row-${example.id}` },
  [
    ['a', { href: pageOf(example) }, [pick(example.title)]],
    ' ',
    [
      'a',
      {
        class: 'quiet',
        href: to(`qa.html?only=${example.id}`),
        'aria-label': text(words, 'aloneName', { title: pick(example.title) }),
      },
      [pick(words.alone)],
    ],
    ' ',
    ['output', {}],
  ],
];

const grouped = (list, key) => Map.groupBy?.(list, key) ?? groups(list, key);

function groups(list, key) {
  const map = new Map();
  for (const item of list) map.set(key(item), [...(map.get(key(item)) ?? []), item]);
  return map;
}

const section = ([element, members]) => [
  'section',
  { class: 'states' },
  [
    ['h2', {}, [['a', { href: to(`elements/${element}.html`) }, [`<${element}>`]]]],
    ['p', { class: 'quiet' }, [say('states', { count: members.length })]],
    ...[...grouped(members, ({ group }) => pick(group))].flatMap(([name, list]) => [
      ['h3', {}, [name]],
      ['ul', {}, list.map(row)],
    ]),
  ],
];

/** Puts the states on a stage of this page, one after the other, and marks their rows. */
async function runAll(said, place) {
  const known = examples.filter(({ outcome }) => outcome);
  let met = 0;
  for (const [done, example] of known.entries()) {
    said.replaceChildren(say('running', { done: done + 1, all: known.length, id: example.id }));
    const stage = stageOf(example);
    place.replaceChildren(stage);
    const output = document.querySelector(`#row-${example.id} output`);
    const result = judge(output, stage, example.outcome, patience);
    begin(example, stage);
    // One that waits for the reader's eye gets it.
    stage.querySelector('[loading="lazy"]')?.scrollIntoView({ block: 'nearest' });
    if (await result) met += 1;
  }
  place.replaceChildren();
  document.documentElement.classList.remove('host-root');
  said.replaceChildren(say('ran', { met, missed: known.length - met }));
}

function showAll() {
  const said = build(['p', { class: 'said', role: 'status' }]);
  const place = build(['div', { class: 'run-stage' }]);
  const button = build(['button', { type: 'button', class: 'button' }, [pick(words.run)]]);
  button.addEventListener('click', async () => {
    button.disabled = true;
    await runAll(said, place);
    button.disabled = false;
  });
  main.append(
    build(['h1', { 'data-word': 'title' }]),
    build(['p', { class: 'intro', 'data-word': 'intro' }]),
    ...(only ? [build(['p', { class: 'said bad' }, [say('unknown', { id: only })]])] : []),
    ...[...grouped(examples, ({ element }) => element)].map(section).map(build),
    build(['h2', { 'data-word': 'run' }]),
    build(['p', { class: 'prose', 'data-word': 'runWhat' }]),
    build(['div', { class: 'run' }, [button, said]]),
    place,
  );
}

const log = eventLog();
if (chosen) showOne(chosen);
else showAll();
frame({
  words: chosen ? { ...words, title: chosen.title } : words,
  section: 'elements',
});
