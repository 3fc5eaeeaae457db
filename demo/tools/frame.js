// What all tools share: the frame of the site with a line of the tools, words, one sentence of status.
import { build } from '../build.js';
import { frame, pick, speaker, text, to } from '../shell.js';
import { words as shared } from './words/tools.js';

/** The tools in the order of their line: key of the words, path from demo/. */
export const tools = [
  ['playground', 'tools/playground.html'],
  ['map', 'tools/map.html'],
  ['snippet', 'tools/snippet.html'],
  ['doctor', 'tools/doctor.html'],
];

/**
 * Puts the frame around a tool's page.
 *
 * @returns how its words are said: `say` as nodes, `write` as text.
 */
export function toolFrame(tool, own) {
  const words = { ...shared, ...own };
  frame({ words, section: 'tools' });
  const items = tools.map(([key, path]) => [
    'li',
    {},
    [
      [
        'a',
        { href: to(path), ...(key === tool && { 'aria-current': 'page' }) },
        [pick(shared[key])],
      ],
    ],
  ]);
  document
    .getElementById('main')
    .prepend(
      build(['nav', { class: 'tool-nav', 'aria-label': pick(shared.tools) }, [['ul', {}, items]]]),
    );
  return { say: speaker(words), write: (key, places) => text(words, key, places) };
}

/** Says one sentence in a place for status: `bad`, `good` or neither. */
export function tell(node, sentence, mood = '') {
  node.className = `said ${mood}`;
  node.textContent = sentence;
}

/** A button of the site. */
export function button(label, onClick, name = 'button') {
  const made = build(['button', { type: 'button', class: name }, [label]]);
  made.addEventListener('click', onClick);
  return made;
}

/** Hands a text to the reader as a file. */
export function saveAs(name, content, type = 'text/plain') {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = build(['a', { href: url, download: name }]);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Calls back once nothing has come for a while (milliseconds). */
export function calm(work, pause = 350) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), pause);
  };
}
