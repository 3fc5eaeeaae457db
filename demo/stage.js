// Puts an example on its stage, and says whether it ended as it should.
import { build } from './build.js';

const parsed = new Map();

/**
 * The script that the parser of this page has made for an example, where there is one: a script made
 * or cloned by a script is refused under Trusted Types, JSON or not; the parser's may be moved.
 */
function parsedScript(id) {
  if (!parsed.has(id)) parsed.set(id, document.querySelector(`script[data-example="${id}"]`));
  return parsed.get(id);
}

const withoutScript = ([name, attributes, children]) => [
  name,
  attributes,
  children.filter(([child]) => child !== 'script'),
];

/** The nodes of an example in a box of their own. */
export function stageOf({ id, tree }) {
  const script = parsedScript(id);
  const stage = build([
    'div',
    { class: 'stage', lang: 'vi' },
    [script ? withoutScript(tree) : tree],
  ]);
  if (script) stage.firstElementChild.prepend(script);
  return stage;
}

/** What an example wants of the page while it is shown. */
export function begin({ root, setup }, stage) {
  document.documentElement.classList.toggle('host-root', root === 'host-root');
  setup?.(stage);
}

/** How the event of an element counts, or nothing: it is no end. */
const ending = event =>
  event.type === 'lx-load' ? 'load' : event.type === 'lx-error' ? event.kind : undefined;

/** How many elements of a stage are to end: a link that is upgraded counts as one. */
const awaited = stage =>
  Math.max(stage.querySelectorAll('lx-article, lx-alert, lx-article-list').length, 1);

/**
 * Resolves to `load`, the kind of the first error that differs from `outcome`, or `nothing` where
 * the time is up.
 */
function outcomeOf(stage, outcome, milliseconds) {
  return new Promise(resolve => {
    let seen = 0;
    const give = result => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(() => give('nothing'), milliseconds);
    const listen = event => {
      const result = ending(event);
      seen += 1;
      if (result !== outcome || seen >= awaited(stage)) give(result);
    };
    stage.addEventListener('lx-load', listen);
    stage.addEventListener('lx-error', listen);
  });
}

/** Says in `output` what an example came to, and resolves to whether that is what it should. */
export async function judge(output, stage, outcome, milliseconds) {
  const seen = await outcomeOf(stage, outcome, milliseconds);
  output.textContent = `${seen} ${seen === outcome ? '✓' : '✗'}`;
  output.className = seen === outcome ? 'said good' : 'said bad';
  return seen === outcome;
}

/** The rules of stage.css for the host classes that an example uses. */
export function hostRules(stage) {
  const names = [...stage.querySelectorAll('[class^="host-"]')].flatMap(node => [
    ...node.classList,
  ]);
  return [...document.styleSheets]
    .filter(({ href }) => href?.includes('/stage.css'))
    .flatMap(sheet => [...sheet.cssRules])
    .filter(({ selectorText }) => names.some(name => selectorText?.includes(`.${name}`)))
    .map(({ cssText }) => `${cssText}\n`)
    .join('');
}
