import { isElement } from '../../platform.js';
import { canCut } from './sections.js';

/**
 * Makes one body what another is, and leaves every block alone that is in both: the reader's place,
 * selection and focus stay where nothing changed, and no frame is empty.
 *
 * @param shown stays in the document; `wanted` gives its nodes away.
 */
export function patch(shown: Element, wanted: Element): void {
  const old = blocksOf(shown);
  const kept = twins(old, blocksOf(wanted));
  const staying = new Set(kept.values());
  const groups = isSection(wanted.firstChild) ? [...wanted.children] : [wanted];
  let last: ChildNode | undefined;
  for (const group of groups) {
    const blocks = [...group.childNodes];
    if (group !== wanted && !blocks.some(block => kept.has(block)) && insert(group)) {
      last = blocks.at(-1);
      continue;
    }
    for (const block of blocks) {
      const twin = kept.get(block);
      if (!twin) {
        if (last) last.after(block);
        else if (old[0]) old[0].before(block);
        else shown.append(block);
      }
      last = twin ?? block;
    }
  }
  for (const block of old) if (!staying.has(block)) block.remove();
  if (groups[0] !== wanted) tidy(shown);

  /** Puts a section after the last block; says whether there can be a border. */
  function insert(section: Element): boolean {
    const above = last?.parentElement;
    if (!above) {
      shown.prepend(section);
      return true;
    }
    const rest: ChildNode[] = [];
    for (let node = last?.nextSibling; node; node = node.nextSibling) rest.push(node);
    const next = rest.find(node => staying.has(node));
    if (next) {
      if (!canCut(section.lastElementChild, next)) return false;
      const below = above.cloneNode() as Element;
      below.append(...rest);
      above.after(below);
    }
    above.after(section);
    return true;
  }
}

/** A section begins only where it may; see sections.ts. */
function tidy(body: Element): void {
  for (const section of [...body.children]) {
    const above = section.previousElementSibling;
    while (above && section.firstChild && !canCut(above.lastElementChild, section.firstChild))
      above.append(section.firstChild);
    if (!section.firstChild) section.remove();
  }
}

const isSection = (node: Node | null): node is Element =>
  isElement(node) && node.classList.contains('screen');

const blocksOf = (body: Element): ChildNode[] =>
  [...body.childNodes].flatMap(node => (isSection(node) ? [...node.childNodes] : node));

/** What is the same in both, in order, by what it is in the new one. */
function twins(old: ChildNode[], fresh: ChildNode[]): Map<ChildNode, ChildNode> {
  // Read once: a block that finds no twin would else be read anew for each that comes.
  const texts = old.map(({ textContent }) => textContent);
  // A text that stands there twice says nothing of where a block went.
  const places = new Map<string | null, number>();
  texts.forEach((text, at) => places.set(text, places.has(text) ? -1 : at));
  const kept = new Map<ChildNode, ChildNode>();
  let next = 0;
  for (const block of fresh) {
    const text = block.textContent;
    for (const at of [next, places.get(text) ?? -1]) {
      const twin = old[at];
      if (!twin || at < next || texts[at] !== text || !isTwin(twin, block)) continue;
      kept.set(block, twin);
      next = at + 1;
      break;
    }
  }
  return kept;
}

const isTwin = (one: Node, other: Node): boolean =>
  one.isEqualNode(other) || asMade(one).isEqualNode(asMade(other));

/** A copy of a block as it came, without what the reader and the elements have done to it since. */
function asMade(block: Node): Node {
  // In a document without a window nothing loads.
  const copy = document.createElement('template').content.ownerDocument.importNode(block, true);
  if (copy.nodeType !== Node.ELEMENT_NODE) return copy;
  const changed = '.table,.missing,details,[tabindex]';
  for (const part of [copy as Element, ...(copy as Element).querySelectorAll(changed)]) {
    for (const name of ['tabindex', 'role', 'aria-label', 'data-hint', 'open'])
      part.removeAttribute(name);
    part.classList.remove('more-left', 'more-right', 'missing');
    if (!part.classList.length) part.removeAttribute('class');
  }
  for (const player of (copy as Element).querySelectorAll('.play,iframe,video,audio'))
    player.remove();
  return copy;
}
