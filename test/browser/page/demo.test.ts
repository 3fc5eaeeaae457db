import { expect } from '@open-wc/testing';
import { until } from '../../support/helpers.js';

// Acceptance criteria, in each engine: a page of the demo builds itself, and shows its article. What
// can be done on these pages is tried in Chromium (test/platform/demo-*.test.mjs).

type Article = Element & { loadedArticle?: { title: string } };

// The frames stay: WebKitGTK has been seen to hang where one of these pages is taken away.
async function open(path: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.src = `/demo/${path}`;
  frame.width = '1000';
  frame.height = '700';
  document.body.append(frame);
  await until(() => frame.contentDocument?.querySelector('.site-foot'));
  return frame.contentDocument!;
}

const article = (page: Document): Article | null => page.querySelector<Article>('main lx-article');
const real = 'Sơ kết hoạt động của Ban chỉ đạo 35 thành phố Long Xuyên';

it('the start page: snippet with its hash, article', async () => {
  const page = await open('index.html');
  await until(() => article(page)?.loadedArticle);
  expect(article(page)?.loadedArticle?.title).to.equal(real);
  await until(() => page.querySelector('#snippet')?.textContent.includes('integrity="sha384-'));
});

it('the page of an element: settings of the address on the element, and its panels', async () => {
  const page = await open('elements/lx-article.html?lang=en&state=real#scheme=dark');
  await until(() => article(page)?.loadedArticle);
  expect(article(page)?.getAttribute('scheme')).to.equal('dark');
  expect(page.querySelector('#panel-attributes summary')?.textContent).to.equal('Attributes');
  expect(page.querySelectorAll('#panel-attributes .setting').length).to.be.above(20);
  const select = page.querySelector<HTMLSelectElement>('#attribute-variant')!;
  select.value = 'headline';
  select.dispatchEvent(new Event('input'));
  expect(article(page)?.getAttribute('variant')).to.equal('headline');
  await until(() => page.location.hash.includes('variant=headline'));
});

it('the gallery of themes: contrast as measured', async () => {
  const page = await open('themes/index.html?theme=do-vang');
  await until(() => page.querySelectorAll('#contrast tbody tr').length === 6);
  expect(page.querySelector('#contrast tbody')?.textContent).not.to.match(/không đạt/);
});

it('the list of all states leads to the pages of the elements', async () => {
  const page = await open('qa.html');
  expect(page.querySelectorAll('.states li').length).to.be.above(80);
});
