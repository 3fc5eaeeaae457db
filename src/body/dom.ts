import { wordsOf } from '../text/letters.js';
import { compose } from '../text/marks.js';

/** Where the tokenizer put the `style` attribute, which is read here and nowhere set. */
export const styleAttribute = 'data-lx-style';

/** On a paragraph of a list of Word's: how deep it is, from 1. */
export const levelAttribute = 'data-lx-level';

/** Its value on a further paragraph of the item above. */
export const furtherLevel = '+';

/** On an image that is as small as a letter, and stays in its line. */
export const iconAttribute = 'data-lx-icon';

/** On the figures and the caption that stand in one figure or list of the source: its number. */
export const groupAttribute = 'data-lx-group';

/** An attribute's value, empty where there is none. */
export const attributeOf = (element: Element, name: string): string =>
  element.getAttribute(name) ?? '';

/** What `style` says, as it was written. */
export const styleOf = (element: Element): string => attributeOf(element, styleAttribute);

/** The text of a node without white space at its ends. */
export const textOf = (node: Node | null | undefined): string => node?.textContent?.trim() ?? '';

/** What remains of a text for comparing: letters and digits, NFC, without case. */
export const keyOf = (text: string | undefined): string =>
  wordsOf(compose(text ?? '').toLowerCase()).join('');

/** Makes an element for the document that a node belongs to. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  node: Element | DocumentFragment,
  name: Name,
): HTMLElementTagNameMap[Name] => node.ownerDocument.createElement(name);

/** Moves all children, one by one: as arguments of one call they could overflow the stack. */
export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

/** Moves an element's children to where it stands, and takes it away. */
export function unwrap(element: Element): void {
  const children = element.ownerDocument.createDocumentFragment();
  moveChildren(element, children);
  element.replaceWith(children);
}

/** Gives an element another name; attributes and children stay. */
export function rename(element: Element, name: string): Element {
  const renewed = element.ownerDocument.createElement(name);
  for (const attribute of [...element.attributes]) {
    element.removeAttributeNode(attribute);
    // Unlike setAttribute, takes any name that the parser made, and is no Trusted Types sink.
    renewed.setAttributeNode(attribute);
  }
  moveChildren(element, renewed);
  element.replaceWith(renewed);
  return renewed;
}

/** Whether all text of a node stands in elements of a name ("wholly bold"). */
export function isWholly(node: Node, name: string): boolean {
  for (const child of node.childNodes) {
    if (child.nodeName !== name && (child.firstChild ? !isWholly(child, name) : textOf(child))) {
      return false;
    }
  }
  return true;
}

/** The innermost node at an element's start, or the element itself. */
export function firstIn(element: Node): Node {
  let node = element;
  while (node.firstChild) node = node.firstChild;
  return node;
}

/**
 * Takes what stands in a block before the end of a range into a copy above the block; an `id` goes with
 * the copy. Gives the copy.
 */
export function splitAtEnd(block: Element, range: Range): Element {
  range.setStart(block, 0);
  const above = block.cloneNode() as Element;
  above.append(range.extractContents());
  block.before(above);
  block.removeAttribute('id');
  return above;
}

/** How much text a node holds, in UTF-16 units. Most blocks hold one text, which is not copied. */
export function lengthOf(node: Node): number {
  const { firstChild: only } = node;
  const isText = only?.nodeType === Node.TEXT_NODE && !only.nextSibling;
  return isText ? (only as Text).length : (node.textContent?.length ?? 0);
}

/** Takes a number of characters from the start of an element's text, and what that leaves empty. */
export function cutStart(element: Element, length: number): void {
  let left = length;
  for (;;) {
    let node = firstIn(element);
    if (node.nodeType !== Node.TEXT_NODE) return;
    const text = node as Text;
    const rest = text.data.slice(left).trimStart();
    left = Math.max(left - text.length, 0);
    text.data = rest;
    if (rest) return;
    while (node !== element && !node.firstChild && node.parentNode && !textOf(node)) {
      const parent: Node = node.parentNode;
      parent.removeChild(node);
      node = parent;
    }
  }
}
