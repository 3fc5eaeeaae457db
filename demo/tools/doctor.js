// The doctor's page: hands out the text for the console, and shows the findings that a link holds.
import { levelOf, readFindings, sentence } from '../../dist/doctor/finding.js';
import { lookAtPage } from '../../dist/doctor/page.js';
import { build } from '../build.js';
import { code } from '../code.js';
import { lang } from '../shell.js';
import { button, tell, toolFrame } from './frame.js';
import { shared } from './share.js';
import { words } from './words/doctor.js';

const { write } = toolFrame('doctor', words);
const at = id => document.getElementById(id);
const signs = { bad: '✗', note: '!', good: '✓' };

/** This page, to which the text leads back. */
function here() {
  const url = new URL(location.href);
  url.hash = '';
  return url.href;
}

/** Shows findings, what must be mended first. */
function show(findings, page) {
  at('findings-part').hidden = false;
  at('findings-name').textContent = page ? write('findingsOf', { page }) : write('findings');
  const sorted = ['bad', 'note', 'good'].flatMap(level =>
    findings.filter(each => levelOf(each) === level),
  );
  const items = sorted.map(each => [
    'li',
    { class: levelOf(each) },
    [
      ['b', {}, [`${signs[levelOf(each)]} `]],
      sentence(each, lang),
      ...(each.at ? [' ', ['code', {}, [each.at]]] : []),
    ],
  ]);
  at('findings').replaceChildren(...items.map(build));
  if (items.length === 0) at('findings').append(build(['li', {}, [write('noFindings')]]));
}

async function handOut() {
  const shown = code(write('consoleName'));
  shown.node.classList.add('short');
  const bookmark = code(write('bookmarkCopy'));
  bookmark.node.classList.add('short');
  try {
    const response = await fetch(new URL('../../dist/lx-doctor.js', import.meta.url));
    if (!response.ok) throw new Error('No build.');
    const text = (await response.text())
      .trim()
      .replaceAll('%LX-PAGE%', here())
      .replaceAll('%LX-LANGUAGE%', lang);
    const address = `javascript:${encodeURIComponent(text)}`;
    shown.show(text);
    bookmark.show(address);
    at('bookmark').setAttribute('href', address);
    at('console').append(shown.node);
    at('bookmark-text').append(bookmark.node);
  } catch {
    at('console').append(build(['p', { class: 'said bad' }, [write('noText')]]));
    at('bookmark-part').hidden = true;
  }
}

const debug = code(
  write('debugName'),
  '<lx-article debug src="https://portal.example/tin/1.json">\n  <a href="https://portal.example/tin/1">…</a>\n</lx-article>',
);
at('debug').append(debug.node);
at('bookmark').addEventListener('click', event => {
  event.preventDefault();
  tell(at('bookmark-said'), write('bookmarkPressed'));
});
at('run').append(
  button(write('run'), async () => {
    show(await lookAtPage(), location.origin + location.pathname);
    at('findings-name').focus();
  }),
);

const given = await shared(write, sentenceOf => tell(at('state'), sentenceOf, 'bad'));
if (given) show(readFindings(given.findings), typeof given.page === 'string' ? given.page : '');
await handOut();
