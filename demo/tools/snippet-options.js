// The choices of the snippet maker as a form, and what they are as attributes.
import { build } from '../build.js';
import { pick } from '../shell.js';
import { themes } from '../themes/list.js';
import { words as themeWords } from '../words/themes.js';

const variants = { one: ['full', 'compact', 'headline'], list: ['cards', 'list', 'headlines'] };
const switches = {
  one: ['with-time', 'with-age', 'without-publisher', 'without-font-size', 'without-related'],
  list: ['with-time'],
};
const both = ['lazy', 'keep', 'css', 'whole'];

/** The words for a value that is no word of its own. */
const nameOf = value => (value === 'list' ? 'rows' : value);

/**
 * @param {HTMLElement} place
 * @param {(key: string) => string} write
 * @param {() => void} onChange
 */
export function optionsForm(place, write, onChange) {
  const chosen = { kind: 'one', variant: 'full', level: '2', scheme: 'auto', theme: '' };
  const on = new Set(['css']);

  function select(name, values, nameOfValue) {
    const list = build(['select', { class: 'field', id: `o-${name}` }]);
    list.append(...values.map(value => build(['option', { value }, [nameOfValue(value)]])));
    list.value = chosen[name];
    list.addEventListener('change', () => {
      chosen[name] = list.value;
      if (name === 'kind') draw();
      onChange();
    });
    const row = build(['p', { class: 'option' }, [['label', { for: `o-${name}` }, [write(name)]]]]);
    row.append(list);
    return row;
  }

  function box(name) {
    const field = build(['input', { type: 'checkbox', class: 'field', id: `o-${name}` }]);
    field.checked = on.has(name);
    field.addEventListener('change', () => {
      if (field.checked) on.add(name);
      else on.delete(name);
      onChange();
    });
    const row = build(['p', { class: 'option check' }]);
    row.append(field, build(['label', { for: `o-${name}` }, [write(name)]]));
    return row;
  }

  function draw() {
    const { kind } = chosen;
    if (!variants[kind].includes(chosen.variant)) [chosen.variant] = variants[kind];
    const boxes = [
      ...switches[kind],
      ...both.filter(name => kind === 'one' || !/keep|whole/.test(name)),
    ];
    const focused = document.activeElement?.id;
    place.replaceChildren(
      select('kind', ['one', 'list'], write),
      select('variant', variants[kind], value => write(nameOf(value))),
      select('level', ['1', '2', '3', '4', '5'], value => `h${value}`),
      select('scheme', ['auto', 'light', 'dark'], write),
      select('theme', ['', ...Object.keys(themes)], id =>
        id ? pick(themeWords[id]) : write('noTheme'),
      ),
      ...boxes.map(box),
    );
    if (focused) document.getElementById(focused)?.focus();
  }

  draw();
  return {
    choose(name, value) {
      chosen[name] = value;
      draw();
    },
    /** The choices as the tag and its attributes; what is the default is left out. */
    chosen() {
      const isList = chosen.kind === 'list';
      const defaults = {
        variant: variants[chosen.kind][0],
        level: isList ? '3' : '2',
        scheme: 'auto',
      };
      const names = { variant: 'variant', level: 'heading-level', scheme: 'scheme' };
      const { theme } = chosen;
      const attributes = {};
      for (const [key, name] of Object.entries(names))
        if (chosen[key] !== defaults[key]) attributes[name] = chosen[key];
      // A theme is made for one scheme: its text and ground belong together.
      if (theme) attributes.scheme = themes[theme];
      for (const name of switches[chosen.kind]) if (on.has(name)) attributes[name] = '';
      if (on.has('lazy')) attributes.loading = 'lazy';
      if (on.has('keep') && !isList) attributes.keep = '86400';
      const tag = isList ? 'lx-article-list' : 'lx-article';
      return { tag, attributes, theme, withCss: on.has('css'), isWhole: on.has('whole') };
    },
  };
}
