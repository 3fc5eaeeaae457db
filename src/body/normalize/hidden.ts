import { moreWords } from '../../text/vi-patterns.js';
import type { BodyContext } from '../context.js';
import { attributeOf, lengthOf, styleAttribute, styleOf, textOf } from '../dom.js';

// What a script of the portal's page opens: answers, tabs, the rest of a text.
const opened =
  /accordion|collaps|(?:^|[\s_-])tab(?:s|panel|[-_]\w+)?(?:$|\s)|panel|spoiler|toggle|expand|answer|(?:^|[\s_-])more/i;
const opener = 'h1,h2,h3,h4,h5,h6,button,summary,dt,[onclick],[aria-controls]';
const closed = /display\s*:\s*none/i;
const fewLetters = 12;
const levels = 3;

/**
 * What the portal's page shows on a click is shown: no script opens it here. Other hidden text goes,
 * and is told of where it is more than a word or two.
 */
export function hidden(root: DocumentFragment, { report, warn, work }: BodyContext): void {
  for (const element of root.querySelectorAll(`[hidden],[${styleAttribute}*="none" i]`)) {
    const style = styleOf(element);
    if (!element.hasAttribute('hidden') && !closed.test(style)) continue;
    work.spend(1);
    if (isOpened(element)) {
      element.removeAttribute('hidden');
      element.setAttribute(styleAttribute, style.replace(/display\s*:\s*none/gi, ''));
      const dots = element.previousElementSibling;
      if (dots && /^(?:\.{3}|…)$/.test(dots.textContent.trim().slice(0, 9))) dots.remove();
      report.change('hidden');
      continue;
    }
    const length = lengthOf(element);
    work.spend(length);
    if (length >= fewLetters && textOf(element))
      warn('The body has hidden text, which was left out.');
    // What its style hides, the prose leaves out.
    if (element.hasAttribute('hidden')) element.remove();
  }
  for (const button of root.querySelectorAll('button')) {
    if (moreWords.test(button.textContent.trim().slice(0, 40))) button.remove();
  }
}

function isOpened(element: Element): boolean {
  if (element.previousElementSibling?.matches(opener)) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < levels; level++, at = at.parentElement) {
    if (opened.test(`${attributeOf(at, 'class')} ${attributeOf(at, 'id')}`)) return true;
  }
  return false;
}
