// A state with the settings in it: as a tree, on the element, and as the text to paste.
import { source } from '../build.js';
import { hostRules } from '../stage.js';

const parsed = text => {
  try {
    return text?.trim() ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

function changedAttributes(attributes, { input }, settings) {
  const value = input && parsed(settings.json);
  const all = { ...attributes, ...settings.attributes, ...(value && { [`.${input}`]: value }) };
  return Object.fromEntries(Object.entries(all).filter(([, each]) => each !== null));
}

/** The tree of an example with what is set. */
export function changedTree(tree, described, settings) {
  if (!Array.isArray(tree)) return tree;
  const [name, attributes = {}, children = []] = tree;
  return [
    name,
    name === described.tag ? changedAttributes(attributes, described, settings) : attributes,
    children.map(child => changedTree(child, described, settings)),
  ];
}

/** The attributes of every element of this tag as the example has them, in the order of the tree. */
export function ownAttributes(tree, tag) {
  if (!Array.isArray(tree)) return [];
  const [name, attributes = {}, children = []] = tree;
  return [
    ...(name === tag ? [attributes] : []),
    ...children.flatMap(child => ownAttributes(child, tag)),
  ];
}

/** Sets on an element what is set, and what is not as the example has it; only what differs. */
export function applyTo(element, own, { attributes, tokens }, settings) {
  for (const { name } of attributes) {
    const value = name in settings.attributes ? settings.attributes[name] : (own[name] ?? null);
    if (value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  for (const { name } of tokens) {
    const value = settings.tokens[name] ?? '';
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}

function css(tag, { tokens, parts }) {
  const set = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`);
  return [
    ...(set.length > 0 ? [`${tag} {\n${set.join('')}}\n`] : []),
    ...Object.entries(parts).map(
      ([name, inside]) => `${tag}::part(${name}) {\n  ${inside.trim()}\n}\n`,
    ),
  ].join('');
}

/** What to paste into a page, to have there what is on the stage. */
export function snippetOf({ tree }, stage, described, settings) {
  const styles = hostRules(stage) + css(described.tag, settings);
  return [styles && `<style>\n${styles}</style>`, source(changedTree(tree, described, settings))]
    .filter(Boolean)
    .join('\n');
}
