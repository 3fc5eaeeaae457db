import { expect } from '@open-wc/testing';
import { elements } from '../../../src/body/clean/policy.js';
import { parsed } from '../../support/road.js';
import { lostWords, raw, wordsOf } from '../../support/lost-words.js';
import { base, cleaned, contextOf, normalized, pairs, said } from '../../support/pairs.js';
import { outline, strayAttributes } from '../../support/same-article.js';

// Acceptance criteria:
// - Each body in samples/ and bodies/ comes out as the structure beside it, whatever program wrote it.
// - What is lifted out of a body (byline, source) is what its pair says, and nothing else.
// - Normalising what came out changes nothing.
// - No word of a body is lost, but for repeats of what the head shows, page noise, list marks and
//   the label "Ảnh:" before a description.
// - What the normaliser makes, the cleaner keeps: it uses listed elements only.

// What comes out no longer says that a part of its text is in an old encoding.
const onlyOnce = ['39-old-encodings'];

it('are as many as were asked for', () => {
  const own = pairs.filter(({ folder }) => folder === 'bodies');
  expect(own.length).to.be.at.least(30);
  expect(pairs.length - own.length).to.equal(10);
});

for (const { folder, name, input, wanted, taken } of pairs) {
  describe(`${folder}/${name}`, () => {
    const options = { base, linksAreEmbeds: name.startsWith('09-video') };
    const expected = parsed(wanted);

    it('comes out as wanted', () => {
      const { root, lifted } = cleaned(input, contextOf(input));
      expect(outline(root, options)).to.equal(outline(expected, options));
      expect(lifted).to.deep.equal(said(wanted, 'lifted'));
      expect(strayAttributes(root)).to.deep.equal([]);
    });

    it('is made of listed elements only', () => {
      const { root } = normalized(input, contextOf(input));
      const used = [...root.querySelectorAll('*')].map(element => element.localName);
      expect(used.filter(each => !elements.includes(each))).to.deep.equal([]);
    });

    it('loses no word', () => {
      const before = raw(input);
      for (const element of before.querySelectorAll('style,script,xml')) element.remove();
      const { root, lifted } = cleaned(input, contextOf(input));
      const lost = lostWords(before, root, lifted.byline, lifted.source?.name);
      expect(lost).to.deep.equal(wordsOf(taken).sort());
    });

    if (onlyOnce.includes(name)) return;
    it('is left alone when it comes again', () => {
      const { root, lifted } = normalized(wanted, contextOf(input));
      expect(outline(root, options)).to.equal(outline(expected, options));
      expect(lifted).to.deep.equal({});
    });
  });
}
