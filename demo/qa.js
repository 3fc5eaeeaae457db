import { build, source } from './build.js';
import { examples } from './examples.js';

const byId = id => document.getElementById(id);
const only = new URLSearchParams(location.search).get('only');
const shown = only ? examples.filter(({ id }) => id === only) : examples;

/** The rules of this page's style sheet for the host classes that an example uses. */
function hostRules(stage) {
  const names = [...stage.querySelectorAll('[class^="host-"]')].flatMap(node => [
    ...node.classList,
  ]);
  const rules = [...document.styleSheets]
    .filter(({ href }) => href.includes('/qa.css'))
    .flatMap(sheet => [...sheet.cssRules])
    .filter(({ selectorText }) => names.some(name => selectorText?.includes(`.${name}`)));
  return rules.map(({ cssText }) => `${cssText}\n`).join('');
}

function stageOf({ id, tree }) {
  const stage = build(['div', { class: 'stage', lang: 'vi' }]);
  const parsed = document.querySelector(`[data-example="${id}"]`);
  stage.append(...(parsed ? parsed.childNodes : [build(tree)]));
  return stage;
}

function sectionOf(example) {
  const { id, title, see, outcome, tree } = example;
  const stage = stageOf(example);
  const section = build([
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    [
      ['h3', { id: `${id}-title` }, [title]],
      ['p', { class: 'see' }, [see]],
      [
        'p',
        { class: 'facts' },
        [
          ...(outcome
            ? [`Expected: ${outcome}. Seen: `, ['output', {}, ['nothing yet']], '. ']
            : []),
          ['a', { href: `?only=${id}` }, ['Alone']],
        ],
      ],
    ],
  ]);
  section.append(stage);
  const code = hostRules(stage) + source(tree);
  section.append(
    build([
      'details',
      {},
      [
        ['summary', {}, ['Code']],
        ['pre', { tabindex: '0' }, [code]],
      ],
    ]),
  );
  return section;
}

function show() {
  const links = byId('contents');
  const main = byId('examples');
  for (const group of new Set(shown.map(example => example.group))) {
    const members = shown.filter(example => example.group === group);
    links.append(
      build(['p', {}, [group]]),
      build([
        'ul',
        {},
        members.map(({ id, title }) => ['li', {}, [['a', { href: `#${id}` }, [title]]]]),
      ]),
    );
    main.append(build(['h2', {}, [group]]), ...members.map(sectionOf));
  }
  if (only) main.append(build(['p', {}, [['a', { href: 'qa.html' }, ['All examples']]]]));
  for (const { id, setup } of shown) setup?.(byId(id).querySelector('.stage'));
  document.querySelectorAll('[data-example]').forEach(node => node.remove());
  // The fragment of the address was looked for before its section was there.
  byId(location.hash.slice(1))?.scrollIntoView();
}

const sum = counts => Object.values(counts ?? {}).reduce((total, count) => total + count, 0);

const facts = {
  'lx-load': ({ report }) => `removed ${sum(report?.removed)}, changed ${sum(report?.changed)}`,
  'lx-error': ({ kind, status, message, path }) =>
    [kind, status, path, message].filter(Boolean).join(' · '),
  'lx-warning': ({ path, message }) => [path, message].filter(Boolean).join(' · '),
  'lx-font-size-change': ({ scale }) => `scale ${scale}`,
  'lx-view': () => '',
  'lx-list-load': ({ items, failed }) =>
    `${items.length} items${failed.length ? `, failed: ${failed.join(' ')}` : ''}`,
  securitypolicyviolation: ({ violatedDirective, blockedURI, sample }) =>
    [violatedDirective, blockedURI, sample].filter(Boolean).join(' · '),
};

function judge(section, result) {
  const output = section?.querySelector('.facts output');
  // Several articles share a section: one that went wrong must stay seen.
  if (!output || output.className === 'missed') return;
  const expected = examples.find(({ id }) => id === section.id).outcome;
  output.textContent = `${result} ${result === expected ? '✓' : '✗'}`;
  output.className = result === expected ? 'met' : 'missed';
}

function log(event) {
  const section = event.target.closest?.('section');
  if (event.type === 'lx-load') judge(section, 'load');
  if (event.type === 'lx-error') judge(section, event.kind);
  const { report } = event;
  const entry = build([
    'li',
    {},
    [
      ['time', {}, [`${(performance.now() / 1000).toFixed(2)} s`]],
      ' ',
      ['strong', { class: event.type }, [event.type]],
      ' ',
      section?.id ? ['a', { href: `#${section.id}` }, [section.id]] : 'page',
      ` ${facts[event.type](event)}`,
      ...(report
        ? [
            [
              'details',
              {},
              [
                ['summary', {}, ['Report']],
                ['pre', {}, [JSON.stringify(report, null, 2)]],
              ],
            ],
          ]
        : []),
    ],
  ]);
  byId('log').querySelector('ol').prepend(entry);
  count();
}

function count() {
  byId('count').textContent = byId('log').querySelector('ol').childElementCount;
}

for (const type of Object.keys(facts)) document.addEventListener(type, log);
byId('clear').addEventListener('click', () => {
  byId('log').querySelector('ol').replaceChildren();
  count();
});
// Beside the examples the contents stay open; above them, on a small screen, they would be in the way.
byId('contents').open = window.matchMedia('(min-width: 900px)').matches;
show();
