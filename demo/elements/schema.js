// A small validator for dist/article.schema.json: the keywords that it uses, no others.

const typeOf = value => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const isType = (value, types) =>
  [types]
    .flat()
    .some(type => (type === 'integer' ? Number.isInteger(value) : typeOf(value) === type));

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Letters as a person counts them, and as the schema does. */
const length = text => [...text].length;

/** Keyword → what is wrong with a value, as the places of a sentence; nothing where all is well. */
const checks = {
  type: (value, types) => !isType(value, types) && { type: [types].flat().join(', ') },
  const: (value, wanted) => !same(value, wanted) && { wanted: JSON.stringify(wanted) },
  enum: (value, list) =>
    !list.some(item => same(item, value)) && {
      wanted: list.map(item => JSON.stringify(item)).join(', '),
    },
  maxLength: (value, limit) =>
    typeof value === 'string' && length(value) > limit && { limit, found: length(value) },
  pattern: (value, pattern) =>
    typeof value === 'string' && !new RegExp(pattern, 'u').test(value) && { pattern },
  minimum: (value, limit) => typeof value === 'number' && value < limit && { limit },
  exclusiveMinimum: (value, limit) => typeof value === 'number' && value <= limit && { limit },
  maximum: (value, limit) => typeof value === 'number' && value > limit && { limit },
  minItems: (value, limit) => Array.isArray(value) && value.length < limit && { limit },
  maxItems: (value, limit) => Array.isArray(value) && value.length > limit && { limit },
};

const isObject = value => typeOf(value) === 'object';
const step = key => (/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);

/**
 * What is wrong with a value by a schema.
 *
 * @returns {{ path: string, keyword: string, places: Record<string, string | number> }[]}
 */
export function validate(schema, root = schema, value, path = '$') {
  const inner = (next, item, at = path) => validate(next, root, item, at);
  const fits = next => inner(next, value).length === 0;
  if (schema.$ref) return inner(root.$defs[schema.$ref.split('/').at(-1)], value);
  const faults = [];
  const add = (keyword, places, at = path) => faults.push({ path: at, keyword, places });

  for (const [keyword, check] of Object.entries(checks)) {
    const places = keyword in schema && check(value, schema[keyword]);
    if (places) add(keyword, places);
  }
  // A value of another type has no members worth a second complaint.
  if (faults.some(({ keyword }) => keyword === 'type')) return faults;

  if (isObject(value)) {
    for (const name of schema.required ?? []) if (!(name in value)) add('required', { name });
    for (const [name, next] of Object.entries(schema.properties ?? {}))
      if (name in value) faults.push(...inner(next, value[name], path + step(name)));
  }
  if (Array.isArray(value) && schema.items)
    value.forEach((item, index) => faults.push(...inner(schema.items, item, `${path}[${index}]`)));

  for (const next of schema.allOf ?? []) faults.push(...inner(next, value));
  if (schema.if && fits(schema.if) && schema.then) faults.push(...inner(schema.then, value));
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) faults.push(...ofChoices(choices, schema, value, path, inner, fits));
  return faults;
}

/** Of several forms, the complaints of the one that was meant: of the value's own type. */
function ofChoices(choices, schema, value, path, inner, fits) {
  const fitting = choices.filter(fits).length;
  if (schema.oneOf ? fitting === 1 : fitting > 0) return [];
  const meant = choices.filter(({ type }) => type && isType(value, type));
  if (meant.length === 1) return inner(meant[0], value);
  const names = choices.flatMap(({ required }) => required ?? []);
  if (isObject(value) && names.length > 0)
    return [{ path, keyword: 'oneNeeded', places: { names: names.join(', ') } }];
  return [{ path, keyword: 'form', places: {} }];
}
