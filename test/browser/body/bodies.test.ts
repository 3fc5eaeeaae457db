import { expect } from '@open-wc/testing';
import { elements } from '../../../src/body/clean/policy.js';
import { bodies } from '../../support/bodies.js';
import { lostWords, raw, wordsOf } from '../../support/lost-words.js';
import { base, contextOf, normalized, parsed, prepared } from '../../support/road.js';
import { outline, strayAttributes } from '../../support/same-article.js';

// Acceptance criteria:
// - Each body in test/bodies comes out as the structure beside it, whatever program wrote it.
// - What is lifted out of a body (byline, source) is what its case says, and nothing else.
// - Normalising what came out changes nothing.
// - No word of a body is lost, but for repeats of what the head shows, page noise, list marks and
//   the label "Ảnh:" before a description.
// - What the normaliser makes, the cleaner keeps: it uses listed elements only.

it('are as many as were asked for', () => {
  expect(bodies.length).to.be.at.least(54);
});

for (const each of bodies) {
  const { name, input, lifted: said = {}, taken = '', onlyOnce, linksAreEmbeds = false } = each;
  describe(name, () => {
    const options = { base, linksAreEmbeds };
    const expected = parsed(each.expected);

    it('comes out as wanted', () => {
      const { root, lifted } = prepared(input, contextOf(each.context));
      expect(outline(root, options)).to.equal(outline(expected, options));
      expect(lifted).to.deep.equal(said);
      expect(strayAttributes(root)).to.deep.equal([]);
    });

    it('is made of listed elements only', () => {
      const { root } = normalized(input, contextOf(each.context));
      const used = [...root.querySelectorAll('*')].map(element => element.localName);
      expect(used.filter(each => !elements.includes(each))).to.deep.equal([]);
    });

    it('loses no word', () => {
      const before = raw(input);
      for (const element of before.querySelectorAll('style,script,xml')) element.remove();
      const { root, lifted } = prepared(input, contextOf(each.context));
      const lost = lostWords(before, root, lifted.byline, lifted.source?.name);
      expect(lost).to.deep.equal(wordsOf(taken).sort());
    });

    if (onlyOnce) return;
    it('is left alone when it comes again', () => {
      const { root, lifted } = normalized(each.expected, contextOf(each.context));
      expect(outline(root, options)).to.equal(outline(expected, options));
      expect(lifted).to.deep.equal({});
    });
  });
}
