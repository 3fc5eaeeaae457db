import type { BodyContext } from '../context.js';
import { lengthOf, make, textOf } from '../dom.js';

const maxLength = 60;

/** "* * *", "-----", "---o0o---": a line of marks parts the text. */
const rule = /^[-–—_=~*•·◊♦■⁂#+.\s]*(?:[o0]{3}[-–—_=~*\s]*)?$/i;
const mark = /[-–—_=~*•·◊♦■#+]\s*[-–—_=~*•·◊♦■#+o0]\s*[-–—_=~*•·◊♦■#+o0]|⁂/i;

/** Lines of marks, which a screen reader would read one by one, become rules. */
export function rules(root: DocumentFragment, { report }: BodyContext): void {
  for (const line of [...root.children]) {
    if (line.localName !== 'p' || lengthOf(line) > maxLength || line.querySelector('img')) continue;
    const text = textOf(line);
    if (!rule.test(text) || !mark.test(text)) continue;
    line.replaceWith(make(root, 'hr'));
    report.change('rules');
  }
}
