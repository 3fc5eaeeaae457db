import { expect } from '@open-wc/testing';
import { dropped } from '../../../src/body/clean/policy.js';
import type { Payload } from '../../hostile/hostile-articles.js';
import { bodies } from '../../support/bodies.js';
import { lostWords, raw } from '../../support/lost-words.js';
import { prepared } from '../../support/road.js';

// Acceptance criterion: no word is lost on the whole road (parsed, normalised, nested, cleaned) of
// the benign part of the corpus, and of what came out of our own bodies.
//
// Benign is what gives nobody a reason to take a word out, as the browser's own parser reads it:
// all elements are HTML's, none is one whose content must go, nothing is hidden, no attribute would
// run anything, and no address is refused.

const unwanted = new Set([...dropped, 'xml', 'form', 'frameset', 'base', 'meta', 'link']);
const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const hiding = /display\s*:|mso-|visibility|behaviou?r|expression|-moz-binding|url\s*\(/i;
// Other schemes than an article's links may have: such a link goes, only its text stays.
const refused = /^[\s\u0000-\u0020]*(?!https?:|mailto:|tel:)[a-z][a-z\d+.\s-]*:/i;

function isBenign(html: string): boolean {
  return [...raw(html).querySelectorAll('*')].every(
    element =>
      element.namespaceURI === htmlNamespace &&
      !unwanted.has(element.localName) &&
      [...element.attributes].every(
        ({ name, value }) =>
          !/^(?:on|hidden$|is$|shadowrootmode$)/.test(name) &&
          !(/^(?:href|src|action|cite|poster|background)$/.test(name) && refused.test(value)) &&
          !(name === 'style' && hiding.test(value)),
      ),
  );
}

const corpus = (await (await fetch('/mock/corpus.json')).json()) as Payload[];
const own = bodies.map(({ name, expected }) => ({ id: name, payload: expected }));
const benign = [...own, ...corpus].filter(({ payload }) => isBenign(payload));

describe('the benign part of the corpus', () => {
  it('is large enough to say something', () => {
    expect(benign.length).to.be.at.least(bodies.length + (corpus.length ? 500 : 0));
  });

  it('loses no word', () => {
    const found = benign.flatMap(({ id, payload }) => {
      const lost = lostWords(raw(payload), prepared(payload).root);
      return lost.length ? [`${id}: ${lost.join(' ')}`] : [];
    });
    expect(found).to.deep.equal([]);
  });
});
