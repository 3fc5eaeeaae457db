/** Text of about a screen, in characters. */
const sectionLength = 1_500;
/** What an image weighs against text. */
const imageLength = 900;

// A section begins only with what has no margin above it (see prose.styles.ts), so that the space
// between two blocks is the same with and without a border of sections between them; and never
// between a heading and what it heads.
const opening = /^(p|ul|ol|dl|blockquote)$/;
const heading = /^h[1-6]$/;

const lengthOf = (block: Element): number =>
  block.textContent.length + block.getElementsByTagName('img').length * imageLength;

const canCut = (before: Element, after: Element): boolean =>
  !heading.test(before.localName) &&
  (opening.test(after.localName) ||
    (after.localName === 'figure' && before.localName === 'figure'));

/**
 * Cuts normalised blocks into sections of about a screen, at block boundaries. Nodes move, none is
 * made or changed.
 *
 * @param first how many blocks the first section has at least.
 */
export function* cutSections(root: DocumentFragment, first: number): Generator<DocumentFragment> {
  let section = root.ownerDocument.createDocumentFragment();
  let length = 0;
  let least = first;
  for (let block = root.firstElementChild; block; block = root.firstElementChild) {
    const last = section.lastElementChild;
    least -= 1;
    if (last && least < 0 && length >= sectionLength && canCut(last, block)) {
      yield section;
      section = root.ownerDocument.createDocumentFragment();
      length = 0;
    }
    length += lengthOf(block);
    section.append(block);
  }
  if (section.firstChild) yield section;
}

/** Heights that a style rule waits for, in `em` (prose.styles.ts): each a third above the one before. */
export const sizeClasses = [8, 11, 15, 20, 27, 36, 48, 64, 85, 113, 150, 200] as const;

/** The class of a height: the nearest of `sizeClasses`. */
export const sizeClass = (height: number): number =>
  sizeClasses.find(size => height < size * 1.15) ?? 200;

/**
 * About how high a section will be, in `em`, before it is laid out.
 *
 * @param width of the column in `em`.
 */
export function estimateHeight(section: ParentNode, width: number): number {
  // Letters of Vietnamese text are about half an em wide; a line has 66 at most.
  const perLine = Math.max(10, Math.min(66, width * 2));
  let height = 0;
  for (const block of section.children) {
    height += Math.ceil(block.textContent.length / perLine) * 1.68 + 1.15;
    for (const image of block.getElementsByTagName('img')) {
      const ratio = image.width ? image.height / image.width : 0;
      height += width * (ratio || 0.66) + 1.5;
    }
  }
  return height;
}
