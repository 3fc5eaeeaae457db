// The tables of docs/article-json.md, made from the JSON Schema, which is made from src/model.
import { line } from './tables.mjs';

const code = text => `\`${text}\``;
const codes = names => names.map(code).join(', ');
/** A link to the heading of a definition; anchors are in lower case. */
const reference = path => {
  const name = path.split('/').at(-1);
  return `[${name}](#${name.toLowerCase()})`;
};
const blockColumns = ['Block', 'Members', 'What it is'];
const memberColumns = ['Member', 'Value', 'Meaning'];

const words = new Map([
  ['string', 'text'],
  ['integer', 'whole number'],
  ['number', 'number'],
  ['boolean', '`true` or `false`'],
]);

/** What a string of the schema holds, by its pattern. */
function stringOf({ pattern = '', enum: choices }) {
  if (choices) return choices.map(choice => code(JSON.stringify(choice))).join(', ');
  if (pattern.startsWith('^https?')) return 'address';
  if (pattern.includes('mailto:')) return 'address or `mailto:`';
  if (pattern.startsWith('^[1-9]')) return 'date';
  return 'text';
}

/** What stands in the column "Value": a word, or the names of the members. */
function valueOf({ type, $ref, items, properties, ...rest }) {
  if ($ref) return reference($ref);
  if (type === 'array') {
    const item = items.properties ? codes(Object.keys(items.properties)) : valueOf(items);
    return `array of ${item}`;
  }
  if (properties) return codes(Object.keys(properties));
  if (Array.isArray(type)) return type.map(each => words.get(each) ?? each).join(' or ');
  return type === 'string' || rest.enum ? stringOf(rest) : (words.get(type) ?? String(type));
}

function memberTable({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([name, member]) => [
    required.includes(name) ? `${code(name)} (required)` : code(name),
    valueOf(member),
    member.description,
  ]);
  return [line(memberColumns), line(memberColumns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Members that are objects or lists of objects, with members of their own. */
function innerTable({ properties }) {
  const rows = Object.entries(properties).flatMap(([name, { items, properties: own }]) =>
    Object.entries(own ?? items?.properties ?? {}).map(([inner, member]) => [
      code(`${name}${own ? '' : '[]'}.${inner}`),
      valueOf(member),
      member.description,
    ]),
  );
  return [line(memberColumns), line(memberColumns.map(() => '---')), ...rows.map(line)].join('\n');
}

function blockTable({ allOf }) {
  const rows = allOf.map(({ if: { properties }, then: { $ref, properties: own, description } }) => [
    code(properties.type.const),
    $ref ? `those of ${reference($ref)}` : codes(Object.keys(own ?? {})),
    description,
  ]);
  return [line(blockColumns), line(blockColumns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Members of single blocks that are no definition of their own. */
function blockMemberTable({ allOf }) {
  const columns = ['Member', 'Of', 'Value', 'Meaning'];
  const rows = new Map();
  for (const {
    if: { properties },
    then,
  } of allOf) {
    for (const [name, member] of Object.entries(then.properties ?? {})) {
      const cells = [code(name), valueOf(member), member.description];
      const key = cells.join();
      rows.set(key, { cells, blocks: [...(rows.get(key)?.blocks ?? []), properties.type.const] });
    }
  }
  const lines = [...rows.values()].map(({ cells: [name, ...rest], blocks }) =>
    line([name, codes(blocks), ...rest]),
  );
  return [line(columns), line(columns.map(() => '---')), ...lines].join('\n');
}

/**
 * The tables of the article JSON by the name of their mark, in Markdown that Prettier has yet to align.
 *
 * @param {object} schema dist/article.schema.json
 * @returns {Map<string, string>}
 */
export function jsonTables(schema) {
  const { block, ...others } = schema.$defs;
  return new Map([
    ['members', memberTable(schema)],
    ['inner', innerTable(schema)],
    ['blocks', blockTable(block)],
    ['block-members', blockMemberTable(block)],
    ...Object.entries(others).map(([name, definition]) => [name, memberTable(definition)]),
  ]);
}
