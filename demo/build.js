/**
 * A node of an example: text, or `[name, attributes, children]`; the site's pages put nodes in too. An attribute that starts with a
 * dot is a property. Trees instead of HTML strings, because the pages of the demo run under
 * `require-trusted-types-for 'script'`, where no string may become markup.
 *
 * @typedef {string | [string, Record<string, unknown>?, Tree[]?]} Tree
 */

/** Makes the nodes of a tree. */
export function build(tree) {
  if (typeof tree === 'string') return document.createTextNode(tree);
  if (tree instanceof Node) return tree;
  const [name, attributes = {}, children = []] = tree;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('.')) element[key.slice(1)] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children.map(build));
  return element;
}

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The tree as a developer would write it in a page; properties follow as script. */
export const source = tree => [markup(tree), ...properties(tree)].join('\n');

function markup(tree, indent = '') {
  if (typeof tree === 'string') return indent + escape(tree);
  const [name, attributes = {}, children = []] = tree;
  const written = Object.entries(attributes)
    .filter(([key]) => !key.startsWith('.'))
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escape(String(value))}"`));
  const start = `${indent}<${name}${written.join('')}>`;
  if (children.length === 0) return `${start}</${name}>`;
  if (name === 'script') return `${start}${children.join('')}</script>`;
  const inner = children.map(child => markup(child, `${indent}  `));
  return `${start}\n${inner.join('\n')}\n${indent}</${name}>`;
}

function properties(tree) {
  if (typeof tree === 'string') return [];
  const [name, attributes = {}, children = []] = tree;
  return [
    ...Object.entries(attributes)
      .filter(([key]) => key.startsWith('.'))
      .map(
        ([key, value]) =>
          `document.querySelector('${name}')${key} = ${JSON.stringify(value, null, 2)};`,
      ),
    ...children.flatMap(properties),
  ];
}
