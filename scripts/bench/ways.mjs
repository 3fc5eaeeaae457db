// The four ways of showing an article that are timed side by side. Runs in the page.
import { sizes, makeBody } from './bodies.mjs';

const { customElements, document, DOMPurify } = window;
const mark = 'THE-BODY';

const stage = document.querySelector('#stage');
const made = new Map();
let real;
let peer;

/** The bodies of a size, made once; those of a page of many differ, so that none share a string. */
function bodies(size) {
  const { bytes, articles } = sizes[size];
  const make = number => makeBody(real.body, bytes) + (number ? `<p>Bài số ${number}.</p>` : '');
  if (!made.has(size))
    made.set(
      size,
      Array.from({ length: articles }, (_, number) => make(number)),
    );
  return made.get(size);
}

/** One body of a size. */
export const body = size => bodies(size)[0];

/** Lets go of the bodies, so that they do not count as what a page holds. */
export const forget = () => made.clear();

/** What lx renders around a body, as plain HTML, and its styles: the peers look like it. */
async function renderPeer() {
  const element = document.createElement('lx-article');
  element.article = { ...real, body: '<p>x</p>' };
  stage.append(element);
  await element.updateComplete;
  const { shadowRoot } = element;
  const copy = shadowRoot.querySelector('.frame').cloneNode(true);
  for (const nested of copy.querySelectorAll('lx-byline, lx-font-size')) {
    const shown = shadowRoot.querySelector(nested.localName).shadowRoot;
    const plain = document.createElement('div');
    plain.append(...[...shown.children].map(child => child.cloneNode(true)));
    nested.replaceWith(plain);
  }
  copy.querySelector('[part~=body]').innerHTML = `<div>${mark}</div>`;
  const [before, after] = copy.outerHTML.replace(/<!--.*?-->/gs, '').split(mark);
  const rules = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  // Putting layout off is what lx does, not how an article looks; its peers do not have it.
  const css = rules
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/content-visibility:[^;}]+;?/g, '');
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  stage.replaceChildren();
  return {
    sheet,
    // The same base font and margin as outside of the frame.
    css: `${document.querySelector('style').textContent}
      ${css.replaceAll(':host(', ':is(').replaceAll(':host', 'body')}`,
    html: body => before + body + after,
  };
}

/** Waits for lx, and learns from it what its peers have to show. */
export async function prepare() {
  await customElements.whenDefined('lx-article');
  real = await (await fetch('/article/0.json')).json();
  peer = await renderPeer();
}

const shadow = html => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [peer.sheet];
  root.innerHTML = html;
  stage.append(host);
  return { shown: () => root, done: () => true };
};

const isParsed = ({ contentDocument }) =>
  contentDocument?.URL === 'about:srcdoc' && contentDocument.readyState !== 'loading';

/** Mounts lx with one of these properties. */
function widget(properties) {
  const element = Object.assign(document.createElement('lx-article'), properties);
  let loaded = false;
  let failure;
  element.addEventListener('lx-load', () => (loaded = true));
  element.addEventListener('lx-error', event => (failure = event));
  stage.append(element);
  return {
    shown: () => element.shadowRoot,
    done: () => {
      if (failure) throw new Error(`lx-error ${failure.kind}: ${failure.message}`);
      return loaded;
    },
  };
}

/**
 * Each mounts one article in the page and returns where its text will be (`shown`), and whether all
 * of it is in its document (`done`).
 */
const mount = {
  raw: body => shadow(peer.html(body)),
  purify: body => shadow(peer.html(DOMPurify.sanitize(body))),
  iframe: body => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${peer.css}</style><body>${peer.html(body)}`;
    stage.append(frame);
    return { shown: () => frame.contentDocument, done: () => isParsed(frame) };
  },
  lx: body => widget({ article: { ...real, body } }),
  src: (_, number) => widget({ src: `/article/${number}.json` }),
};

/** Makes the text of a size before it is timed; returns the function that mounts it. */
export function mounter(way, size) {
  const all = bodies(size);
  return () => {
    const mounted = all.map(mount[way]);
    return { shown: mounted[0].shown, done: () => mounted.every(({ done }) => done()) };
  };
}

export const clear = () => stage.replaceChildren();
