import type { Strings } from '../../text/strings/strings.js';

/**
 * Makes the boxes of tables, and preformatted text, that are wider than the column reachable by
 * keyboard and named for screen readers, as long as they are wider (WCAG 2.1.1, 4.1.2), and shades the
 * edges beyond which there is more. Gives the function that ends it.
 */
export function watchTables(body: Element, text: Strings): () => void {
  const boxes = body.querySelectorAll('.table, pre');
  if (boxes.length === 0) return () => undefined;
  const observer = observeSizes(target => name(target, text));
  const shade = ({ target }: Event): void => markEdges(target as Element);
  for (const box of boxes) {
    observer?.observe(box);
    if (!observer) name(box, text);
    if (box.localName !== 'pre') box.addEventListener('scroll', shade, { passive: true });
  }
  return () => {
    observer?.disconnect();
    for (const box of boxes) box.removeEventListener('scroll', shade);
  };
}

/** Nothing where an old polyfill or a privacy tool took the observer away. */
function observeSizes(callback: (target: Element) => void): ResizeObserver | undefined {
  if (typeof ResizeObserver !== 'function') return undefined;
  return new ResizeObserver(entries => {
    // What changes sizes while they are told is reported to the page as an error.
    requestAnimationFrame(() => {
      for (const { target } of entries) callback(target);
    });
  });
}

function markEdges(box: Element): void {
  const { scrollLeft, scrollWidth, clientWidth } = box;
  box.classList.toggle('more-left', scrollLeft > 1);
  box.classList.toggle('more-right', scrollWidth - clientWidth - scrollLeft > 1);
}

function name(box: Element, text: Strings): void {
  const wide = box.scrollWidth > box.clientWidth + 1;
  const caption = box.querySelector('caption')?.textContent.trim();
  const isTable = box.localName !== 'pre';
  if (isTable) markEdges(box);
  for (const [attribute, value] of [
    ['tabindex', '0'],
    ['role', 'region'],
    ['aria-label', isTable ? `${caption || text.table}. ${text.tableHint}` : text.preformatted],
    ['data-hint', isTable ? `↔ ${text.tableHint}` : ''],
  ] as const) {
    if (wide) box.setAttribute(attribute, value);
    else box.removeAttribute(attribute);
  }
}
