// What others can rely on, as a flat list of names with what is said of each, and what a difference of
// two such lists asks of the version.

/** A JSON Schema without its words. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== 'object') return schema;
  const isWord = ([key, value]) => key === 'description' && typeof value === 'string';
  const kept = Object.entries(schema).filter(entry => !isWord(entry));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value)]));
}

const typeOf = ({ type, default: initial }) =>
  [type?.text ?? 'any', ...(initial === undefined ? [] : [`= ${initial}`])].join(' ');

function callOf({ parameters = [], return: result }) {
  const given = parameters.map(({ name, optional, type }) => {
    return `${name}${optional ? '?' : ''}: ${type?.text ?? 'any'}`;
  });
  return `(${given.join(', ')}) => ${result?.type?.text ?? 'void'}`;
}

const namesOf = (kind, list = [], say = () => '') =>
  list.map(each => [`${kind} ${each.name || '(default)'}`, say(each)]);

function ofElement(element) {
  const { members = [] } = element;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    ['tag', element.name],
    ...namesOf('attribute', element.attributes, typeOf),
    ...namesOf('property', fields, typeOf),
    ...namesOf('method', methods, callOf),
    ...namesOf('event', element.events, ({ type }) => type?.text ?? ''),
    ...namesOf('slot', element.slots),
    ...namesOf('part', element.cssParts),
    ...namesOf('custom property', element.cssProperties),
    ...namesOf('state', element.cssStates),
  ].map(([name, said]) => [`<${element.tagName}> ${name}`, said]);
}

/** The members of a schema, and those of what it names, each without what stands in it by name. */
function ofSchema(schema, path) {
  const { properties = {}, $defs = {}, items, allOf, ...rest } = bare(schema);
  delete rest.title;
  return [
    [path, JSON.stringify(rest)],
    ...Object.entries(properties).flatMap(([name, member]) => ofSchema(member, `${path}.${name}`)),
    ...(items ? ofSchema(items, `${path}[]`) : []),
    ...Object.entries($defs).flatMap(([name, each]) => ofSchema(each, `${path}#${name}`)),
    // One `if … then` for each kind of block, told apart by `type`.
    ...(allOf ?? []).flatMap(({ if: when, then }, index) => {
      const kind = when?.properties?.type?.const ?? index;
      return ofSchema(then ?? {}, `${path}(${kind})`);
    }),
  ];
}

/** The names that an `index.d.ts` exports. */
function ofTypes(code) {
  const lists = [...code.matchAll(/export (type )?\{([^}]*)\}/g)];
  return lists.flatMap(([, all, list]) =>
    list
      .split(',')
      .map(name => name.trim())
      .filter(Boolean)
      .map(name => [
        `export ${name.replace(/^type /, '')}`,
        all || name.startsWith('type ') ? 'type' : 'value',
      ]),
  );
}

/**
 * @param {object} of
 * @param {Record<string, unknown>} of.exports those of package.json
 * @param {{modules: object[]}} of.manifest custom-elements.json
 * @param {object} of.schema article.schema.json
 * @param {string} of.types the text of index.d.ts
 * @returns {Record<string, string>} sorted by name
 */
export function surfaceOf({ exports, manifest, schema, types }) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const all = [
    ...Object.entries(exports).map(([name, to]) => [`file ${name}`, JSON.stringify(to)]),
    ...ofTypes(types),
    ...elements.flatMap(ofElement),
    ...ofSchema(schema, 'article'),
  ];
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/**
 * @param {Record<string, string>} old
 * @param {Record<string, string>} now
 * @returns names, and for those that changed also what was and is said of them
 */
export function compareSurfaces(old, now) {
  const has = (surface, name) => Object.hasOwn(surface, name);
  const names = Object.keys(old);
  return {
    removed: names.filter(name => !has(now, name)),
    changed: names
      .filter(name => has(now, name) && now[name] !== old[name])
      .map(name => ({ name, old: old[name], now: now[name] })),
    added: Object.keys(now).filter(name => !has(old, name)),
  };
}

/** What a difference asks for: `major`, `minor` or `patch`. */
export function bumpFor({ removed, changed, added }) {
  if (removed.length > 0 || changed.length > 0) return 'major';
  return added.length > 0 ? 'minor' : 'patch';
}

/** Which step leads from one version to another; nothing where it leads nowhere or back. */
export function stepBetween(old, now) {
  const [before, after] = [old, now].map(version => version.split('.').map(Number));
  const at = before.findIndex((number, index) => number !== after[index]);
  return at >= 0 && after[at] > before[at] ? ['major', 'minor', 'patch'][at] : undefined;
}

/** Whether a step of the version is large enough. Before 1.0.0 a minor version may change anything. */
export function isEnough(bump, old, now) {
  const size = ['patch', 'minor', 'major'];
  const step = stepBetween(old, now);
  if (!step) return false;
  const asked = bump === 'major' && old.startsWith('0.') ? 'minor' : bump;
  return size.indexOf(step) >= size.indexOf(asked);
}
