import type { BodyContext } from '../../context.js';
import { attributeOf, make, unwrap } from '../../dom.js';

const maxLevel = 9;
const told = 'li[data-list],li[class*="ql-indent-"],li[data-aria-level]';

/**
 * Quill and Word for the web write lists flat: the level of each item, and whether it has a number,
 * stand in its attributes. They become lists in lists.
 */
export function editorLists(root: DocumentFragment, { report, seen, work }: BodyContext): void {
  if (
    !['data-list', 'data-aria-level'].some(name => seen.has(name)) &&
    !root.querySelector('[class*="ql-indent-"]')
  )
    return;
  // Word for the web puts each item into a list, and each list into a box, of its own.
  for (const box of root.querySelectorAll('.ListContainerWrapper')) unwrap(box);
  const done = new Set<Element>();
  for (const item of root.querySelectorAll(told)) {
    const first = item.parentElement;
    if (!first || done.has(first) || !/^[uo]l$/.test(first.localName)) continue;
    const run: Element[] = [first];
    const isApart = item.hasAttribute('data-aria-level');
    for (
      let next: Element | null = after(first);
      isApart && next?.querySelector('li[data-aria-level]');
      next = after(next)
    )
      run.push(next);
    for (const list of run) done.add(list);
    rebuild(run);
    report.change('editor-lists');
  }

  function rebuild(run: readonly Element[]): void {
    const [first] = run as [Element];
    const open: { list: Element; last: Element }[] = [];
    for (const list of run) {
      for (const child of [...list.childNodes]) {
        work.spend(1);
        if (child.nodeName !== 'LI') {
          const above = open.at(-1)?.last;
          if (above) above.append(child);
          else first.before(child);
          continue;
        }
        const item = child as Element;
        const name = nameOf(item, list);
        const level = levelOf(item);
        open.length = Math.min(open.length, level + 1);
        const at = Math.min(level, open.length);
        let place = open[at];
        if (place?.list.localName !== name) {
          const made = make(root, name);
          done.add(made);
          const outer = open[at - 1];
          const start = Number(attributeOf(list, 'start'));
          if (start > 1) made.setAttribute('start', String(start));
          if (outer) outer.last.append(made);
          else first.before(made);
          place = { list: made, last: item };
          open[at] = place;
        }
        place.list.append(item);
        place.last = item;
      }
    }
    for (const list of run) list.remove();
  }
}

function after(list: Element): Element | null {
  const next = list.nextElementSibling;
  return next && /^[uo]l$/.test(next.localName) ? next : null;
}

function nameOf(item: Element, list: Element): 'ol' | 'ul' {
  const said = attributeOf(item, 'data-list');
  if (said) return said === 'ordered' ? 'ol' : 'ul';
  return list.localName as 'ol' | 'ul';
}

function levelOf(item: Element): number {
  const quill = /ql-indent-(\d)/.exec(attributeOf(item, 'class'))?.[1];
  const word = Number(attributeOf(item, 'data-aria-level')) - 1;
  return Math.min(quill ? Number(quill) : Math.max(word, 0), maxLevel);
}
