import type { LxErrorEvent, LxLoadEvent, LxWarningEvent } from '../../src/index.js';
import type { LxArticle } from '../../src/elements/lx-article/lx-article.js';

/** An article of the tests; `members` are added or replaced. */
export const article = (members: Record<string, unknown> = {}): Record<string, unknown> => ({
  format: 'lx-article/1',
  url: 'https://portal.example/tin/1',
  title: 'Bài viết thử',
  body: '<p>Đoạn văn thứ nhất.</p>',
  ...members,
});

/** Puts an `lx-article` into the page, with properties and attributes, and takes it away after the test. */
export function place(
  options: {
    attributes?: Record<string, string>;
    children?: (Node | string)[];
    article?: unknown;
  } = {},
): LxArticle {
  const element = document.createElement('lx-article');
  for (const [name, value] of Object.entries(options.attributes ?? {}))
    element.setAttribute(name, value);
  element.append(...(options.children ?? []));
  if (options.article !== undefined) element.article = options.article;
  stage().append(element);
  return element;
}

/** Where tests put their elements; emptied after each. */
export function stage(): HTMLElement {
  let found = document.querySelector<HTMLElement>('#stage');
  if (!found) {
    found = document.createElement('div');
    found.id = 'stage';
    document.body.append(found);
  }
  return found;
}

afterEach(() => stage().remove());

/** The events that lx elements have sent in the page since the call, in order. */
export function recordEvents(): (LxLoadEvent | LxErrorEvent | LxWarningEvent)[] {
  const events: (LxLoadEvent | LxErrorEvent | LxWarningEvent)[] = [];
  for (const name of ['lx-load', 'lx-error', 'lx-warning'] as const) {
    const record = (event: Event): void => {
      events.push(event as LxLoadEvent | LxErrorEvent | LxWarningEvent);
    };
    document.addEventListener(name, record);
    afterThisTest(() => document.removeEventListener(name, record));
  }
  return events;
}

const cleanups: (() => void)[] = [];
afterEach(() => {
  // The last first: what was replaced twice is what it was.
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

/** Does something once the running test has ended. */
export const afterThisTest = (cleanup: () => void): number => cleanups.push(cleanup);

/** The visible parts of an element by their name. */
export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

/** Settles, before anything else can happen, once something of the body is there. */
export const begun = (element: Element): Promise<void> =>
  new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (!element.shadowRoot!.querySelector('.screen')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
  });

/** Text of a part with white space folded; nothing where there is no such part. */
export const textOf = (element: Element, name: string): string | undefined =>
  part(element, name)?.textContent.replace(/\s+/g, ' ').trim();

export const wait = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** Waits until something holds; gives up after ten seconds, as the machine may be busy. */
export async function until(condition: () => unknown): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (condition()) return;
    await wait(20);
  }
  throw new Error(`Waited in vain for: ${String(condition)}`);
}

/** Address of a mocked answer (mock-server.mjs). */
export const mock = (path: string, query: Record<string, string> = {}): string =>
  `/mock/${path}?${new URLSearchParams(query)}`;

/** Gives up images that never answer when the test is over: a browser asks a host for few things at once. */
export function dropImages(root: ParentNode): void {
  afterThisTest(() => {
    for (const image of root.querySelectorAll('img')) image.removeAttribute('src');
  });
}

/** Applies what is for print to the screen: only one of the browsers can be told to do so. */
export function applyPrintRules(element: Element): void {
  for (const sheet of element.shadowRoot!.adoptedStyleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== 'print') continue;
      rule.media.mediaText = 'all';
      afterThisTest(() => (rule.media.mediaText = 'print'));
    }
  }
}

/** Lets the page have no idle time until the function that is given is called. */
export function holdIdle(): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
  const waiting: (() => void)[] = [];
  const hold = (callback: () => void): number => waiting.push(callback);
  Object.defineProperty(globalThis, 'requestIdleCallback', { value: hold, configurable: true });
  const release = (): void => {
    if (own) Object.defineProperty(globalThis, 'requestIdleCallback', own);
    else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    for (const callback of waiting.splice(0)) callback();
  };
  afterThisTest(release);
  return release;
}
