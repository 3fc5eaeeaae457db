import { styleAttribute } from '../dom.js';
import { elements, renamed, ruleFor } from './policy.js';
import type { BodyReport } from '../report.js';

const listed: ReadonlySet<string> = new Set([...elements, ...Object.keys(renamed)]);

// Short names are told; a long one may be a message from whoever wrote it.
const nameOf = (name: string): string => (/^[a-z][a-z\d:-]{0,19}$/.test(name) ? name : 'others');

/**
 * Counts by name what a body holds that no article's body may: all elements and attributes that are
 * not listed. Before any step rewrites it, as what an editor wrote is then still there.
 */
export function tally(root: ParentNode, report: BodyReport): void {
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    if (!listed.has(localName)) report.remove(nameOf(localName));
    if (!element.hasAttributes()) continue;
    for (const name of element.getAttributeNames()) {
      if (ruleFor(localName, name)) continue;
      if (name === styleAttribute) report.remove('style');
      else report.remove(name.startsWith('data-') ? 'data-*' : nameOf(name));
    }
  }
}
