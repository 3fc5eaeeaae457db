import { unwrap } from '../dom.js';
import { isPart } from './prose/plain.js';

/** A paragraph that is alone in an item, a cell or a caption says no more than its text. */
export function loneParagraphs(root: DocumentFragment): void {
  for (const first of root.querySelectorAll('p:first-child')) {
    const box = first.parentElement;
    if (!box || !(isPart(box) || box.localName === 'figure')) continue;
    let next = first.nextElementSibling;
    while (next && next.localName !== 'p') next = next.nextElementSibling;
    if (!next) unwrap(first);
  }
}
