// Parts: pointed at in the element, or chosen from the list, and styled.
import { build } from '../build.js';
import { pick, speaker } from '../shell.js';
import { words } from '../words/elements.js';
import { meaning } from './meaning.js';

const say = speaker(words);

/** The innermost part of these names that an event went through. */
function partAt(event, names) {
  for (const node of event.composedPath()) {
    const name = [...(node.part ?? [])].find(each => names.includes(each));
    if (name) return { name, node };
  }
  return undefined;
}

/** Whether CSS is what the inside of one rule may be. */
function readable(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { ${css} }`);
  return sheet.cssRules.length === 1 && (css.trim() === '' || sheet.cssRules[0].style.length > 0);
}

const everyNode = root => [
  ...root.querySelectorAll('*'),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? everyNode(shadowRoot) : [],
  ),
];

/**
 * @param {{ tag: string, parts: { name: string, description: string }[] }} description
 * @param {HTMLElement} stage
 * @param {Record<string, string>} styles CSS by part; is changed
 * @param {() => void} change
 */
export function partsPanel({ tag, parts }, stage, styles, change) {
  const names = parts.map(({ name }) => name);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const badge = build(['div', { class: 'part-badge', hidden: '', 'aria-hidden': 'true' }]);
  const point = build([
    'button',
    { type: 'button', class: 'button', 'aria-pressed': 'false' },
    [pick(words.point)],
  ]);
  const choice = build(['select', { class: 'field', 'aria-label': pick(words.choosePart) }]);
  const what = build(['p', { class: 'quiet' }]);
  const label = build(['label', { for: 'part-css' }]);
  const css = build([
    'textarea',
    { class: 'field', id: 'part-css', rows: '3', spellcheck: 'false' },
  ]);
  const said = build(['p', { class: 'said bad', role: 'status' }]);

  const pointing = () => point.getAttribute('aria-pressed') === 'true';
  const rule = (name, inside) => `.stage ${tag}::part(${name}) { ${inside} }`;

  function apply() {
    const set = Object.entries(styles).filter(([, inside]) => readable(inside));
    const marked = pointing()
      ? [rule(choice.value, 'outline: 2px dashed; outline-offset: 2px;')]
      : [];
    sheet.replaceSync([...set.map(([name, inside]) => rule(name, inside)), ...marked].join('\n'));
  }

  function choose(name) {
    choice.value = name;
    label.replaceChildren(say('partCss', { name }));
    what.textContent = meaning(parts.find(part => part.name === name).description);
    css.value = styles[name] ?? '';
    said.textContent = '';
    apply();
  }

  /** Which parts the element has now stands in the list. */
  function list() {
    const there = new Set(everyNode(stage).flatMap(({ part }) => [...(part ?? [])]));
    const chosen = choice.value || names.find(name => there.has(name)) || names[0];
    choice.replaceChildren(
      ...names.map(name =>
        build([
          'option',
          { value: name },
          [there.has(name) ? name : `${name} (${pick(words.absent)})`],
        ]),
      ),
    );
    choose(chosen);
  }

  function show(event) {
    const found = pointing() && partAt(event, names);
    badge.hidden = !found;
    if (!found) return;
    const box = found.node.getBoundingClientRect();
    const frame = stage.getBoundingClientRect();
    badge.textContent = found.name;
    badge.style.translate = `${Math.max(box.left - frame.left, 0)}px ${box.top - frame.top}px`;
    if (event.type !== 'pointermove') choose(found.name);
  }

  stage.parentElement.append(badge);
  for (const type of ['pointermove', 'pointerdown', 'focusin']) stage.addEventListener(type, show);
  stage.addEventListener('pointerleave', () => (badge.hidden = true));
  // While one points, a click chooses and leads nowhere.
  stage.addEventListener(
    'click',
    event => pointing() && partAt(event, names) && event.preventDefault(),
    true,
  );
  point.addEventListener('click', () => {
    point.setAttribute('aria-pressed', String(!pointing()));
    apply();
  });
  choice.addEventListener('focus', list);
  choice.addEventListener('input', () => choose(choice.value));
  css.addEventListener('input', () => {
    if (css.value.trim()) styles[choice.value] = css.value;
    else delete styles[choice.value];
    said.textContent = readable(css.value) ? '' : pick(words.partBad);
    apply();
    change();
  });
  list();
  const node = build([
    'div',
    { class: 'settings' },
    [
      ['p', { class: 'quiet' }, [say('pointNote')]],
      ['div', { class: 'controls' }, [point, choice]],
      what,
      label,
      css,
      said,
    ],
  ]);
  return { node, list };
}
