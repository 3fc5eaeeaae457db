/** Elements whose edges swallow white space. */
const blocks =
  'p|h[1-6]|div|hr|blockquote|pre|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td|figure|figcaption|details|summary|img';

const compared: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  ol: ['start'],
};

const ours =
  /^(href|src|alt|scope|colspan|rowspan|start|width|height|srcset|sizes|loading|media|decoding|rel|target|referrerpolicy|tabindex|role|aria-.*|part|class|lang|dir|align|headers|open|datetime|type|value|reversed)$/;

export interface SameArticleOptions {
  /** Addresses are resolved against it. */
  readonly base: string;
  /** A link alone in its block stands for something embedded: only where it leads is compared. */
  readonly linksAreEmbeds?: boolean;
}

/**
 * The structure of an article as a text of one block a line, so that two of them can be compared,
 * and a difference read: elements, text and the attributes that matter. What the look may add is
 * transparent: `span`, `div`, `picture`, a `p` alone in an item, a cell or a caption.
 */
export function outline(root: Node, options: SameArticleOptions): string {
  const edge = new RegExp(` *(</?(?:${blocks})(?: [^>]*)?>) *`, 'g');
  return write(root, options)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/ *<br> */g, '<br>')
    .replace(edge, '$1')
    .replace(/(<(?!\/|strong|em|a |br|sup|sub|span)[^>]*>)/g, '\n$1')
    .trim();
}

/** Attributes that a cleaned article must not have: what could restyle, script or be found by a host. */
export function strayAttributes(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap(element =>
    [...element.attributes]
      .filter(({ name, value }) => !ours.test(name) && !(name === 'id' && value.startsWith('a-')))
      .filter(({ name }) => name !== 'title' || !/^(abbr|dfn)$/.test(element.localName))
      .map(({ name }) => `${element.localName}[${name}]`),
  );
}

function write(node: Node, options: SameArticleOptions): string {
  if (node instanceof Text) return node.data.replace(/</g, '‹');
  if (node instanceof Comment) return '';
  const inside = [...node.childNodes].map(child => write(child, options)).join('');
  if (!(node instanceof Element) || isTransparent(node)) return inside;
  const name = node.localName;
  const attributes = (compared[name] ?? []).flatMap(attribute => {
    const value = node.getAttribute(attribute);
    if (value === null) return [];
    return [
      `${attribute}="${/^(href|src)$/.test(attribute) ? new URL(value, options.base).href : value}"`,
    ];
  });
  const tag = `<${[name, ...attributes].join(' ')}>`;
  if (options.linksAreEmbeds) {
    if (name === 'a' && /^(p|figure)$/.test(node.parentElement?.localName ?? '') && isAlone(node))
      return tag;
    if (
      /^(p|figure)$/.test(name) &&
      node.children.length === 1 &&
      /^<a [^>]*>$/.test(inside.trim())
    ) {
      return `<p>${inside.trim()}</p>`;
    }
  }
  return /^(br|img|hr|wbr)$/.test(name) ? tag : `${tag}${inside}</${name}>`;
}

function isTransparent(element: Element): boolean {
  if (/^(span|div|picture|source)$/.test(element.localName)) return true;
  const holder = element.parentElement?.localName ?? '';
  return element.localName === 'p' && /^(li|td|th|figcaption)$/.test(holder) && isAlone(element);
}

/** Whether nothing but a caption stands beside an element. */
const isAlone = (element: Element): boolean =>
  [...(element.parentElement?.childNodes ?? [])].every(
    node =>
      node === element ||
      node instanceof Comment ||
      (node instanceof Element && node.localName === 'figcaption') ||
      (node instanceof Text && !node.data.trim()),
  );
