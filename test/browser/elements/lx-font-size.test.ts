import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { scales } from '../../../src/elements/shared/font-scale.js';
import { type LxFontSize, LxFontSizeChangeEvent } from '../../../src/index.js';
import { article, part, place, stage } from '../../support/helpers.js';

// Acceptance criteria
// - Three buttons with names a screen reader can say; only "A" is a toggle; 44 px large.
// - They step through the sizes of the contract, for all lx elements of the page, and stop at the ends.
// - The size is kept, shared between tabs, and a stored value that is none of ours is ignored.
// - It works where storage is denied, and never moves what the reader looks at.

const key = 'lx-font-scale';
const rootScale = (): string => document.documentElement.style.getPropertyValue('--lx-font-scale');

async function buttons(): Promise<{
  element: LxFontSize;
  smaller: HTMLButtonElement;
  normal: HTMLButtonElement;
  larger: HTMLButtonElement;
}> {
  const element = document.createElement('lx-font-size');
  stage().append(element);
  await element.updateComplete;
  const [smaller, normal, larger] = element.shadowRoot!.querySelectorAll('button');
  return { element, smaller: smaller!, normal: normal!, larger: larger! };
}

describe('lx-font-size', () => {
  afterEach(async () => {
    const { normal } = await buttons();
    normal.click();
    localStorage.clear();
  });

  it('has three named buttons of at least 44 px in a named group', async () => {
    const { element, smaller, normal, larger } = await buttons();
    const all = [smaller, normal, larger];
    expect(all.map(button => button.getAttribute('aria-label'))).to.deep.equal([
      'A− Giảm cỡ chữ',
      'A Cỡ chữ mặc định',
      'A+ Tăng cỡ chữ',
    ]);
    expect(all.map(button => button.textContent.trim())).to.deep.equal(['A−', 'A', 'A+']);
    for (const button of all) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    expect(part(element, 'font-size')?.getAttribute('aria-label')).to.equal('Cỡ chữ');
    expect(all.map(button => button.hasAttribute('aria-pressed'))).to.deep.equal([
      false,
      true,
      false,
    ]);
    // Said once: a title of the same words would be read as a description too.
    for (const button of all) expect(button.hasAttribute('title')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('speaks English where the page does', async () => {
    const box = document.createElement('div');
    box.lang = 'en-GB';
    const element = document.createElement('lx-font-size');
    box.append(element);
    stage().append(box);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('button')?.getAttribute('aria-label')).to.equal(
      'A− Smaller text',
    );
  });

  it('steps through the sizes and stops at both ends', async () => {
    const { smaller, larger, element } = await buttons();
    const seen: number[] = [];
    element.addEventListener('lx-font-size-change', event => seen.push(event.scale));
    smaller.click();
    await element.updateComplete;
    smaller.click();
    await element.updateComplete;
    expect(smaller.getAttribute('aria-disabled')).to.equal('true');
    for (let n = 0; n < 9; n += 1) {
      larger.click();
      await element.updateComplete;
    }
    expect(larger.getAttribute('aria-disabled')).to.equal('true');
    expect(seen).to.deep.equal([0.85, ...scales.slice(1)]);
    expect(rootScale()).to.equal('2');
  });

  it('presses "A" in the default size only, and says the new size once', async () => {
    const { element, normal, larger } = await buttons();
    const status = element.shadowRoot!.querySelector('[role="status"]')!;
    expect([normal.ariaPressed, status.textContent]).to.deep.equal(['true', '']);
    larger.click();
    await element.updateComplete;
    expect([normal.ariaPressed, status.textContent]).to.deep.equal(['false', 'Cỡ chữ 115%']);
    normal.click();
    await element.updateComplete;
    expect([normal.ariaPressed, status.textContent]).to.deep.equal(['true', 'Cỡ chữ 100%']);
  });

  it('enlarges every article of the page by the same factor, and keeps its own buttons', async () => {
    const one = place({ article: article() });
    const other = place({ article: article() });
    await Promise.all([one.updateComplete, other.updateComplete]);
    const size = (element: Element): number =>
      parseFloat(getComputedStyle(part(element, 'body')!.querySelector('p')!).fontSize);
    const { larger, element } = await buttons();
    const normal = size(one);
    const before = larger.getBoundingClientRect().width;
    larger.click();
    await element.updateComplete;
    larger.click();
    await element.updateComplete;
    expect(size(one)).to.be.closeTo(normal * 1.3, 0.05);
    expect(size(other)).to.be.closeTo(normal * 1.3, 0.05);
    expect(larger.getBoundingClientRect().width).to.be.closeTo(before, 0.5);
  });

  it('bubbles its event out of the article', async () => {
    const element = place({ article: article() });
    await element.updateComplete;
    const seen: unknown[] = [];
    stage().addEventListener('lx-font-size-change', event => seen.push(event));
    element
      .shadowRoot!.querySelector('lx-font-size')!
      .shadowRoot!.querySelectorAll('button')[2]
      ?.click();
    expect(seen[0]).to.be.instanceOf(LxFontSizeChangeEvent);
  });

  it('keeps the size in storage, and the default as nothing', async () => {
    const { element, larger, normal } = await buttons();
    larger.click();
    await element.updateComplete;
    expect(localStorage.getItem(key)).to.equal('1.15');
    normal.click();
    expect(localStorage.getItem(key)).to.equal(null);
    expect(rootScale()).to.equal('');
  });

  const stored: { title: string; event: StorageEventInit; scale: string }[] = [
    { title: 'a size', event: { key, newValue: '1.5' }, scale: '1.5' },
    { title: 'a size that is none of ours', event: { key, newValue: '40' }, scale: '' },
    { title: 'CSS', event: { key, newValue: '1;position:fixed' }, scale: '' },
    { title: 'nothing', event: { key, newValue: null }, scale: '' },
    { title: 'a cleared storage', event: { key: null }, scale: '' },
    { title: 'another key', event: { key: 'theme', newValue: '2' }, scale: '' },
  ];
  for (const { title, event, scale } of stored) {
    it(`follows another tab that stored ${title}`, async () => {
      const { element } = await buttons();
      dispatchEvent(new StorageEvent('storage', event));
      await element.updateComplete;
      expect(rootScale()).to.equal(scale);
    });
  }

  it('works where storage is denied', async () => {
    const { element, larger } = await buttons();
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      larger.click();
      await element.updateComplete;
      expect(rootScale()).to.equal('1.15');
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
  });

  it('does not move the button under the finger, wherever the page is scrolled', async () => {
    const long = `<p>${'Đoạn văn dài. '.repeat(60)}</p>`.repeat(12);
    const above = place({ article: article({ body: long }) });
    const { element, larger } = await buttons();
    const below = place({ article: article({ body: long }) });
    await Promise.all([above.updateComplete, below.updateComplete]);
    larger.scrollIntoView({ block: 'center' });
    const before = larger.getBoundingClientRect().top;
    const height = document.documentElement.scrollHeight;
    larger.click();
    await element.updateComplete;
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(document.documentElement.scrollHeight).to.be.greaterThan(height + 100);
    expect(larger.getBoundingClientRect().top).to.be.closeTo(before, 1.5);
  });
});
