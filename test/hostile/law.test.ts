import { expect } from '@open-wc/testing';
import { mock } from '../support/helpers.js';
import { elements, lawCase, lawCases, lostOf } from '../support/law.js';
import { isThorough, run } from '../support/thorough.js';
import { randomOf } from './grammar.js';

// Acceptance criteria:
// - Text, pictures and addresses in = the same out, or a warning that names what is missing, for every
//   element at every place with every kind of content. What has no text for a reader (scripts, forms)
//   goes on purpose, and is counted in the report by its name.
// - A case that fails says its number; `npm run fuzz` tries others.

const { seconds, seed = 7 } = run;
const sample = isThorough ? 5_000 : 2_000;

describe('the law of the body', () => {
  it('is asked of more than a hundred elements', () => {
    expect(new Set(elements).size).to.be.at.least(110);
  });

  it(`keeps ${seconds ? `all in ${seconds} seconds` : `all in ${sample} of ${lawCases} cases`}`, async function () {
    this.timeout(((seconds ?? 0) + 600) * 1000);
    const random = randomOf(seed);
    const start = performance.now();
    const lost: string[] = [];
    let count = 0;
    const isEnough = (): boolean =>
      seconds ? performance.now() - start > seconds * 1000 : count >= sample;
    for (; !isEnough() && lost.length < 60; count += 1) {
      const number = Math.floor(random() * lawCases);
      const each = lawCase(number);
      for (const what of lostOf(each)) lost.push(`${number} ${each.name}: "${what}" is lost`);
    }
    if (seconds) await fetch(mock('say', { text: `${count} cases of the law.` }));
    expect(lost.join('\n')).to.equal('');
  });
});
