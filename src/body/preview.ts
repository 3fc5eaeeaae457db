import type { BodyMarks } from './context.js';

/** Text that fills the first screen of a desktop beside the article's head, in characters. */
const previewLength = 2_500;

/** Boxes that only hold the blocks of a body, as CMSs wrap them. */
const wrapper = /^(div|section|article|main)$/;

/**
 * A copy of the top of a body as it was parsed, down to a place where no rule of the normaliser
 * looks across: between two long paragraphs of plain text. Nothing where there is no such place.
 */
export function copyTop(root: DocumentFragment, marks: BodyMarks): DocumentFragment | undefined {
  const copy = root.ownerDocument.createDocumentFragment();
  let from: ParentNode = root;
  let to: ParentNode = copy;
  while (isWrapped(from)) {
    const inner: Element = from.children[0];
    const shell = inner.cloneNode() as Element;
    to.append(shell);
    from = inner;
    to = shell;
  }
  let length = 0;
  for (let node = from.firstChild; node; node = node.nextSibling) {
    to.append(copyOf(node, marks));
    length += node.textContent?.length ?? 0;
    if (length > previewLength && isPlain(node) && isPlain(nextElement(node))) return copy;
  }
  return undefined;
}

function isWrapped(parent: ParentNode): parent is ParentNode & { children: [Element] } {
  const [only, another] = parent.children;
  return !!only && !another && wrapper.test(only.localName) && only.childElementCount > 1;
}

/** The next element, where only white space stands between. */
function nextElement(node: Node): Node | null {
  let next = node.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && !next.textContent?.trim()) next = next.nextSibling;
  return next;
}

/** A long paragraph of text alone: no caption, no line of a list, no heading. */
function isPlain(node: Node | null): boolean {
  if (!(node?.nodeType === Node.ELEMENT_NODE)) return false;
  const element = node as Element;
  return (
    element.localName === 'p' &&
    element.textContent.trim().length > 300 &&
    !/^\s*([-+•–]|\p{L}?\d*[.)])/u.test(element.textContent) &&
    !element.querySelector('img,table,br,ul,ol,iframe,video,audio,object,embed')
  );
}

/** A copy that keeps the marks of what it copies. */
function copyOf(node: Node, marks: BodyMarks): Node {
  const copy = node.cloneNode(true);
  if (node.nodeType !== Node.ELEMENT_NODE) return copy;
  const copies = elements(copy as Element);
  for (const [at, original] of elements(node as Element).entries()) {
    const mark = marks.get(original);
    const twin = copies[at];
    if (mark && twin) marks.set(twin, mark);
  }
  return copy;
}

const elements = (element: Element): Element[] => [element, ...element.querySelectorAll('*')];
