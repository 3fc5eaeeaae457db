import { expect } from '@open-wc/testing';
import { LxError } from '../../src/model/errors.js';
import { contextOf, prepared } from '../support/road.js';
import { shapes } from './shapes.js';

// Acceptance criteria
// - Of whatever shape a body is, twice the size takes at most 2.2 times the work, in steps that are
//   counted and not timed; or it is refused as too large.

const sizes = [5_000, 10_000];
const most = 2.2;

/** The steps that a body takes; nothing where it is refused. */
function stepsOf(
  make: (size: number) => Parameters<typeof prepared>[0],
  size: number,
): number | undefined {
  const context = contextOf();
  try {
    prepared(make(size), context);
    return context.work.spent;
  } catch (error) {
    if (error instanceof LxError && error.kind === 'too-large') return undefined;
    throw error;
  }
}

it('counts steps', () => {
  expect(stepsOf(() => '<p>a</p>', 1)).to.be.above(2);
});

describe('twice the size takes at most 2.2 times the work', () => {
  for (const { name, make } of shapes)
    it(name, () => {
      const steps = sizes.map(size => stepsOf(make, size));
      // Nothing but spaces is no step at all.
      const ratios = steps.slice(1).map((step, at) => (step ?? 0) / (steps[at] ?? Infinity) || 0);
      expect(Math.max(...ratios), steps.join(', ')).to.be.at.most(most);
    });
});
