import { expect } from '@open-wc/testing';
import { bodyParts } from '../../../src/body/road.js';
import { contextOf } from '../../support/road.js';

// Acceptance criteria:
// - However a body is made, what is done of it between two places to pause does not grow with it: the
//   longest stretch of a body is that of one half as long, or little more.

const attributes = Array.from({ length: 60 }, (_, at) => `a${at}=b`).join(' ');

/** Bodies that have no blocks to pause between, at a size. */
const bodies: Readonly<Record<string, (size: number) => string>> = {
  'links without a block': size => '<a href="#a">b</a>'.repeat(size),
  'paragraphs in eight marks': size =>
    `<cite><q><kbd><samp><mark><small><sub><s>${'<p>x'.repeat(size)}`,
  'paragraphs in a link of 60 attributes': size =>
    `<a href=https://a.example/ ${attributes}>${'<p>x'.repeat(size)}`,
};

/** Units of work of the longest stretch. */
function longest(body: string): number {
  const context = contextOf();
  const parts = bodyParts(body, context);
  let most = 0;
  for (let isDone: boolean | undefined = false; !isDone;) {
    const before = context.work.spent;
    isDone = parts.next().done;
    most = Math.max(most, context.work.spent - before);
  }
  return most;
}

describe('between two places to pause', () => {
  for (const [name, make] of Object.entries(bodies)) {
    it(`no more is done of a longer body: ${name}`, () => {
      const [one, two] = [longest(make(4_000)), longest(make(8_000))];
      expect(two / one, `${one} and ${two} units`).to.be.below(1.5);
    });
  }
});
