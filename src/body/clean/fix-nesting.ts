import { dropped, elements, renamed } from './policy.js';
import type { BodyContext } from '../context.js';
import { rename, unwrap } from '../dom.js';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const allowed = new Set(elements);
const gone = new Set(dropped);

// The start tags that close an open `p` when parsed (HTML standard, "in body").
const closeParagraph = set(
  'p h1 h2 h3 h4 h5 h6 div hr blockquote pre ul ol dl li dt dd table figure figcaption details summary',
);
const heading = /^h[1-6]$/;
const item = /^(li|dt|dd)$/;
// Between two of these a parser closes the outer `li`, `dt` or `dd`; any other block keeps it open.
const transparentToItems = /^(div|p)$/;
const ruby = /^(rb|rt|rp)$/;
// What may stand anywhere but in a table's structure: most elements.
const free = new Set(
  elements.filter(
    name => !/^(a|h[1-6]|li|d[dt]|r[bpt]|caption|col(group)?|t(head|body|foot|[rhd]))$/.test(name),
  ),
);

// Where the parts of a table may stand; elsewhere a parser drops the tag and keeps the text.
const tableParents: Readonly<Record<string, ReadonlySet<string>>> = {
  caption: set('table'),
  colgroup: set('table'),
  thead: set('table'),
  tbody: set('table'),
  tfoot: set('table'),
  col: set('colgroup'),
  tr: set('thead tbody tfoot'),
  td: set('tr'),
  th: set('tr'),
};
// What has no text of its own; a parser moves anything else in it before the table.
const tableStructure = set('table colgroup thead tbody tfoot tr');

/** Whether an element has nothing in it that would have to be looked at. */
function isSimple({ firstChild }: Element, name: string): boolean {
  if (!firstChild) return true;
  const isText = firstChild.nodeType === Node.TEXT_NODE && !firstChild.nextSibling;
  return isText && !tableStructure.has(name) && name !== 'pre';
}

/** So few nodes of the body itself that a pause comes soon. */
const nodesPerTurn = 50;

interface Step {
  readonly next: ChildNode | null;
  readonly holdsBlock: boolean;
}

/** What is open around a node. */
interface Open {
  readonly link: boolean;
  readonly heading: boolean;
  readonly item: boolean;
  /** The outermost table structure around, before which misplaced content goes. */
  readonly table: Element | undefined;
}

/**
 * Brings a tree to the listed elements, nested as an HTML parser would nest them, so that it comes
 * out the same however often it is serialised and parsed again. Taking elements away can leave a
 * paragraph in a paragraph or a link in a link, as in `<p>a<button><p>b`: markup that changes when
 * parsed again is how payloads pass a cleaner (mXSS). Decides nothing about safety: that is the
 * cleaner's, which comes next. Pauses between the blocks of the body.
 */
export function* fixNesting(
  root: DocumentFragment,
  { report, work }: BodyContext,
): Generator<undefined, void> {
  const top: Open = { link: false, heading: false, item: false, table: undefined };
  let node = root.firstChild;
  for (let count = 1; node; count++) {
    node = step(node, '', top).next;
    if (count % nodesPerTurn === 0) yield;
  }

  /** Says whether there is anything inside that would close an open paragraph. */
  function visit(parent: ParentNode & Node, parentName: string, open: Open): boolean {
    let holdsBlock = false;
    for (let node = parent.firstChild; node;) {
      const done = step(node, parentName, open);
      holdsBlock ||= done.holdsBlock;
      node = done.next;
    }
    return holdsBlock;
  }

  /** Looks at one node; says which is next, and whether it would close an open paragraph. */
  function step(node: ChildNode, parentName: string, open: Open): Step {
    const next: ChildNode | null = node.nextSibling;
    work.spend(1);
    if (node.nodeType === Node.ELEMENT_NODE) {
      const first: ChildNode | null = node.firstChild;
      const element = admit(node as Element, parentName, open);
      if (element === 'gone') return { next, holdsBlock: false };
      if (element === 'unwrapped') return { next: first ?? next, holdsBlock: false };
      return { next, holdsBlock: element === 'moved' || inside(element, open) };
    }
    if (node.nodeType !== Node.TEXT_NODE) node.remove();
    else if (tableStructure.has(parentName) && open.table && (node as Text).data.trim())
      open.table.before(node);
    return { next, holdsBlock: false };
  }

  function inside(element: Element, open: Open): boolean {
    const name = element.localName;
    if (isSimple(element, name)) return closeParagraph.has(name);
    const cell = name === 'td' || name === 'th' || name === 'caption';
    const holdsBlock = visit(element, name, {
      link: open.link || name === 'a',
      heading: open.heading || heading.test(name),
      item:
        item.test(name) ||
        (open.item && (transparentToItems.test(name) || !closeParagraph.has(name))),
      table: tableStructure.has(name) ? (open.table ?? element) : undefined,
    });
    if (name === 'p' && holdsBlock) {
      report.change('nest');
      rename(element, 'div');
    } else if (name === 'pre' && element.firstChild?.nodeType === Node.TEXT_NODE) {
      // A parser drops the first line feed of a `pre`.
      const text = element.firstChild as Text;
      text.data = text.data.replace(/^\n+/, '');
    }
    return closeParagraph.has(name) || (holdsBlock && !cell);
  }

  /** Decides one element: keep, drop, rename, unwrap or move. */
  function admit(
    element: Element,
    parentName: string,
    open: Open,
  ): Element | 'gone' | 'unwrapped' | 'moved' {
    const name = element.localName;
    const isHtml = element.namespaceURI === htmlNamespace;
    if (isHtml && !open.table && free.has(name)) return element;
    if (!isHtml || gone.has(name)) {
      element.remove();
      return 'gone';
    }
    const newName = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
    if (newName) return rename(element, newName);
    const parents = Object.hasOwn(tableParents, name) ? tableParents[name] : undefined;
    const unlisted = !allowed.has(name);
    if (
      unlisted ||
      (parents && !parents.has(parentName)) ||
      (name === 'a' && open.link) ||
      (heading.test(name) && open.heading) ||
      (item.test(name) && open.item) ||
      (ruby.test(name) && ruby.test(parentName))
    ) {
      if (!unlisted) report.change('nest');
      unwrap(element);
      return 'unwrapped';
    }
    if (!parents && open.table && tableStructure.has(parentName)) {
      open.table.before(element);
      report.change('nest');
      inside(element, { ...open, table: undefined });
      return 'moved';
    }
    return element;
  }
}
