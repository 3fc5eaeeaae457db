import type { BodyContext } from '../context.js';
import { lengthOf } from '../dom.js';
import type { BodyMarks } from '../marks.js';

/** Text of about a screen, in characters. */
const sectionLength = 1_500;
/** What an image weighs against text. */
const imageLength = 900;
/** What a block weighs at least: thousands of lines must not be cleaned at once. */
const blockLength = 10;
/** What an element in a block weighs: a screen of marks must not take longer than one of text. */
const elementLength = 5;

// A section begins only where the space between two blocks is the same with and without a border
// of sections between them (see section.styles.ts): with what has no margin above it, or with a heading
// after what has the usual margin below; and never between a heading and what it heads.
const opening = /^(p|ul|ol|dl|blockquote|pre)$/;
const heading = /^h[1-6]$/;
const usual = /^(p|[uod]l|blockquote|details)$/;
// These have the same margin above and below.
const alike = /^(figure|table)$/;

/** What a block was, or will be: a table is in a box once it is dressed, and a notice a quote before. */
function kindOf(block: Node, marks?: BodyMarks): string {
  const name = block.nodeName.toLowerCase();
  if (block.nodeType !== Node.ELEMENT_NODE) return name;
  const { classList } = block as Element;
  if (name === 'div') return classList.contains('table') ? 'table' : name;
  const mark = marks?.get(block as Element);
  return mark === 'info' || mark === 'warning' ? 'div' : name;
}

/**
 * Whether a section may begin between two blocks, dressed or not.
 *
 * @param marks of the body, where the blocks are not dressed yet.
 */
export function canCut(before: Node | null, after: Node, marks?: BodyMarks): boolean {
  const above = before ? kindOf(before, marks) : '';
  const below = kindOf(after, marks);
  if (!above || heading.test(above)) return false;
  if (heading.test(below)) return usual.test(above);
  return opening.test(below) || (alike.test(below) && above === below);
}

/** What a block will take on the screen, before it is laid out. */
interface Extent {
  /** Characters of text. */
  readonly text: number;
  readonly elements: number;
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
  const elements = block.firstElementChild ? block.getElementsByTagName('*').length : 0;
  const images = elements ? block.querySelectorAll('img') : [];
  let pictures = 0;
  for (const { width, height } of images)
    pictures += width ? Math.min(height / width, 2) * 100 : 66;
  return {
    text,
    elements,
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
  /** How many blocks it was cut from. */
  readonly blocks: number;
}

/** A part of a body that may be shown. */
export interface BodyPart extends Section {
  /** Whether it shows early what the first section after it will hold. */
  readonly isPreview?: boolean;
}

/**
 * Cuts normalised blocks into sections of about a screen, at block boundaries. Nodes move, none is
 * changed.
 *
 * @param first how many blocks the first section has at least.
 */
export function* cutSections(
  root: DocumentFragment,
  { marks, work }: BodyContext,
  first = 0,
): Generator<Section> {
  const { ownerDocument: document } = root;
  let element = document.createElement('div');
  let blocks = 0;
  let weight = 0;
  let height = 0;
  let pictures = 0;
  let least = first;
  // Thousands of headings in a row are nobody's article, and would be cleaned and laid out in one go.
  const isFull = (last: Element, next: Element): boolean =>
    weight >= sectionLength && (canCut(last, next, marks) || weight >= 10 * sectionLength);
  const section = (): Section => ({ element, size: sizeOf(height, pictures), blocks });
  while (root.firstChild) {
    const node = root.firstChild;
    const block = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    if (block) {
      const last = element.lastElementChild;
      if (last && blocks >= least && isFull(last, block)) {
        yield section();
        element = document.createElement('div');
        blocks = weight = height = pictures = least = 0;
      }
      const extent = extentOf(block);
      blocks += 1;
      weight +=
        Math.max(extent.text, blockLength) +
        extent.elements * elementLength +
        extent.images * imageLength;
      work.spend(extent.elements);
      height += extent.height;
      pictures += extent.pictures;
    }
    work.spend(1);
    element.appendChild(node);
  }
  if (element.firstChild) yield section();
}

/** Heights that style rules wait for (section.styles.ts): of text in `em`, each a third above the one before. */
export const textSizes = [8, 11, 15, 20, 27, 36, 48, 64, 85, 113, 150, 200] as const;
/** Of images, in hundredths of the column's width. */
export const pictureSizes = [50, 75, 100, 150, 200, 300, 400] as const;

const nearest = (sizes: readonly number[], value: number): number =>
  sizes.find(size => value < size * 1.15) ?? sizes.at(-1) ?? 0;

const sizeOf = (height: number, pictures: number): string =>
  `text-${nearest(textSizes, height)}${pictures ? ` pictures-${nearest(pictureSizes, pictures)}` : ''}`;
