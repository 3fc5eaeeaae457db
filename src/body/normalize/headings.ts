import { hasLetter } from '../../text/letters.js';
import {
  contactLine,
  figureLabel,
  nationalMotto,
  partHeading,
  recipients,
  signed,
  tableLabel,
} from '../../text/vi-patterns.js';
import type { BodyContext } from '../context.js';
import type { Work } from '../work.js';
import { firstIn, isWholly, rename, textOf, unwrap } from '../dom.js';

const maxLength = 100;
const number = /^(?:\d+|[IVX]+)(?=[./)]\s)/;

/** Bold lines that act as headings become headings, and levels follow each other without gaps. */
export function* headings(
  root: DocumentFragment,
  { headingLevel, report, work }: BodyContext,
): Generator<undefined, void> {
  const lines = yield* boldHeadings([...root.children], work);
  const open: number[] = [];
  let level = 0;
  for (const block of root.querySelectorAll('p,h1,h2,h3,h4,h5,h6')) {
    const isLine = lines.has(block);
    work.spend(1);
    if (work.isDue) yield;
    if (block.localName === 'p' && !isLine) continue;
    if (!isLine) level = Number(block.localName.slice(1));
    // A bold line stands below the last real heading.
    const depth = (isLine ? level + 1 : level) * 10 + rankOf(textOf(block), isLine);
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    const name = `h${Math.min(headingLevel + open.length, 6)}`;
    open.push(depth);
    if (isLine) for (const strong of block.querySelectorAll('strong')) unwrap(strong);
    if (block.localName === name) continue;
    rename(block, name);
    report.change('headings');
  }
}

/** How far down a heading is by its numbering: parts, roman numerals, arabic ones, "1.1". */
function rankOf(text: string, isLine: boolean): number {
  if (/^\d+\.\d/.test(text)) return 3;
  if (/^\d+[./)]/.test(text)) return 2;
  if (!isLine || /^[IVX]+[./)]/.test(text)) return 1;
  return partHeading.test(text) ? 0 : 2;
}

interface Series {
  readonly lines: Element[];
  runsIn: boolean;
}

/** The bold lines that act as headings: short, no sentence, and text follows. */
function* boldHeadings(
  blocks: readonly Element[],
  work: Work,
): Generator<undefined, ReadonlySet<Element>> {
  const found: Series[] = [];
  const open = new Map<string, Series>();
  let end = blocks.length;
  while (end > 0 && isBold(blocks[end - 1])) {
    end--;
    work.spend(10);
    if (work.isDue) yield;
  }
  let index = -1;
  for (const block of blocks.slice(0, end)) {
    index += 1;
    work.spend(1);
    if (work.isDue) yield;
    if (block.localName !== 'p' || isOrdinary(block)) continue;
    const text = textOf(block);
    work.spend(10 + text.length / 10);
    if (recipients.test(text)) break;
    const numeral = number.exec(text)?.[0];
    const asks = index > 0 && text.endsWith('?') && isBold(block) ? '?' : undefined;
    const kind = numeral ? (/\d/.test(numeral) ? '1' : 'I') : asks;
    const isLine =
      isLikeHeading(block, text) &&
      (index > 0 || !!numeral) &&
      !signed.test(textOf(blocks[index + 1] ?? null));
    // One series, one treatment: where "1. Time:" runs into its sentence, "2. Place" is no heading,
    // nor is a short question of an interview that has long ones.
    let series = kind && numeral !== kind ? open.get(kind) : undefined;
    if (!series) {
      series = { lines: [], runsIn: false };
      found.push(series);
      if (kind) open.set(kind, series);
    }
    if (isLine) series.lines.push(block);
    else series.runsIn = true;
  }
  return new Set(found.flatMap(series => (series.runsIn ? [] : series.lines)));
}

/** Whether neither marks nor the first character make a paragraph of interest, whose text may be long. */
const isOrdinary = (block: Element): boolean =>
  /^[^\s\dIVXn]/i.test(firstIn(block).nodeValue ?? '') && !isBold(block);

const isBold = (block: Element | undefined): boolean =>
  block?.localName === 'p' && isWholly(block, 'STRONG');

const isLikeHeading = (block: Element, text: string): boolean =>
  isBold(block) &&
  text.length <= maxLength &&
  hasLetter(text) &&
  !/[.;,:…!]$/.test(text) &&
  block.getAttribute('align') !== 'right' &&
  !nationalMotto.test(text) &&
  !contactLine.test(text) &&
  !figureLabel.test(text) &&
  !tableLabel.test(text) &&
  !block.querySelector('a,br,img');
