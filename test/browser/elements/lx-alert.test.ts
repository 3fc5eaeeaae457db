import { expect } from '@open-wc/testing';
import '../../../src/define-all.js';
import type { LxAlert } from '../../../src/elements/lx-alert/lx-alert.js';
import type { LxErrorEvent } from '../../../src/elements/shared/events.js';
import { afterThisTest, part, stage, until, wait } from '../../support/helpers.js';

// Acceptance criteria
// - A notice is shown with its level in words, its end, a link that names its host, and a button.
// - It is read out politely, an emergency at once. Where there is none no room is taken.
// - Without an end it is refused. It goes by itself at its end, and does not show before its start.
// - Who closed it is not shown it again; another one is.
// - Where the address cannot be reached the last one is shown until its end, with its age; 404, 410
//   and "there is none" take it away.

const trueFetch = window.fetch.bind(window);
const address = 'https://canhbao.example/alert.json';

function serve(answer: () => unknown): void {
  window.fetch = () => {
    const given = answer();
    if (given === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    const response =
      typeof given === 'number'
        ? new Response('', { status: given })
        : new Response(JSON.stringify(given), { headers: { 'Content-Type': 'application/json' } });
    return Promise.resolve(Object.defineProperty(response, 'url', { value: address }));
  };
  afterThisTest(() => (window.fetch = trueFetch));
}

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
const alert = (members: object = {}): object => ({
  id: 'lu-2026-11',
  level: 'warning',
  text: 'Nước sông Hậu lên mức báo động 3.',
  url: 'https://canhbao.example/lu',
  ends: inMs(3_600_000),
  ...members,
});

async function place(): Promise<LxAlert> {
  const element = document.createElement('lx-alert');
  element.src = address;
  stage().append(element);
  await element.updateComplete;
  return element;
}
const shown = (element: Element): string | undefined =>
  part(element, 'alert')?.textContent.replace(/\s+/g, ' ').trim();

describe('lx-alert', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is told apart by its box: tinted, bordered, filled; white on red is 7:1', async () => {
    const looks = [];
    for (const level of ['info', 'warning', 'emergency']) {
      serve(() => alert({ id: level, level }));
      const { borderTopColor, backgroundColor, color } = getComputedStyle(
        part(await place(), 'alert')!,
      );
      looks.push({ borderTopColor, backgroundColor, color });
    }
    const [info, warning, emergency] = looks;
    const none = 'rgba(0, 0, 0, 0)';
    expect([info!.borderTopColor, warning!.backgroundColor]).to.deep.equal([none, none]);
    expect(info!.backgroundColor).not.to.equal(none);
    expect(warning!.borderTopColor).not.to.equal(none);
    const light = (color: string): number => {
      const [red, green, blue] = color
        .match(/\d+/g)!
        .map(Number)
        .map(value => ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
    };
    expect(light(emergency!.color) / light(emergency!.backgroundColor)).to.be.above(7);
  });

  it('shows level, text, end and link', async () => {
    serve(() => alert());
    const element = await place();
    expect(shown(element)).to.match(
      /^Cảnh báo: Nước sông Hậu lên mức báo động 3\. Xem chi tiết Hiệu lực đến .* Dữ liệu từ canhbao\.example$/,
    );
    expect(part(element, 'alert')!.closest('[role]')!.getAttribute('role')).to.equal('status');
  });

  it('reads an emergency out at once', async () => {
    serve(() => alert({ level: 'emergency' }));
    const element = await place();
    expect(part(element, 'alert')!.closest('[role]')!.getAttribute('role')).to.equal('alert');
  });

  for (const none of [null, [], {}])
    it(`takes no room where the address answers ${JSON.stringify(none)}`, async () => {
      serve(() => none);
      const element = await place();
      expect(shown(element)).to.equal(undefined);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

  it('refuses one without an end', async () => {
    serve(() => alert({ ends: undefined }));
    const errors: LxErrorEvent[] = [];
    const note = (event: LxErrorEvent): number => errors.push(event);
    document.addEventListener('lx-error', note);
    afterThisTest(() => document.removeEventListener('lx-error', note));
    const element = await place();
    expect(shown(element)).to.equal(undefined);
    expect(errors.map(({ kind, path }) => `${kind} ${path}`)).to.deep.equal(['format $.ends']);
  });

  it('goes at its end', async () => {
    serve(() => alert({ ends: inMs(400) }));
    const element = await place();
    expect(shown(element)).to.not.equal(undefined);
    await until(() => !shown(element));
  });

  it('does not show before its start', async () => {
    serve(() => alert({ starts: inMs(3_000_000) }));
    expect(shown(await place())).to.equal(undefined);
  });

  it('is not shown again to who closed it; another one is', async () => {
    let id = 'a';
    serve(() => alert({ id }));
    const element = await place();
    element.shadowRoot!.querySelector('button')!.click();
    await until(() => !shown(element));
    expect(shown(await place())).to.equal(undefined);
    id = 'b';
    expect(shown(await place())).to.not.equal(undefined);
  });

  it('shows the last one with its age while the address cannot be reached', async () => {
    let answer: unknown = alert();
    serve(() => answer);
    await place();
    answer = undefined;
    const element = await place();
    expect(shown(element)).to.contain('chưa cập nhật được');
    answer = 410;
    expect(shown(await place())).to.equal(undefined);
    answer = undefined;
    expect(shown(await place())).to.equal(undefined);
  });

  it('shows no kept one past its end', async () => {
    let answer: unknown = alert({ ends: inMs(300) });
    serve(() => answer);
    await place();
    answer = undefined;
    await wait(350);
    expect(shown(await place())).to.equal(undefined);
  });
});
