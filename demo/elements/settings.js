// What is set on the page of an element, as its address keeps it: #scheme=dark&--lx-accent=navy&…
import { keep, kept, pack, unpack } from '../address.js';

/**
 * @typedef {object} Settings
 * @property {Record<string, string | null>} attributes null: taken away from what the state has
 * @property {Record<string, string>} tokens
 * @property {Record<string, string>} parts CSS by part
 * @property {string} [json] what was typed, be it JSON or not yet
 * @property {string} [width] of the stage, in px
 */

/** The settings of the address, and what of it could not be read. */
export async function readSettings({ attributes, tokens, parts }) {
  const has = (list, name) => list.some(item => item.name === name);
  const settings = { attributes: {}, tokens: {}, parts: {} };
  const faults = [];
  for (const [key, value] of kept()) {
    const name = key.replace(/^(no|part)\./, '');
    if (key === 'width' && Number(value) > 0) settings.width = value;
    else if (key === 'json')
      settings.json = await unpack(value).catch(() => void faults.push('cut'));
    else if (key.startsWith('no.') && has(attributes, name)) settings.attributes[name] = null;
    else if (key.startsWith('part.') && has(parts, name)) settings.parts[name] = value;
    else if (has(attributes, key)) settings.attributes[key] = value;
    else if (has(tokens, key)) settings.tokens[key] = value;
    else faults.push(key);
  }
  return { settings, faults };
}

/** Keeps the settings in the address. */
export async function keepSettings({ attributes, tokens, parts, json, width }) {
  const members = [
    ...Object.entries(attributes).map(([name, value]) =>
      value === null ? [`no.${name}`, ''] : [name, value],
    ),
    ...Object.entries(tokens),
    ...Object.entries(parts).map(([name, css]) => [`part.${name}`, css]),
  ];
  if (width) members.push(['width', width]);
  if (json !== undefined) members.push(['json', await pack(json)]);
  keep(members);
}
