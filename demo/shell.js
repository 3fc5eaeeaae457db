// The frame of every page of the demo site, and how its words are said. No framework, no markup
// from strings: the pages run under `require-trusted-types-for 'script'`.
//
// A page holds in its <head> the policy, `site.css`, `kit.css`, and its own module; in its <body>
//   <noscript><p class="needs">…one sentence in both languages…</p></noscript>
//   <main class="site-main" id="main" tabindex="-1">…</main>
// and its module calls `frame({ words, section: 'hosts' })`. Every element with `data-word="key"`
// gets the words of that key; the page's title is the key `title`.
import { build } from './build.js';
import { words as ofShell } from './words/shell.js';

const here = new URL(location.href);

/** The language of the page: `?lang=en`, else Vietnamese. */
export const lang = here.searchParams.get('lang') === 'en' ? 'en' : 'vi';

/** The one of two that is in the page's language. */
export const pick = ([vietnamese, english]) => (lang === 'en' ? english : vietnamese);

/**
 * A page of the site with the language kept. `path` is from demo/, or whole.
 *
 * @param {string} path
 */
export function to(path) {
  const url = new URL(path, import.meta.url);
  if (lang === 'en') url.searchParams.set('lang', 'en');
  return url.href;
}

/** Text with `code` and {places} as one node; a place is a node, a text, or a tree of build.js. */
export function spoken(text, places = {}) {
  const nodeOf = piece => {
    if (/^`.+`$/.test(piece)) return build(['code', {}, [piece.slice(1, -1)]]);
    const place = /^\{(\w+)\}$/.exec(piece)?.[1];
    const value = place in places ? places[place] : piece;
    return value instanceof Node ? value : build(typeof value === 'number' ? `${value}` : value);
  };
  const fragment = document.createDocumentFragment();
  fragment.append(
    ...text
      .split(/(`[^`]+`|\{\w+\})/)
      .filter(Boolean)
      .map(nodeOf),
  );
  return fragment;
}

/** Says words as one node: `const say = speaker(words)`, `say('key', { name: 'value' })`. */
export const speaker =
  words =>
  (key, places = {}) =>
    spoken(pick(words[key]), places);

/** The same as text alone, for attributes and titles. */
export const text = (words, key, places) => speaker(words)(key, places).textContent;

/** The sections of the site in the order of its navigation: key of the words, path from demo/. */
const sections = [
  ['start', 'index.html'],
  ['elements', 'qa.html'],
  ['themes', 'themes/index.html'],
  ['hosts', 'hosts/index.html'],
  ['tools', 'tools/index.html'],
];

const word = key => pick(ofShell[key]);

function languageLink(code, name) {
  const url = new URL(here);
  if (code === 'en') url.searchParams.set('lang', 'en');
  else url.searchParams.delete('lang');
  const link = build(['a', { href: url.href, lang: code, hreflang: code }, [name]]);
  if (code === lang) link.setAttribute('aria-current', 'true');
  // What the page keeps in its fragment by then goes with it.
  link.addEventListener('click', () => (link.hash = location.hash));
  return ['li', {}, [link]];
}

function head(section) {
  const items = sections.map(([key, path]) => [
    'li',
    {},
    [['a', { href: to(path), ...(key === section && { 'aria-current': 'page' }) }, [word(key)]]],
  ]);
  return build([
    'header',
    { class: 'site-head' },
    [
      [
        'div',
        { class: 'masthead' },
        [
          [
            'a',
            { class: 'brand', href: to('index.html') },
            ['lx', ['small', {}, [word('tagline')]]],
          ],
          [
            'ul',
            { class: 'languages', 'aria-label': word('languages') },
            [languageLink('vi', 'Tiếng Việt'), languageLink('en', 'English')],
          ],
        ],
      ],
      ['nav', { class: 'site-nav', 'aria-label': word('nav') }, [['ul', {}, items]]],
    ],
  ]);
}

const foot = () =>
  build([
    'footer',
    { class: 'site-foot' },
    [
      ['p', {}, [word('foot')]],
      ['p', {}, [word('footPolicy')]],
    ],
  ]);

/** Says every `data-word` below a node. */
export function fill(root, words) {
  const say = speaker(words);
  for (const node of root.querySelectorAll('[data-word]'))
    node.replaceChildren(say(node.dataset.word));
}

/**
 * Puts the frame around the page: language, title, header, words, footer.
 *
 * @param {{ words: Record<string, [string, string]>, section: string }} page
 */
export function frame({ words, section }) {
  document.documentElement.lang = lang;
  document.title = `${text(words, 'title')} – lx`;
  document.body.prepend(
    build(['a', { class: 'skip', href: '#main' }, [word('skip')]]),
    head(section),
  );
  document.body.append(foot());
  fill(document.body, words);
}
