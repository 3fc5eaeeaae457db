import { isElement } from '../../platform.js';
import type { BodyContext } from '../context.js';
import { lengthOf } from '../dom.js';
import { type Pause, rareSteps } from '../rare-steps.js';

// A block is laid out and cleaned at once, however little of it is on the screen: about this much
// takes longer than three frames. No person writes such a paragraph.
const giant = 40_000;
/** What an element weighs against characters of text. */
export const elementWeight = 20;

export const weightOf = (node: Node): number =>
  lengthOf(node) +
  (isElement(node) ? node.getElementsByTagName('*').length + 1 : 0) * elementWeight;

/** Has blocks divided that would hold up the page, so that only what is near the screen is laid out. */
export function* giants(root: DocumentFragment, context: BodyContext): Generator<Pause, void> {
  const { report, warn, work } = context;
  for (const block of [...root.children]) {
    const weight = weightOf(block);
    work.spend(1 + weight / elementWeight);
    if (work.isDue) yield;
    if (weight < giant) continue;
    const { localName: name, textContent: text } = block;
    const rare = yield* rareSteps(context);
    const isDivided = rare?.divide(block, context) ?? false;
    if (isDivided) report.change('giants');
    warn(`A \`${name}\` of ${text.length} characters ${isDivided ? 'was' : 'cannot be'} divided.`);
  }
}
