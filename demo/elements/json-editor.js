// The JSON of an article, edited: what is wrong stands at its line, and beside it in words.
import { build } from '../build.js';
import { pick, speaker } from '../shell.js';
import { words } from '../words/elements.js';
import { words as ofSchema } from '../words/schema.js';
import { findPlaces, lineOf, placeOf } from './json-places.js';
import { validate } from './schema.js';

const say = speaker(words);
const sayFault = speaker(ofSchema);
const pause = 350;

/** The complaints of the schema, which is for one format. */
function bySchema(schema, value) {
  if (!schema || !String(value?.format).startsWith('lx-article/')) return [];
  return validate(schema, schema, value).map(({ path, keyword, places }) => ({
    path,
    by: pick(words.bySchema),
    sentence: sayFault(keyword, places),
  }));
}

/**
 * @param {object} options
 * @param {object} [options.schema]
 * @param {(value: unknown) => void} options.use takes what could be read; lx then says its own by `hear`
 * @param {(text: string) => void} options.typed
 */
export function jsonEditor({ schema, use, typed }) {
  const gutter = build(['div', { class: 'gutter', 'aria-hidden': 'true' }]);
  const area = build([
    'textarea',
    {
      class: 'field',
      id: 'json',
      wrap: 'off',
      spellcheck: 'false',
      autocapitalize: 'off',
      'aria-label': pick(words.jsonName),
      'aria-describedby': 'json-said',
    },
  ]);
  const said = build(['p', { class: 'said', id: 'json-said', role: 'status' }]);
  const list = build(['ul', { class: 'faults' }]);
  let faults = [];
  let timer;

  const scroll = () => (gutter.style.translate = `0 ${-area.scrollTop}px`);

  function number(bad) {
    const lines = area.value.split('\n').length;
    const numbers = Array.from({ length: lines }, (_, index) => {
      const line = index + 1;
      return build(['span', bad.has(line) ? { class: 'bad' } : {}, [String(line)]]);
    });
    gutter.replaceChildren(...numbers);
    scroll();
  }

  function goTo([start, end]) {
    area.focus();
    area.setSelectionRange(start, end);
    const { line } = lineOf(area.value, start);
    area.scrollTop = Math.max(0, (line - 4) * (area.scrollHeight / area.value.split('\n').length));
  }

  function show() {
    const { places, brokenAt } = findPlaces(area.value);
    const placed = faults.map(fault => ({
      ...fault,
      place: brokenAt === undefined ? placeOf(places, fault.path) : [brokenAt, brokenAt + 1],
    }));
    number(new Set(placed.map(({ place }) => lineOf(area.value, place[0]).line)));
    list.replaceChildren(
      ...placed.map(({ place, path, by, sentence }) => {
        const { line } = lineOf(area.value, place[0]);
        const button = build(['button', { type: 'button' }, [say('line', { line })]]);
        button.addEventListener('click', () => goTo(place));
        return build([
          'li',
          {},
          [
            button,
            ' ',
            ...(path ? [['code', {}, [path]], ' '] : []),
            sentence.cloneNode(true),
            ...(by ? [` (${by})`] : []),
          ],
        ]);
      }),
    );
    said.className = faults.length > 0 ? 'said bad' : 'said good';
  }

  function check() {
    const text = area.value;
    faults = [];
    let value;
    try {
      value = text.trim() === '' ? undefined : JSON.parse(text);
    } catch {
      faults = [{ path: '', sentence: say('jsonBroken') }];
      said.replaceChildren(say('jsonKept'));
      return show();
    }
    faults = bySchema(schema, value);
    const isArticle = String(value?.format).startsWith('lx-article/');
    said.replaceChildren(
      value === undefined || faults.length > 0
        ? ''
        : say(isArticle && schema ? 'jsonGood' : 'jsonRead'),
    );
    show();
    return use(value);
  }

  area.addEventListener('scroll', scroll);
  area.addEventListener('input', () => {
    typed(area.value);
    number(new Set());
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  });

  return {
    node: build([
      'div',
      {},
      [
        ['div', { class: 'editor' }, [['div', { class: 'gutter-box' }, [gutter]], area]],
        said,
        list,
      ],
    ]),
    /** Puts a text in; `andUse` where it is not what the element already shows. */
    set(text, andUse = false) {
      area.value = text;
      if (andUse) check();
      else show();
    },
    /** What lx says of the value that it was given. */
    hear({ path, message }) {
      faults.push({ path: path ?? '', by: 'lx', sentence: build(message) });
      said.textContent = '';
      show();
    },
    note: sentence => said.replaceChildren(sentence),
  };
}
