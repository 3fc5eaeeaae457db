// The pieces around the stage of an element's page.
import { build } from '../build.js';
import { code } from '../code.js';
import { examples } from '../examples.js';
import { pick, speaker, to } from '../shell.js';
import { words } from '../words/elements.js';

const say = speaker(words);
const widths = ['320', '360', '768', ''];

const stateLink = ({ element, id, title }, example) => [
  'li',
  {},
  [
    [
      'a',
      {
        href: to(`elements/${element}.html?state=${id}`),
        ...(id === example.id && { 'aria-current': 'page' }),
      },
      [pick(title)],
    ],
  ],
];

/** The list of all states of this element, and the way to the others. */
export function contents(tag, example) {
  const states = examples.filter(({ element }) => element === tag);
  const groups = [...new Set(states.map(({ group }) => pick(group)))];
  const lists = groups.flatMap(name => [
    ['p', {}, [name]],
    [
      'ul',
      {},
      states.filter(({ group }) => pick(group) === name).map(each => stateLink(each, example)),
    ],
  ]);
  const tags = [...new Set(examples.map(({ element }) => element))].filter(each => each !== tag);
  const others = tags.map(each => [
    'li',
    {},
    [['a', { href: to(`elements/${each}.html`) }, [each]]],
  ]);
  const node = build([
    'nav',
    { class: 'contents', 'aria-label': pick(words.states) },
    [
      [
        'details',
        {},
        [
          ['summary', {}, [`${pick(words.states)} (${states.length})`]],
          ...lists,
          ['p', {}, [pick(words.others)]],
          ['ul', {}, others],
        ],
      ],
    ],
  ]);
  // Beside the stage the contents stay open; above it, on a small screen, they would be in the way.
  node.firstChild.open = matchMedia('(min-width: 64em)').matches;
  return node;
}

/** The buttons that make the stage as narrow as a phone. */
export function widthButtons(box, settings, change) {
  const buttons = widths.map(width =>
    build([
      'button',
      { type: 'button', class: 'button', value: width },
      [width ? `${width} px` : pick(words.full)],
    ]),
  );
  const show = () => {
    box.style.maxWidth = settings.width ? `${settings.width}px` : '';
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.value === (settings.width ?? '')));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      settings.width = button.value || undefined;
      show();
      change();
    });
  show();
  return ['div', { class: 'tools', role: 'group', 'aria-label': pick(words.width) }, buttons];
}

/** Which state is shown, what should be seen, and what of the address could not be read. */
export function header({ tag, example, asked, faults }) {
  const output = build(['output', {}, [pick(words.nothing)]]);
  const { id, title, see, outcome } = example;
  const saidFaults = [
    ...(asked && asked !== example.id ? [say('unknownState', { id: asked })] : []),
    ...faults.map(name => (name === 'cut' ? say('cut') : say('unknownSetting', { name }))),
  ];
  const node = build([
    'div',
    {},
    [
      ['h1', {}, [`<${tag}>`]],
      ...saidFaults.map(sentence => ['p', { class: 'said bad', role: 'alert' }, [sentence]]),
      ['h2', { id: 'state', class: 'state' }, [pick(title)]],
      ['p', { class: 'see prose' }, [['strong', {}, [`${pick(words.see)}: `]], pick(see)]],
      [
        'p',
        { class: 'quiet' },
        [
          ...(outcome ? [say('expected', { outcome }), output, ' · '] : []),
          ['a', { href: to(`qa.html?only=${id}`) }, [pick(words.alone)]],
        ],
      ],
    ],
  ]);
  return { node, output };
}

/** The buttons that are for the whole: link, undo. */
export function actions(tag, example) {
  const again = build(['button', { type: 'button', class: 'button' }, [pick(words.again)]]);
  again.addEventListener('click', () => location.reload());
  const reset = [
    'a',
    { class: 'button', href: to(`elements/${tag}.html?state=${example.id}`) },
    [pick(words.reset)],
  ];
  const link = code(pick(words.linkName), location.href);
  return {
    node: build([
      'div',
      {},
      [
        ['div', { class: 'tools' }, [again, reset]],
        ['details', { class: 'panel' }, [['summary', {}, [pick(words.copyLink)]], link.node]],
      ],
    ]),
    show: () => link.show(location.href),
  };
}
