import type { BodyContext } from '../context.js';
import { furtherLevel, levelAttribute, styleAttribute, styleOf, textOf } from '../dom.js';

/**
 * Word draws the marks of a list as text of odd fonts. They become plain marks in the text ("- ",
 * "1. ", "• "), with the level beside them, so that one step builds lists of all origins.
 */
export function wordLists(root: DocumentFragment, { report, work }: BodyContext): void {
  for (const element of root.querySelectorAll(`[${styleAttribute}*="mso-list" i]`)) {
    const style = styleOf(element);
    work.spend(1);
    if (/mso-list:\s*ignore/i.test(style)) {
      const mark = textOf(element);
      work.spend(mark.length);
      element.replaceWith(/^[^\d+-]$/.test(mark) ? '• ' : `${mark} `);
      report.change('word-lists');
    } else {
      const level = /mso-list:[^;]{0,40}?level(\d)/i.exec(style)?.[1];
      if (level) element.setAttribute(levelAttribute, level);
      goOn(element);
    }
  }
}

/** Marks the indented paragraphs below an item of Word's as its own. */
function goOn(item: Element): void {
  for (
    let next = item.nextElementSibling;
    next?.localName === 'p';
    next = next.nextElementSibling
  ) {
    const style = styleOf(next);
    if (/mso-list/i.test(style) || !/margin-left:\s*(?!0)[\d.]+/i.test(style) || !textOf(next))
      return;
    next.setAttribute(levelAttribute, furtherLevel);
  }
}
