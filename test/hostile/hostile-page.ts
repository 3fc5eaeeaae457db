import type { LxArticle } from '../../src/elements/lx-article/lx-article.js';
import { wait } from '../support/helpers.js';

/** The policy of the contract, under which nothing may be reported; and none, under which nothing may happen. */
export const policies = {
  none: '',
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src 'self' https:; require-trusted-types-for 'script'; trusted-types lx",
} as const;
export type Policy = keyof typeof policies;

type HostileWindow = Window &
  typeof globalThis & { probe?: { calls: string[]; globals: Set<string> | undefined } };

/** An article in the page, and how it ended. */
export interface Shown {
  readonly element: LxArticle;
  /** `lx-load`, or the kind of the error; several where more than one came. */
  readonly outcome: string;
}

const probe = '<script src="/test/pages/hostile-probe.js"></script>';
const lx = '<script src="/dist/lx.min.js" defer></script>';

/**
 * Where payloads lead that are put into a page raw, on purpose. A browser may ask for it when that
 * page is long gone, in the middle of the next test.
 */
export const rawPlace = '/evil-raw';

/** What the server was asked for by this engine since the last call, but for what a test page needs. */
export async function straysOnServer(): Promise<string[]> {
  const answer = await fetch('/mock/strays');
  return (await answer.json()) as string[];
}

/** A page in a frame that records whatever runs, is requested or reported in it. */
export class HostilePage {
  readonly #frame = document.createElement('iframe');
  readonly #withLx: boolean;
  #address = '';

  private constructor(withLx: boolean) {
    this.#withLx = withLx;
  }

  /**
   * @param csp the page's Content-Security-Policy.
   * @param withLx without it, what is put into the page is raw: to prove that the probe works.
   */
  static async open(csp: string, withLx = true): Promise<HostilePage> {
    const page = new HostilePage(withLx);
    const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>${probe}${withLx ? lx : ''}<body><main></main>`;
    const query = new URLSearchParams({ type: 'text/html', csp, body });
    const frame = page.#frame;
    // A payload that does run shall not take the test with it.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.width = '400';
    frame.height = '300';
    frame.src = `/mock/page?${query}`;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    page.#address = page.window.location.href;
    page.window.probe!.globals = new Set(Object.getOwnPropertyNames(page.window));
    return page;
  }

  get window(): HostileWindow {
    return this.#frame.contentWindow as HostileWindow;
  }

  get main(): HTMLElement {
    return this.window.document.querySelector('main')!;
  }

  /** Shows articles, and resolves once each has loaded or failed. */
  async show(articles: readonly unknown[]): Promise<Shown[]> {
    const outcomes = articles.map((): string[] => []);
    const elements = articles.map((article, at) => {
      const element = this.window.document.createElement('lx-article');
      for (const name of ['lx-load', 'lx-error'] as const) {
        element.addEventListener(name, event =>
          outcomes[at]?.push('kind' in event ? event.kind : name),
        );
      }
      element.article = article;
      return element;
    });
    this.main.append(...elements);
    await Promise.all(elements.map(element => element.updateComplete));
    return elements.map((element, at) => ({ element, outcome: outcomes[at]?.join() ?? '' }));
  }

  /** Points at, focuses and clicks all that is in an element. */
  provoke(root: ParentNode): void {
    const { MouseEvent, FocusEvent } = this.window;
    // Composed, or a click would not reach the probe, which keeps it from leading away.
    const init = { bubbles: true, cancelable: true, composed: true };
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      for (const type of ['mouseover', 'pointerover', 'click'])
        element.dispatchEvent(new MouseEvent(type, init));
      element.dispatchEvent(new FocusEvent('focus'));
      element.dispatchEvent(new FocusEvent('blur'));
    }
  }

  /** All that happened in the page and must not; images may be requested, and the chunk that reads rare markup. */
  async trouble(): Promise<string[]> {
    // Reports, errors and timers come in tasks of their own.
    await wait(60);
    const { window } = this;
    let address: string;
    try {
      address = window.location.href;
    } catch {
      return ['it left for another site'];
    }
    const { probe } = window;
    if (address !== this.#address || !probe) return [`it left for ${address}`];
    const requests = (
      window.performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    )
      .filter(
        ({ name, initiatorType }) =>
          !/^(img|image)$/.test(initiatorType) &&
          !/\/(hostile-probe|lx\.min|dist\/chunks\/rare-steps)\.js$/.test(name),
      )
      .map(({ name, initiatorType }) => `request of ${initiatorType}: ${name}`);
    const added = Object.getOwnPropertyNames(window)
      .filter(name => !probe.globals?.has(name))
      .map(name => `global ${name}`);
    const { body, head, title } = window.document;
    const changed = [
      body.children.length === 1 || 'the body was changed',
      head.children.length <= 4 || 'the head was changed',
      title === 'Trang' || 'the title was changed',
    ].filter(each => typeof each === 'string');
    const strays = (await straysOnServer()).filter(
      stray => !this.#withLx || !stray.includes(rawPlace),
    );
    return [...probe.calls, ...requests, ...added, ...changed, ...strays];
  }

  close(): void {
    this.#frame.remove();
  }
}
