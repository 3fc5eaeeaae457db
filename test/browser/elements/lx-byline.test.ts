import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { LxByline } from '../../../src/elements/lx-byline/lx-byline.js';
import { LxWarningEvent } from '../../../src/index.js';
import { article, recordEvents, stage } from '../../support/helpers.js';

// Acceptance criteria
// - Authors as printed, or joined; the date bare, in the portal's zone, in a <time datetime>.
// - The time only where one is given and asked for.
// - "Cập nhật" when modified on a later day, or over an hour later.
// - What cannot be read is not shown, and a warning says so.

async function byline(
  attributes: Record<string, string>,
  properties: Partial<LxByline> = {},
): Promise<LxByline> {
  const element = document.createElement('lx-byline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  stage().append(element);
  await element.updateComplete;
  return element;
}

const line = (element: LxByline): string =>
  (element.shadowRoot!.querySelector('[part="byline"]')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

describe('lx-byline', () => {
  const lines: { title: string; attributes: Record<string, string>; line: string }[] = [
    {
      title: 'the line of the portal',
      attributes: { byline: 'Thanh Tùng', 'date-published': '2022-05-13' },
      line: 'Thanh Tùng•13/05/2022',
    },
    {
      title: 'an instant in the portal’s zone, not the reader’s',
      attributes: { 'date-published': '2022-05-12T23:30:00Z' },
      line: '13/05/2022',
    },
    {
      title: 'the time where asked for',
      attributes: { 'date-published': '2022-05-13T08:30:00+07:00', 'with-time': '' },
      line: '13/05/2022 08:30 (GMT+7)',
    },
    {
      title: 'no time where none is given',
      attributes: { 'date-published': '2022-05-13', 'with-time': '' },
      line: '13/05/2022',
    },
    {
      title: 'another zone',
      attributes: { 'date-published': '2022-05-13T00:30:00+07:00', 'time-zone': 'Europe/London' },
      line: '12/05/2022',
    },
    {
      title: 'a zone that is none',
      attributes: { 'date-published': '2022-05-13T00:30:00+07:00', 'time-zone': 'Mars/Base' },
      line: '13/05/2022',
    },
    {
      title: 'modified on a later day',
      attributes: { 'date-published': '2022-05-13', 'date-modified': '2022-05-14' },
      line: '13/05/2022•Cập nhật: 14/05/2022',
    },
    {
      title: 'modified two hours later, with the time that tells the two apart',
      attributes: {
        'date-published': '2022-05-13T08:00:00+07:00',
        'date-modified': '2022-05-13T10:00:00+07:00',
      },
      line: '13/05/2022•Cập nhật: 13/05/2022 10:00 (GMT+7)',
    },
    {
      title: 'modified half an hour later',
      attributes: {
        'date-published': '2022-05-13T08:00:00+07:00',
        'date-modified': '2022-05-13T08:30:00+07:00',
      },
      line: '13/05/2022',
    },
    {
      title: 'modified before it was published',
      attributes: { 'date-published': '2022-05-13', 'date-modified': '2022-05-10' },
      line: '13/05/2022',
    },
    {
      title: 'a source',
      attributes: {
        byline: 'Thanh Tùng',
        source: 'Báo An Giang',
        'source-url': 'https://bao.example/1',
      },
      line: 'Thanh Tùng•Nguồn: Báo An Giang',
    },
    {
      title: 'English',
      attributes: { 'date-published': '2022-05-13', 'date-modified': '2022-05-15', lang: 'en' },
      line: '13 May 2022•Updated 15 May 2022',
    },
    { title: 'nothing', attributes: {}, line: '' },
  ];
  for (const { title, attributes, line: expected } of lines) {
    it(title, async () => {
      expect(line(await byline(attributes))).to.equal(expected);
    });
  }

  it('joins the authors of an article, and links those with a page', async () => {
    const authors = [
      { name: 'Ngọc Minh', url: 'https://portal.example/tac-gia/1' },
      { name: 'Thanh Tùng' },
    ];
    const element = await byline(
      {},
      { article: article({ authors, datePublished: '2022-05-13' }) },
    );
    expect(line(element)).to.equal('Ngọc Minh, Thanh Tùng•13/05/2022');
    expect(element.shadowRoot!.querySelector('a')?.href).to.equal(
      'https://portal.example/tac-gia/1',
    );
  });

  it('prints a byline rather than the authors', async () => {
    const members = { byline: 'Tin, ảnh: Ngọc Minh', authors: [{ name: 'Ngọc Minh' }] };
    expect(line(await byline({}, { article: article(members) }))).to.equal('Tin, ảnh: Ngọc Minh');
  });

  it('carries machine-readable dates', async () => {
    const element = await byline({ 'date-published': '2022-05-13' });
    expect(element.shadowRoot!.querySelector('time')?.dateTime).to.equal('2022-05-13');
  });

  it('drops a date as printed, with a warning', async () => {
    const events = recordEvents();
    const element = await byline({ byline: 'Thanh Tùng', 'date-published': '13/05/2022' });
    expect(line(element)).to.equal('Thanh Tùng');
    expect(events.map(event => event instanceof LxWarningEvent && event.path)).to.deep.equal([
      '$.datePublished',
    ]);
  });

  it('refuses a script as the address of the source', async () => {
    const element = await byline({ source: 'Báo', 'source-url': 'javascript:alert(1)' });
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    expect(line(element)).to.equal('Nguồn: Báo');
  });

  it('says with an event that its article is none, and throws nothing', async () => {
    const events = recordEvents();
    await byline({}, { article: 'không phải bài viết' });
    expect(events.map(({ type }) => type)).to.deep.equal(['lx-error']);
  });

  it('is accessible', async () => {
    const element = await byline({
      byline: 'Thanh Tùng',
      'date-published': '2022-05-13',
      source: 'Báo An Giang',
    });
    await expect(element).to.be.accessible();
  });
});
