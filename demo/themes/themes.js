// The gallery: six small previews, and the chosen theme on the real article with its contrast.
import { build } from '../build.js';
import { code } from '../code.js';
import { frame, lang, pick, speaker, spoken, to } from '../shell.js';
import { words } from '../words/themes.js';
import { contrastOf, levelOf } from './contrast.js';
import { cssOf, dress, themes, tokensOf } from './list.js';

const measured = ['title', 'body', 'date', 'section', 'caption', 'source'];

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

const say = speaker(words);
const asked = new URLSearchParams(location.search).get('theme');
const chosen = asked in themes ? asked : 'do-vang';
const article = document.querySelector('.real lx-article');

const card = (id, css) => {
  const preview = build([
    'lx-article',
    {
      src: new URL('../articles/sample.json', import.meta.url).pathname,
      variant: 'headline',
      'heading-level': '3',
      lang: 'vi',
    },
  ]);
  dress(preview, css, themes[id]);
  const item = build([
    'li',
    {},
    [
      [
        'a',
        {
          class: 'theme',
          href: to(`themes/index.html?theme=${id}`),
          ...(id === chosen && { 'aria-current': 'true' }),
        },
        [pick(words[id])],
      ],
      // The link above says what it is; the preview is for the eye.
      ['div', { inert: '', 'aria-hidden': 'true' }, [preview]],
    ],
  ]);
  item.lastElementChild.style.background = preview.style.getPropertyValue('--lx-surface');
  return item;
};

/** The first node with this part, in the shadow roots below. */
function partOf(root, name) {
  const found = root.querySelector(`[part~="${name}"]`);
  if (found) return name === 'body' ? (found.querySelector('p') ?? found) : found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const deeper = shadowRoot && partOf(shadowRoot, name);
    if (deeper) return deeper;
  }
  return undefined;
}

function measure() {
  const rows = measured.flatMap(name => {
    const node = partOf(article.shadowRoot, name);
    if (!node) return [];
    const level = levelOf(node);
    return [
      [
        'tr',
        {},
        [
          ['th', { scope: 'row' }, [pick(words[name === 'title' ? 'title2' : name])]],
          ['td', {}, [`${contrastOf(node).toLocaleString(lang, oneDigit)} : 1`]],
          ['td', { class: level ? 'said good' : 'said bad' }, [level || pick(words.below)]],
        ],
      ],
    ];
  });
  document.querySelector('#contrast tbody').replaceChildren(...rows.map(build));
}

async function show() {
  const shown = code(pick(words.css));
  document.getElementById('css').append(shown.node);
  document.getElementById('shown').replaceChildren(say('shown', { name: pick(words[chosen]) }));
  document
    .getElementById('css-note')
    .replaceChildren(spoken(pick(words.cssNote).replace('{scheme}', themes[chosen])));
  for (const id of Object.keys(themes)) {
    const css = await cssOf(id);
    document.getElementById('themes').append(card(id, css));
    if (id !== chosen) continue;
    dress(article, css, themes[id]);
    shown.show(css);
    const link = document.getElementById('edit');
    link.href = `${to('elements/lx-article.html?state=real')}#${new URLSearchParams([['scheme', themes[id]], ...tokensOf(css)])}`;
    // Not before: what is measured is the theme.
    article.addEventListener('lx-load', measure);
    if (article.loadedArticle) measure();
  }
}

frame({ words, section: 'themes' });
const fault = document.getElementById('fault');
if (asked && !(asked in themes)) fault.append(say('unknown', { id: asked }));
try {
  await show();
} catch ({ message }) {
  fault.append(say('noCss', { file: message }));
}
