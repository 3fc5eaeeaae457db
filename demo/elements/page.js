// The page of one element: a state on its stage, what should be seen, and everything that can be set.
import { build } from '../build.js';
import { code } from '../code.js';
import { examples } from '../examples.js';
import { eventLog } from '../log.js';
import { frame, pick, speaker } from '../shell.js';
import { begin, judge, stageOf } from '../stage.js';
import { criteria } from '../words/criteria.js';
import { words } from '../words/elements.js';
import { attributesForm, tokensForm } from './attributes.js';
import { describe } from './describe.js';
import { jsonPanel } from './json-panel.js';
import { partsPanel } from './parts.js';
import { actions, contents, header, widthButtons } from './pieces.js';
import { keepSettings, readSettings } from './settings.js';
import { applyTo, changedTree, ownAttributes, snippetOf } from './snippet.js';

const patience = 25_000;

const main = document.getElementById('main');
const { element: tag } = main.dataset;
const say = speaker(words);
const states = examples.filter(({ element }) => element === tag);
const asked = new URLSearchParams(location.search).get('state');
const example = states.find(({ id }) => id === asked) ?? states[0];
const log = eventLog();

const json = async path => {
  const response = await fetch(new URL(path, import.meta.url));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
};

const part = (name, content, isOpen = false) => {
  const node = build([
    'details',
    { class: 'panel', id: `panel-${name}`, ...(isOpen && { open: '' }) },
    [['summary', {}, [pick(words[name])]], content],
  ]);
  return node;
};

async function show() {
  const described = describe(await json('../../custom-elements.json'), tag);
  const { settings, faults } = await readSettings(described);
  const tree = changedTree(example.tree, described, settings);
  const stage = stageOf({ ...example, tree });
  const targets = () => [...stage.querySelectorAll(tag)];
  const own = ownAttributes(example.tree, tag);
  /** What came by itself (late, or made of a link) keeps what it came with. */
  const latecomers = new WeakMap();
  const ownOf = (target, index) => {
    if (own[index]) return own[index];
    if (!latecomers.has(target))
      latecomers.set(
        target,
        Object.fromEntries([...target.attributes].map(({ name, value }) => [name, value])),
      );
    return latecomers.get(target);
  };
  const apply = () =>
    targets().forEach((target, index) =>
      applyTo(target, ownOf(target, index), described, settings),
    );
  const now = name =>
    (name in settings.attributes ? settings.attributes[name] : own[0]?.[name]) ?? undefined;
  const snippet = code(pick(words.snippet));
  const tools = actions(tag, example);

  const change = () => {
    apply();
    snippet.show(snippetOf(example, stage, described, settings));
    void keepSettings(settings).then(tools.show);
  };
  const set = (group, name, value, fallback) => {
    if (value === fallback) delete settings[group][name];
    else settings[group][name] = value ?? null;
    change();
  };

  const { node: head, output } = header({ tag, example, asked, faults });
  const box = build(['div', { class: 'stage-box' }, [stage]]);
  const parts = partsPanel(described, stage, settings.parts, change);
  const editor = await jsonPanel(described, targets, settings, change);
  const attributes = attributesForm(described, now, (name, value) =>
    set('attributes', name, value, own[0]?.[name]),
  );
  const tokens = tokensForm(
    described,
    name => settings.tokens[name],
    (name, value) => set('tokens', name, value),
  );

  main.append(
    build([
      'div',
      { class: 'workbench' },
      [
        contents(tag, example),
        [
          'div',
          { class: 'show' },
          [
            head,
            widthButtons(box, settings, change),
            box,
            tools.node,
            ['h2', {}, [pick(words.criteria)]],
            ['ul', { class: 'criteria' }, criteria[tag].map(each => ['li', {}, [pick(each)]])],
          ],
        ],
        [
          'div',
          { class: 'panels' },
          [
            part('attributes', attributes, true),
            part('tokens', tokens),
            part('parts', parts.node),
            part('json', editor.node),
            part('events', log.node, true),
            part('snippet', snippet.node, true),
          ],
        ],
      ],
    ]),
  );
  document.getElementById('panel-parts').addEventListener('toggle', parts.list);
  document.getElementById('panel-json').addEventListener('toggle', editor.open);
  if (settings.json !== undefined) document.getElementById('panel-json').open = true;
  if (example.outcome) void judge(output, stage, example.outcome, patience);
  begin(example, stage);
  new MutationObserver(apply).observe(stage, { childList: true, subtree: true });
  apply();
  snippet.show(snippetOf(example, stage, described, settings));
}

// Another fragment is another page: someone has pasted a link into the address bar.
addEventListener('hashchange', () => location.reload());

try {
  await show();
} catch (error) {
  console.info(error);
  main.append(build(['p', { class: 'said bad', role: 'alert' }, [say('noManifest')]]));
}
frame({
  words: { ...words, title: words.title.map(each => each.replace('{tag}', tag)) },
  section: 'elements',
});
