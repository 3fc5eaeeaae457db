import { elements, renamed, ruleFor } from '../clean/policy.js';
import type { BodyContext } from '../context.js';
import { styleAttribute } from '../dom.js';
import { addReferences } from '../ids.js';
import { isTelling, isTellingText } from './telltales.js';

const listed: ReadonlySet<string> = new Set([
  ...elements,
  ...Object.getOwnPropertyNames(renamed),
  // Counted by the tokenizer.
  'no-script',
]);

// Short names are told; a long one may be a message from whoever wrote it.
const nameOf = (name: string): string => (/^[a-z][a-z\d:-]{0,19}$/.test(name) ? name : 'others');

/** So few that a pause comes soon. */
const elementsPerTurn = 2_000;

/**
 * Looks once at what a body holds, before any step rewrites it: reports by name all elements and
 * attributes that are not listed, and notes which names there are,
 * which ids are referred to, and whether rare steps are needed.
 */
export function* survey(root: ParentNode & Node, context: BodyContext): Generator<undefined, void> {
  const { report, seen, ids, needs, work, baseUrl } = context;
  needs.rare ||= isTellingText(root.textContent ?? '');
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    seen.add(localName);
    if (!listed.has(localName)) report.remove(nameOf(localName));
    const attributes = element.hasAttributes() ? element.getAttributeNames() : [];
    for (const name of attributes) {
      seen.add(name);
      if (name === 'href' || name === 'headers') addReferences(element, name, baseUrl, ids);
      if (ruleFor(localName, name)) continue;
      if (name === styleAttribute) report.remove('style');
      else report.remove(name.startsWith('data-') ? 'data-*' : nameOf(name));
    }
    needs.rare ||= isTelling(element, attributes);
    work.spend(1 + attributes.length);
    if (++count % elementsPerTurn === 0) yield;
  }
}
