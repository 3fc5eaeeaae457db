import { expect } from '@open-wc/testing';
import type { CleanHtmlOptions } from '../../../src/body/clean-html.js';
import { clean } from '../../../src/clean.js';
import { addPlayers } from '../../../src/elements/lx-article/players/players.js';
import { words } from '../../../src/text/strings/strings.js';

// Acceptance criteria
// - `clean` alone goes the road of an article's body, and says what it took out of the source.
// - A level of headings that there is not is the nearest that there is.
// - A credit is marked in the caption, also where it is in italics.
// - The button under a recording says what it loads.

function show(html: string, options?: CleanHtmlOptions): HTMLElement {
  const box = document.createElement('div');
  box.append(clean(html, options).fragment);
  return box;
}

describe('clean', () => {
  // Must stay first: the cleaner tests itself before the first body only.
  it('reports what it took out of the source, and nothing else', () => {
    const { report } = clean('<p onclick="x()">A</p><ul class="a"><li align="center">B</li></ul>');
    expect({ ...report.removed }).to.deep.equal({ onclick: 1, class: 1, align: 1 });
  });

  for (const [level, name] of [
    [-3, 'H2'],
    [NaN, 'H2'],
    [3.5, 'H3'],
    [9, 'H6'],
  ] as const) {
    it(`a first heading of level ${level} is ${name}`, () => {
      const box = show('<h4>A</h4><p>B</p>', { headingLevel: level });
      expect(box.firstElementChild?.tagName).to.equal(name);
    });
  }

  for (const { caption, credit } of [
    { caption: 'Bờ kè. Ảnh: Minh', credit: 'Ảnh: Minh' },
    { caption: 'Bờ kè. <em>Ảnh: Minh</em>', credit: '<em>Ảnh: Minh</em>' },
    { caption: '<em>Bờ kè</em> (Ảnh: <b>Minh</b>)', credit: '(Ảnh: <strong>Minh</strong>)' },
    { caption: 'Bờ <em>kè. Ảnh: Minh</em>', credit: undefined },
    { caption: 'Bờ kè', credit: undefined },
  ]) {
    it(`credit of "${caption}"`, () => {
      const box = show(
        `<p>A</p><figure><img src="https://a.example/a.jpg" alt="x y z"><figcaption>${caption}</figcaption></figure>`,
      );
      const text = box.querySelector('figcaption')?.textContent;
      expect(box.querySelector('[part="credit"]')?.innerHTML).to.equal(credit);
      expect(text).to.equal(caption.replace(/<[^>]*>/g, ''));
    });
  }

  it('names on the button what it loads', () => {
    const box = show(
      '<video src="https://a.example/a.mp4"></video><audio src="https://a.example/a.mp3"></audio>',
    );
    addPlayers(box, words('vi'), location.href);
    expect([...box.querySelectorAll('button')].map(button => button.textContent)).to.deep.equal([
      'Phát video từ a.example',
      'Phát âm thanh từ a.example',
    ]);
  });
});
