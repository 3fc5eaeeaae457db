// The tables of docs/elements.md, made from the manifest, which the analyzer makes of the JSDoc.
import { line } from './tables.mjs';

const code = text => (text ? `\`${text}\`` : '');

function table(title, columns, rows) {
  if (rows.length === 0) return [];
  const head = [line(columns), line(columns.map(() => '---'))];
  return [[`### ${title}`, '', ...head, ...rows.map(line)].join('\n')];
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
