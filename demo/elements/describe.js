// What custom-elements.json says of an element: the page shows nothing else.

/** Types that the manifest names and does not spell out. */
const named = { ListVariant: ['cards', 'list', 'headlines'] };
const numbers = ['keep', 'refresh', 'limit', 'heading-level'];

/** How a value of an attribute is chosen. */
function kindOf({ name, type }) {
  const written = type?.text ?? '';
  const choices = named[written] ?? [...written.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (written === 'boolean') return { kind: 'flag' };
  if (choices.length > 0) return { kind: 'choice', choices };
  return { kind: numbers.includes(name) ? 'number' : 'text' };
}

const said = ({ name, description, default: value }) => ({ name, description, value });

function declarations({ modules }) {
  return modules
    .flatMap(module => module.declarations)
    .filter(({ customElement }) => customElement);
}

/**
 * @param {object} manifest custom-elements.json
 * @param {string} tag
 */
export function describe(manifest, tag) {
  const all = declarations(manifest);
  const one = all.find(({ tagName }) => tagName === tag);
  // The custom properties for size, font and colours of all tags are those of the article.
  const tokens = one.cssProperties?.length
    ? one.cssProperties
    : all.find(({ tagName }) => tagName === 'lx-article').cssProperties;
  const isInput = ({ kind, attribute, type }) =>
    kind === 'field' && !attribute && type?.text === 'unknown';
  return {
    tag,
    attributes: one.attributes.map(attribute => ({ ...said(attribute), ...kindOf(attribute) })),
    tokens: tokens.map(said),
    parts: (one.cssParts ?? []).map(said),
    events: (one.events ?? []).map(said),
    /** The property that takes the JSON as an object. */
    input: one.members?.find(isInput)?.name,
    canReload: one.members?.some(({ name }) => name === 'reload') ?? false,
  };
}
