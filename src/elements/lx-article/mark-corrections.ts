import { keyOf } from '../../body/dom.js';
import type { Article } from '../../model/article.js';
import { correctionLabel, type CorrectionLooks } from './correction-label.js';

const blocks = 'p,li,td,th,dd,dt,figcaption,h2,h3,h4,h5,h6';
/** So many are looked for, as each looks at all of a body's text. */
const most = 20;

/**
 * Marks the places that corrections name by the words that stand there: behind these a link leads to
 * what was corrected. Gives the function that takes the marks away.
 *
 * @param body a shown body, whole.
 */
export function markCorrections(
  body: Element,
  corrections: NonNullable<Article['corrections']>,
  looks: CorrectionLooks,
): () => void {
  const texts = [...body.querySelectorAll(blocks)]
    .filter(block => !block.querySelector(blocks))
    .map(block => ({ block, key: keyOf(block.textContent) }));
  const undo: (() => void)[] = [];
  for (const { date, quote } of corrections.slice(0, most)) {
    const key = keyOf(quote);
    const place = key && texts.find(each => each.key.includes(key))?.block;
    if (!place || !quote) continue;
    const mark = document.createElement('sup');
    const link = mark.appendChild(document.createElement('a'));
    mark.className = 'corrected';
    link.href = '#a-lx-corrections';
    link.textContent = correctionLabel(date, looks);
    undo.push(putBehind(place, quote, mark));
  }
  return () => {
    for (const step of undo.reverse()) step();
  };
}

/**
 * Puts a mark behind the words where they stand in one piece of text, else at the end of their block.
 * Gives the function that leaves all as it was.
 */
function putBehind(block: Element, quote: string, mark: Element): () => void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const piece = walker.currentNode as Text;
    const at = piece.data.indexOf(quote);
    if (at < 0) continue;
    const rest = piece.splitText(at + quote.length);
    rest.before(mark);
    return () => {
      mark.remove();
      piece.data += rest.data;
      rest.remove();
    };
  }
  block.append(mark);
  return () => mark.remove();
}
