// The start page: the snippet with its hash, and the ways in.
import { build } from './build.js';
import { code } from './code.js';
import { frame, pick, speaker, text, to } from './shell.js';
import { words } from './words/start.js';

const at = path => new URL(path, import.meta.url).href;

/** The hash of the script as the build wrote it, or nothing where there is no build. */
async function hash() {
  try {
    return (await (await fetch(at('../dist/integrity.json'))).json())['lx.min.js'];
  } catch {
    return undefined;
  }
}

const snippetOf = integrity => `<script src="${at('../dist/lx.min.js')}"${
  integrity ? `\n  integrity="${integrity}"` : ''
}
  crossorigin="anonymous" defer></script>
<lx-article src="${at('articles/so-ket-35.json')}">
  <a href="${at('bai-viet/so-ket-35.html')}">
    Sơ kết hoạt động của Ban chỉ đạo 35 thành phố Long Xuyên
  </a>
</lx-article>`;

async function showSnippet(place) {
  const shown = code(pick(words.snippetName), snippetOf());
  place.append(shown.node);
  const integrity = await hash();
  if (integrity) shown.show(snippetOf(integrity));
  else place.append(build(['p', { class: 'said bad' }, [speaker(words)('noHash')]]));
}

const ways = [
  ['embed', 'hosts/index.html'],
  ['publish', 'elements/lx-article.html'],
  ['style', 'themes/index.html'],
  ['check', 'qa.html'],
  ['read', 'hosts/phuong.html'],
];

const way = ([key, path]) =>
  build([
    'li',
    {},
    [
      ['h3', {}, [['a', { href: to(path) }, [pick(words[key])]]]],
      ['p', {}, [pick(words[`${key}What`])]],
    ],
  ]);

frame({ words, section: 'start' });
document.querySelector('.picture').setAttribute('aria-label', text(words, 'picture'));
document.getElementById('ways').append(...ways.map(way));
void showSnippet(document.getElementById('snippet'));
