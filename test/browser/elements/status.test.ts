import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxArticle } from '../../../src/elements/lx-article/lx-article.js';
import { mock, place, textOf, until, wait } from '../../support/helpers.js';

// Acceptance criteria
// - A load that takes longer than a second is said once, politely; a quick one is not.
// - A failure is said, and what was said falls silent with the input that it was about.
// - What speaks does not stand inside of what is busy, where a screen reader may hold it back.

const status = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[role="status"]')!;

/** All that is said from now on, in order. */
function listen(element: LxArticle): string[] {
  const said: string[] = [];
  const note = (): void => {
    const text = status(element).textContent.trim();
    if (text && text !== said.at(-1)) said.push(text);
  };
  const options = { characterData: true, childList: true, subtree: true };
  new MutationObserver(note).observe(status(element), options);
  return said;
}

async function begun(attributes: Record<string, string>): Promise<LxArticle> {
  const element = place({ attributes });
  await until(() => element.shadowRoot?.querySelector('[role="status"]'));
  return element;
}

describe('the status of an article', () => {
  it('says that a load takes long, once', async () => {
    const element = await begun({ src: mock('article', { title: 'Chậm', delay: '1500' }) });
    const said = listen(element);
    expect(status(element).textContent.trim()).to.equal('');
    await element.updateComplete;
    expect(textOf(element, 'title')).to.equal('Chậm');
    expect(said).to.deep.equal(['Đang tải bài viết…']);
    await until(() => status(element).textContent.trim() === '');
  });

  it('says nothing of a load that is quick, also later', async () => {
    const element = await begun({ src: mock('article', { title: 'Nhanh', delay: '200' }) });
    const said = listen(element);
    await element.updateComplete;
    await wait(1_100);
    expect(said).to.deep.equal([]);
  });

  it('stands outside of what is busy', async () => {
    const element = await begun({ src: mock('article', { delay: '300' }) });
    const busy = [...element.shadowRoot!.querySelectorAll('[aria-busy="true"]')];
    expect(busy.length).to.equal(1);
    expect(busy[0]!.contains(status(element))).to.equal(false);
    expect(status(element).closest('[aria-busy]')).to.equal(null);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[aria-busy]')).to.equal(null);
  });

  it('falls silent when the input goes away, or is another one', async () => {
    const element = await begun({ src: mock('article', { status: '404' }) });
    await element.updateComplete;
    expect(status(element).textContent).to.equal('Không tìm thấy bài viết.');
    element.removeAttribute('src');
    element.src = undefined;
    await element.updateComplete;
    expect(status(element).textContent).to.equal('');
    element.src = mock('article', { status: '404', again: '1' });
    await element.updateComplete;
    expect(status(element).textContent).to.equal('Không tìm thấy bài viết.');
    element.src = mock('article', { delay: '300' });
    await wait(50);
    expect(status(element).textContent).to.equal('');
    await element.updateComplete;
  });

  it('does not speak of a load that was given up', async () => {
    const element = await begun({ src: mock('article', { delay: '1500' }) });
    const said = listen(element);
    element.src = undefined;
    await wait(1_200);
    expect(said).to.deep.equal([]);
  });
});
