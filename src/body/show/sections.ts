import { lengthOf } from '../dom.js';

/** Text of about a screen, in characters. */
const sectionLength = 1_500;
/** What an image weighs against text. */
const imageLength = 900;

// A section begins only where the space between two blocks is the same with and without a border
// of sections between them (see section.styles.ts): with what has no margin above it, or with a heading
// behind what has the usual margin below; and never between a heading and what it heads.
const opening = /^(p|ul|ol|dl|blockquote|pre)$/;
const heading = /^h[1-6]$/;
const usual = /^(p|[uod]l|blockquote|details)$/;
// These have the same margin above and below. A table is in its box once it is dressed.
const alike = /^(figure|table)$/;

/** Whether a section may begin between two blocks. */
export function canCut(before: Element | null, after: Node): boolean {
  const above = before?.localName;
  const below = after.nodeName.toLowerCase();
  if (!above || heading.test(above)) return false;
  if (heading.test(below)) return usual.test(above);
  return opening.test(below) || (alike.test(below) && above === below);
}

/** What a block will take on the screen, before it is laid out. */
interface Extent {
  /** Characters of text. */
  readonly text: number;
  /** Height of its text, in `em`, in a column of full measure. */
  readonly height: number;
  /** Images, and their height together in hundredths of the column's width. */
  readonly images: number;
  readonly pictures: number;
}

const perLine = 66;
const lineHeight = 1.68;
const space = 1.15;

function extentOf(block: Element): Extent {
  const text = lengthOf(block);
  const images = block.firstElementChild ? block.querySelectorAll('img') : [];
  let pictures = 0;
  for (const { width, height } of images)
    pictures += width ? Math.min(height / width, 2) * 100 : 66;
  return {
    text,
    height: Math.ceil(text / perLine) * lineHeight + space + images.length * space,
    images: images.length,
    pictures,
  };
}

/** A section: blocks of about a screen. */
export interface Section {
  /** A plain `div` of the document that the blocks are of. */
  readonly element: HTMLElement;
  /** Class names that say about how high it will be; see section.styles.ts. */
  readonly size: string;
}

/**
 * Cuts normalised blocks into sections of about a screen, at block boundaries. Nodes move, none is
 * changed.
 *
 * @param first how many blocks the first section has at least.
 */
export function* cutSections(root: DocumentFragment, first = 0): Generator<Section> {
  let element = root.ownerDocument.createElement('div');
  let least = first;
  let weight = 0;
  let height = 0;
  let pictures = 0;
  while (root.firstChild) {
    const node = root.firstChild;
    const block = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    if (block) {
      const last = element.lastElementChild;
      least -= 1;
      if (last && least < 0 && weight >= sectionLength && canCut(last, block)) {
        yield { element, size: sizeOf(height, pictures) };
        element = root.ownerDocument.createElement('div');
        weight = height = pictures = 0;
      }
      const extent = extentOf(block);
      weight += extent.text + extent.images * imageLength;
      height += extent.height;
      pictures += extent.pictures;
    }
    element.appendChild(node);
  }
  if (element.firstChild) yield { element, size: sizeOf(height, pictures) };
}

/** Heights that style rules wait for (section.styles.ts): of text in `em`, each a third above the one before. */
export const textSizes = [8, 11, 15, 20, 27, 36, 48, 64, 85, 113, 150, 200] as const;
/** Of images, in hundredths of the column's width. */
export const pictureSizes = [50, 75, 100, 150, 200, 300, 400] as const;

const nearest = (sizes: readonly number[], value: number): number =>
  sizes.find(size => value < size * 1.15) ?? sizes.at(-1) ?? 0;

const sizeOf = (height: number, pictures: number): string =>
  `text-${nearest(textSizes, height)}${pictures ? ` pictures-${nearest(pictureSizes, pictures)}` : ''}`;
