// The forms of attributes and custom properties, made from what custom-elements.json says.
import { build } from '../build.js';
import { pick, speaker, spoken } from '../shell.js';
import { words } from '../words/elements.js';
import { meaning } from './meaning.js';

const say = speaker(words);

function option(value, text, chosen) {
  return ['option', { value, ...(value === chosen && { selected: '' }) }, [text]];
}

function control(attribute, id, value) {
  const { kind, choices } = attribute;
  const common = { id, class: 'field', 'aria-describedby': `${id}-what` };
  if (kind === 'flag')
    return build([
      'input',
      { ...common, type: 'checkbox', ...(value !== undefined && { checked: '' }) },
    ]);
  if (kind === 'choice')
    return build([
      'select',
      common,
      [
        option('', pick(words.leave), value ?? ''),
        ...choices.map(choice => option(choice, choice, value)),
      ],
    ]);
  const type = kind === 'number' ? 'number' : 'text';
  return build([
    'input',
    { ...common, type, autocomplete: 'off', spellcheck: 'false', '.value': value ?? '' },
  ]);
}

const valueOf = (input, kind) => {
  if (kind === 'flag') return input.checked ? '' : undefined;
  return input.value === '' ? undefined : input.value;
};

/** A default that is worth saying. */
const usual = value => value?.replaceAll("'", '').replace(/^false$/, '');

const description = ({ value, description: english }, id) => [
  'p',
  { class: 'quiet', id: `${id}-what` },
  [
    spoken(meaning(english)),
    ...(usual(value) ? [' (', say('default', { value: usual(value) }), ')'] : []),
  ],
];

function row(item, id, input, more = []) {
  const isFlag = input.type === 'checkbox';
  const label = ['label', { for: id }, [['code', {}, [item.name]]]];
  const controls = ['div', { class: 'controls' }, isFlag ? [input, label] : [input, ...more]];
  return build([
    'div',
    { class: 'setting' },
    [...(isFlag ? [controls] : [label, controls]), description(item, id)],
  ]);
}

/**
 * The form of the attributes.
 *
 * @param {(name: string) => string | undefined} current the value that the element has now
 * @param {(name: string, value: string | undefined) => void} change
 */
export function attributesForm({ attributes }, current, change) {
  const rows = attributes.map(attribute => {
    const id = `attribute-${attribute.name}`;
    const input = control(attribute, id, current(attribute.name));
    // An address is asked for once it is written, not with each letter.
    const when = /^(src|map)$/.test(attribute.name) ? 'change' : 'input';
    input.addEventListener(when, () => change(attribute.name, valueOf(input, attribute.kind)));
    return row(attribute, id, input);
  });
  return build(['div', { class: 'settings' }, rows]);
}

const isColor = name => /ink|muted|rule|accent|soft|surface|focus/.test(name);

/** The form of the custom properties; colours can be picked as well as written. */
export function tokensForm({ tokens }, current, change) {
  const rows = tokens.map(token => {
    const { name } = token;
    const id = `token${name}`;
    const input = control({ kind: 'text' }, id, current(name));
    input.addEventListener('input', () => change(name, valueOf(input)));
    if (!isColor(name)) return row(token, id, input);
    const picker = build([
      'input',
      {
        type: 'color',
        class: 'field',
        'aria-label': pick(words.color).replace('{name}', name),
        value: /^#[\da-f]{6}$/i.test(current(name) ?? '') ? current(name) : '#8c1d18',
      },
    ]);
    picker.addEventListener('input', () => {
      input.value = picker.value;
      change(name, picker.value);
    });
    return row(token, id, input, [picker]);
  });
  return build([
    'div',
    { class: 'settings' },
    [['p', { class: 'quiet' }, [say('tokensNote')]], ...rows],
  ]);
}
