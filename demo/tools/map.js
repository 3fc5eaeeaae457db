// The map maker: a JSON in, what its members are by pointing at them, the field map and the tag out.
import { build } from '../build.js';
import { code } from '../code.js';
import { lang } from '../shell.js';
import { button, calm, saveAs, tell, toolFrame } from './frame.js';
import { intake } from './intake.js';
import { pathText } from './json-path.js';
import { jsonTree } from './json-tree.js';
import { kindOf, whereIn } from './kind.js';
import { guess } from './map-guess.js';
import { makeMap, mapText, needsTemplate, roles, tagOf } from './map-make.js';
import { wardJson } from './samples.js';
import { share, shared } from './share.js';
import { words } from './words/map.js';

const { write } = toolFrame('map', words);
const at = id => document.getElementById(id);
const nameOf = role => write(role === 'title' ? 'titleRole' : role);

let root;
let choices = {};
let tree;

const input = intake(at('intake'), {
  write,
  label: write('input'),
  accept: '.json,.txt,application/json',
  onChange: read,
});
at('examples').append(
  `${write('examples')} `,
  button(write('example'), () => input.set(wardJson), 'button plain'),
);
const shownMap = code(write('map'));
const shownTag = code(write('tag'));
const shownList = code(write('listTag'));
at('map').append(
  shownMap.node,
  button(write('save'), () => saveAs('lx-map.json', shownText(), 'application/json')),
);
at('tag').append(shownTag.node, shownList.node);
share(at('share'), {
  write,
  value: () => ({
    text: input.text(),
    choices,
    src: at('src').value,
    template: at('template').value,
  }),
  file: () => ({ name: 'lx-json.json', content: input.text() }),
});
const soon = calm(make);
for (const id of ['src', 'template']) at(id).addEventListener('input', soon);

const shownText = () => mapText(makeMap(root, choices, options()).map);
const options = () => ({ template: at('template').value.trim() });

/** Reads another JSON and offers what it may be. */
function read() {
  const text = input.text();
  const kind = kindOf(text);
  at('work').hidden = true;
  root = undefined;
  if (kind === 'empty') return tell(at('state'), '');
  if (kind !== 'json') return tell(at('state'), write('notJson'), 'bad');
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch ({ message }) {
    const spot = whereIn(text, message);
    return tell(
      at('state'),
      write(spot ? 'brokenJson' : 'brokenJsonSomewhere', { ...spot, message }),
      'bad',
    );
  }
  choices = guess(root);
  tree = jsonTree(root, { write, nameOf, onChoose: choose });
  at('tree').replaceChildren(tree.node);
  if (input.url()) at('src').value = input.url();
  tell(at('state'), write(Object.keys(choices).length > 0 ? 'guessed' : 'noGuess'));
  at('work').hidden = false;
  return make();
}

function choose(path, role) {
  const key = JSON.stringify(path);
  // A place is one thing, and a thing is in one place.
  choices = Object.fromEntries(
    Object.entries(choices).filter(([, each]) => JSON.stringify(each) !== key),
  );
  if (role) choices[role] = path;
  make();
}

function showChosen() {
  const rows = roles
    .filter(role => choices[role])
    .map(role => {
      const row = build([
        'li',
        {},
        [['b', {}, [nameOf(role)]], ' ', ['code', {}, [pathText(choices[role])]], ' '],
      ]);
      const drop = button('×', () => choose(choices[role]), 'to-line');
      drop.setAttribute('aria-label', write('drop', { role: nameOf(role) }));
      row.append(drop);
      return row;
    });
  at('chosen').replaceChildren(...rows);
}

/** Writes the map and the tags, and shows the first article by them. */
function make() {
  if (root === undefined) return;
  tree.mark(choices);
  showChosen();
  at('template-line').hidden = !needsTemplate(root, choices);
  const { map, outside } = makeMap(root, choices, options());
  shownMap.show(mapText(map));
  const src = at('src').value.trim() || 'https://portal.example/api/tin.json';
  const link = URL.canParse(src) ? new URL('/', src).href : 'https://portal.example/';
  const tag = { src, link, title: write('fallback') };
  shownTag.show(tagOf(map, tag));
  shownList.node.hidden = !map.items;
  shownList.show(tagOf(map, { ...tag, name: 'lx-article-list' }));
  at('warnings').replaceChildren();
  at('preview').replaceChildren();
  if (!choices.title) return tell(at('fit'), write('noTitle'), 'bad');
  if (outside.length > 0)
    return tell(at('fit'), write('outside', { roles: outside.map(nameOf).join(', ') }), 'bad');
  return preview(map);
}

function preview(map) {
  const element = build(['lx-article', { lang, 'heading-level': '3', 'without-text-copy': '' }]);
  element.setAttribute('map', JSON.stringify(map));
  element.append(write('fallback'));
  const warned = ({ path, message }) =>
    at('warnings').append(
      build(['li', {}, [['code', {}, [path]], ' ', ['span', { lang: 'en' }, [message]]]]),
    );
  element.addEventListener('lx-warning', warned);
  element.addEventListener('lx-load', () => {
    const misses = at('warnings').textContent.includes('The map finds no');
    const key = misses ? 'fitsNot' : at('warnings').childElementCount > 0 ? 'fitsNoted' : 'fits';
    tell(at('fit'), write(key), misses ? 'bad' : 'good');
  });
  element.addEventListener('lx-error', ({ kind, path, message }) =>
    tell(at('fit'), write('failed', { kind, path, message }), 'bad'),
  );
  element.article = root;
  at('preview').replaceChildren(element);
}

const isPath = value =>
  Array.isArray(value) && value.every(part => /^(?:string|number)$/.test(typeof part));
const given = await shared(write, sentence => input.say(sentence, 'bad'));
if (typeof given?.text === 'string') {
  input.set(given.text);
  for (const id of ['src', 'template']) if (typeof given[id] === 'string') at(id).value = given[id];
  const kept = Object.entries(given.choices ?? {}).filter(
    ([role, path]) => roles.includes(role) && isPath(path),
  );
  choices = Object.fromEntries(kept);
  make();
} else input.restore();
