import { splitCredit } from '../../text/credit.js';
import { nameEnd, trueTarget } from '../../text/named-host.js';
import { documentNumber } from '../../text/vi-patterns.js';
import { lengthOf, moveChildren } from '../dom.js';
import type { BodyContext } from '../context.js';
import type { BodyMark } from '../marks.js';

/** What a link takes beside looking at it: hosts are looked for in its text, and addresses compared. */
const linkWork = 20;

/**
 * Puts on the cleaned nodes what is ours and no author may set: the parts for themes, how links and
 * images behave, the box in which a wide table scrolls. Takes place after the gate, so it sets only
 * constants, and before the nodes enter the document, where images begin to load.
 */
export function dress(root: ParentNode, { marks, work }: BodyContext): void {
  const all = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
  ): NodeListOf<HTMLElementTagNameMap[Name]> => root.querySelectorAll(name);

  for (const link of all('a')) {
    work.spend(linkWork);
    dressLink(link);
  }
  for (const image of all('img')) {
    work.spend(1);
    dressImage(image);
  }
  const images = imagesOf(root);
  for (const figure of all('figure'))
    dressFigure(figure, marks.get(figure), images.get(figure) ?? 0);
  for (const table of all('table')) dressTable(table);
  for (const quote of all('blockquote')) dressQuote(quote, marks.get(quote));
  keepNumbersWhole(root, work);
  for (const block of root.children) if (marks.get(block) === 'run') block.className = 'run';
  for (const paragraph of all('p')) {
    if (marks.get(paragraph) === 'attachment') paragraph.setAttribute('part', 'attachment');
  }
}

function dressLink(link: HTMLAnchorElement): void {
  if (!link.hasAttribute('href')) return;
  // No window of ours for the target to steer (tabnabbing), not even where the reader opens a tab.
  link.rel = 'noopener';
  link.referrerPolicy = 'strict-origin-when-cross-origin';
  // A text that names another host than it leads to is how readers are lured (phishing).
  const target = trueTarget(textAround(link), link.href);
  if (target) link.append(` [${target}]`);
}

/** Length of the longest host name. */
const maxName = 253;

/** The text of a link, with what of a name stands outside of it: a reader sees one name. */
function textAround(link: HTMLAnchorElement): string {
  let [before, after]: (ChildNode | null)[] = [link.previousSibling, link.nextSibling];
  while (before?.lastChild) before = before.lastChild;
  while (after?.firstChild) after = after.firstChild;
  const head = before?.nodeValue?.slice(-maxName).split(nameEnd).at(-1) ?? '';
  const tail = after?.nodeValue?.slice(0, maxName).split(nameEnd)[0] ?? '';
  return head + link.textContent + tail;
}

function dressImage(image: HTMLImageElement): void {
  if (!image.hasAttribute('src')) {
    replaceByText(image);
    return;
  }
  if (!image.hasAttribute('alt')) image.alt = '';
  image.loading = 'lazy';
  image.decoding = 'async';
  // The portal need not learn which page its pictures are read on.
  image.referrerPolicy = 'no-referrer';
  image.setAttribute('part', 'image');
}

/** A document's number ("35-NQ/TW") begins a line rather than break at its hyphens. */
function keepNumbersWhole(root: ParentNode, work: BodyContext['work']): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    work.spend(1);
    const found = documentNumber.exec(text.data);
    if (!found) continue;
    const [number] = found;
    const rest = text.splitText(found.index);
    rest.splitText(number.length);
    const span = text.ownerDocument.createElement('span');
    span.className = 'whole';
    rest.replaceWith(span);
    span.append(number);
    // On with what follows the number.
    walker.currentNode = span.firstChild ?? span;
  }
}

/** An image whose address was refused leaves its alternative text, and nothing empty around it. */
function replaceByText(image: HTMLImageElement): void {
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement : image;
  const parent = picture.parentElement;
  picture.replaceWith(image.alt);
  if (parent && !parent.firstElementChild && !parent.textContent.trim()) parent.remove();
}

/** How many images each figure has of its own. */
function imagesOf(root: ParentNode): ReadonlyMap<Element, number> {
  const found = new Map<Element, number>();
  for (const image of root.querySelectorAll('img')) {
    const figure = image.closest('figure');
    // A gallery has its pictures in figures of their own where they have captions.
    const gallery = figure?.parentElement?.closest('figure');
    for (const each of [figure, gallery]) if (each) found.set(each, (found.get(each) ?? 0) + 1);
  }
  return found;
}

function dressFigure(figure: HTMLElement, mark: BodyMark | undefined, images: number): void {
  figure.setAttribute(
    'part',
    mark === 'media' ? 'media' : images > 1 ? 'figure gallery' : 'figure',
  );
  if (images > 1) figure.classList.add('gallery');
  if (mark === 'media') figure.classList.add('media');
  const caption = figure.querySelector(':scope > figcaption');
  if (!caption) return;
  caption.setAttribute('part', 'caption');
  markCredit(caption);
}

/** Wraps the credit at the end of a caption ("… Ảnh: Ngọc Minh"), if it does not begin within a mark. */
function markCredit(caption: Element): void {
  const { credit } = splitCredit(caption.textContent);
  if (!credit) return;
  let before = caption.textContent.length - credit.length;
  let first: ChildNode | null = caption.firstChild;
  for (; first && before >= lengthOf(first); first = first.nextSibling) before -= lengthOf(first);
  if (first?.nodeType === Node.TEXT_NODE) first = (first as Text).splitText(before);
  else if (!first || before) return;
  const span = caption.ownerDocument.createElement('span');
  span.setAttribute('part', 'credit');
  first.replaceWith(span);
  span.append(first);
  while (span.nextSibling) span.append(span.nextSibling);
}

function dressTable(table: HTMLTableElement): void {
  // A table in a cell scrolls with the outer one.
  if (table.parentElement?.closest('table')) return;
  const box = table.ownerDocument.createElement('div');
  box.className = 'table';
  box.setAttribute('part', 'table');
  table.replaceWith(box);
  box.append(table);
}

function dressQuote(quote: Element, mark: BodyMark | undefined): void {
  if (mark !== 'info' && mark !== 'warning') {
    quote.setAttribute('part', 'quote');
    return;
  }
  const notice = quote.ownerDocument.createElement('div');
  notice.className = mark === 'warning' ? 'notice warning' : 'notice';
  notice.setAttribute('part', 'notice');
  notice.setAttribute('role', 'note');
  moveChildren(quote, notice);
  quote.replaceWith(notice);
}
