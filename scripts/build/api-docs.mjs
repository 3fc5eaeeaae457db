// Writes the element tables of README.md from the manifest, which the analyzer makes of the JSDoc:
// `npm run build`, then `node scripts/docs.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readmePath = `${root}README.md`;

const sections = /(<!-- api:([\w-]+) -->).*?(<!-- \/api -->)/gs;

// A pipe would end the cell, also within code.
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim() || '–';
const code = text => (text ? `\`${text}\`` : '');
const line = cells => `| ${cells.map(cell).join(' | ')} |`;

function table(title, columns, rows) {
  if (rows.length === 0) return [];
  const head = [line(columns), line(columns.map(() => '---'))];
  return [[`#### ${title}`, '', ...head, ...rows.map(line)].join('\n')];
}

const isPublic = ({ privacy, static: isStatic, description }) =>
  !privacy && !isStatic && description;

/** What is set from outside: fields, and attributes of the platform's that have no field of ours. */
function settings({ members = [], attributes = [] }) {
  const fields = members
    .filter(member => member.kind === 'field' && !member.readonly && isPublic(member))
    .map(member => ({ ...member, property: member.name }));
  const native = attributes
    .filter(({ fieldName }) => !fieldName)
    .map(attribute => ({ ...attribute, attribute: attribute.name }));
  return [...fields, ...native].map(
    ({ attribute, property, type, default: value, description }) => [
      code(attribute),
      code(property),
      code(type?.text.replace(' | undefined', '')),
      code(value),
      description,
    ],
  );
}

const methods = ({ members = [] }) =>
  members
    .filter(member => member.kind === 'method' && isPublic(member))
    .map(({ name, parameters = [], return: result, description }) => [
      code(`${name}(${parameters.map(({ name }) => name).join(', ')})`),
      code(result?.type.text),
      description,
    ]);

// The analyzer also lists what it takes for events in the code; those have no description.
const events = ({ events = [] }) =>
  events
    .filter(({ description }) => description)
    .map(({ name, type, description }) => [code(name), code(type?.text), description]);

const slots = ({ slots = [] }) =>
  slots.map(({ name, description }) => [name ? code(name) : 'default', description]);

const named = (entries = []) => entries.map(({ name, description }) => [code(name), description]);

const customProperties = ({ cssProperties = [] }) =>
  cssProperties.map(({ name, default: value, description }) => [
    code(name),
    code(value),
    description,
  ]);

/**
 * The tables of each element, in Markdown that Prettier has yet to align.
 *
 * @param {object} manifest custom-elements.json (schema 1.0)
 * @returns {Map<string, string>} by tag
 */
export function apiTables(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return new Map(
    elements.map(element => [
      element.tagName,
      [
        ...table(
          'Attributes and properties',
          ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
          settings(element),
        ),
        ...table('Methods', ['Method', 'Gives', 'Meaning'], methods(element)),
        ...table('Events', ['Event', 'Class', 'When'], events(element)),
        ...table('Slots', ['Slot', 'Content'], slots(element)),
        ...table('Parts', ['Part', 'What it is'], named(element.cssParts)),
        ...table(
          'Custom properties',
          ['Property', 'Default', 'Meaning'],
          customProperties(element),
        ),
        ...table('Custom states', ['State', 'When'], named(element.cssStates)),
      ].join('\n\n'),
    ]),
  );
}

/**
 * A README with its tables written anew, formatted as the project is.
 *
 * @param {string} readme
 * @param {object} manifest
 */
export async function withTables(readme, manifest) {
  const tables = apiTables(manifest);
  const written = readme.replace(sections, (_, start, tag, end) => {
    if (!tables.has(tag)) throw new Error(`The manifest has no element "${tag}".`);
    return `${start}\n\n${tables.get(tag)}\n\n${end}`;
  });
  return format(written, { ...(await resolveConfig(readmePath)), parser: 'markdown' });
}

/** The manifest of the last build; LX_MANIFEST names another one. */
export const readManifest = () =>
  JSON.parse(readFileSync(process.env.LX_MANIFEST ?? `${root}custom-elements.json`, 'utf8'));

export const readReadme = () => readFileSync(readmePath, 'utf8');

export async function updateReadme() {
  writeFileSync(readmePath, await withTables(readReadme(), readManifest()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await updateReadme();
