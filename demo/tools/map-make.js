// The field map and the tag, of what was chosen.
import { every, pathText, startsWith, valueAt } from './json-path.js';

/** Members that may be chosen, in the order in which a map names them; `items` and `next` are of the whole. */
export const roles = [
  'items',
  'next',
  'id',
  'url',
  'title',
  'summary',
  'body',
  'byline',
  'datePublished',
  'dateModified',
  'section.name',
  'image.url',
  'image.alt',
  'image.caption',
  'tags',
];
/** What takes all of a list. */
const several = new Set(['tags', 'byline']);

/** The path as it is seen from an article; nothing where it lies outside of the list. */
function inItem(path, items) {
  if (!items) return path;
  return startsWith(path, items) && typeof path[items.length] === 'number'
    ? path.slice(items.length + 1)
    : undefined;
}

function written(role, path, value) {
  if (!several.has(role)) return pathText(path);
  const all = path.map(part => (typeof part === 'number' ? every : part));
  return pathText(Array.isArray(value) ? [...all, every] : all);
}

const isAddress = value => /^(?:https?:\/\/|\/)/.test(String(value).trim());

/**
 * @param {unknown} root the JSON
 * @param {Record<string, import('./json-path.js').Path>} choices
 * @param {{ template?: string }} [options] where an address is made of a name: `https://portal.example/tin/{}`
 * @returns {{ map: Record<string, unknown>, outside: string[] }} the map, and what lies outside of the list
 */
export function makeMap(root, choices, { template } = {}) {
  const map = {};
  const outside = [];
  const { items } = choices;
  for (const role of roles) {
    const path = choices[role];
    if (!path) continue;
    if (role === 'items') {
      map.items = pathText([...path, every]);
      continue;
    }
    if (role === 'next') {
      map.next = pathText(path);
      continue;
    }
    const own = inItem(path, items);
    if (!own || own.length === 0) {
      outside.push(role);
      continue;
    }
    const value = valueAt(root, path);
    const text = written(role, own, value);
    const [member, part] = role.split('.');
    if (part) map[member] = { ...map[member], [part]: text };
    else if (role === 'url' && !isAddress(value) && template)
      map.url = { template: template.replace('{}', `{${text}}`) };
    else map[role] = text;
  }
  return { map, outside };
}

/** Whether the chosen address is only a part of one. */
export const needsTemplate = (root, { url }) => !!url && !isAddress(valueAt(root, url));

/** A text as an attribute in single quotes holds it, so that JSON stays readable. */
const quoted = text => `'${text.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'`;
const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A map as it is written: a member a line. */
export const mapText = map => {
  const lines = Object.entries(map).map(
    ([name, spec]) => `  ${JSON.stringify(name)}: ${JSON.stringify(spec)}`,
  );
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n}` : '{}';
};

/** The tag for a page, with a link as its fallback. */
export function tagOf(map, { src, name = 'lx-article', link, title }) {
  const text = Object.entries(map)
    .map(([member, spec]) => `${JSON.stringify(member)}: ${JSON.stringify(spec)}`)
    .join(', ');
  return `<${name}\n  src="${escaped(src)}"\n  map=${quoted(`{${text}}`)}\n>\n  <a href="${escaped(link)}">${escaped(title)}</a>\n</${name}>`;
}
