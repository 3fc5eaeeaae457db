import { attributeOf, keyOf, textOf } from '../../body/dom.js';
import { idle } from '../../body/show/idle.js';
import { isSpent, turn } from '../../body/show/turns.js';
import { isElement } from '../../platform.js';

/** A slot that no template has, so that nothing of the copy is displayed, measured or read out. */
const slot = 'lx-text';

/**
 * Template engines of the host evaluate `{{…}}` in its page: AngularJS, Vue and petite-vue, Alpine; and
 * htmx takes links over. Each has a word by which it leaves an element alone.
 */
const leaveAlone = ['ng-non-bindable', 'v-pre', 'x-ignore', 'hx-disable'];

const blocks = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td br'.split(
    ' ',
  ),
);
/** A block to which text belongs that stands in none of those. */
const asParagraph = new Set(['figcaption', 'summary']);
const unread = new Set('img picture svg button iframe video audio source track hr'.split(' '));

/** The parts of a shown article that are its text, in order. */
const parts = ['title', 'standfirst', 'body', 'corrections', 'source', 'copyright'];

/**
 * Leaves a plain copy of a shown article's text among the element's own children, for Reader View,
 * translators and crawlers, which do not look into shadow roots: no pictures, no attributes but the
 * addresses of links. Made in idle time, and put into the page in one piece, at the end of what is
 * there: a framework that owns the children knows its own nodes.
 *
 * @param byline authors, as text.
 */
export async function leaveTextCopy(
  host: Element,
  root: ParentNode,
  { byline, language }: { byline: string | undefined; language: string },
  signal: AbortSignal,
): Promise<void> {
  await idle();
  const copy = document.createElement('div');
  copy.slot = slot;
  copy.lang = language;
  for (const name of leaveAlone) copy.setAttribute(name, '');
  const held = keyOf(textOfChildren(host));
  const sources = parts.flatMap(part => [...root.querySelectorAll(`article [part~="${part}"]`)]);
  for (const source of sources) {
    // A fallback link is the title already.
    const isTitle = source.part.contains('title');
    if (isTitle && held.includes(keyOf(textOf(source)))) continue;
    for (const piece of source.part.contains('body') ? piecesOf(source) : [source]) {
      const steps = addPlain(piece, copy);
      while (!steps.next().done) {
        if (isSpent()) await turn();
        if (signal.aborted) return;
      }
    }
    if (byline && isTitle) copy.appendChild(document.createElement('p')).append(harmless(byline));
  }
  if (!textOf(copy) || isHeld(held, copy)) {
    takeTextCopy(host);
    return;
  }
  const [present, ...others] = copiesIn(host);
  for (const other of others) other.remove();
  // One that came with a clone, a page cache or a saved page.
  if (!present) host.append(copy);
  else if (!present.isEqualNode(copy)) present.replaceWith(copy);
}

/** Takes the copy out of an element's children. */
export function takeTextCopy(host: Element): void {
  for (const copy of copiesIn(host)) copy.remove();
}

/** Whether a node is a text copy, or stands in one. */
export const isTextCopy = (node: Node): boolean => isElement(node) && node.slot === slot;

const copiesIn = (host: Element): Element[] => [...host.children].filter(isTextCopy);

const textOfChildren = (host: Element): string =>
  [...host.childNodes]
    .filter(node => !isTextCopy(node) && node.nodeName !== 'SCRIPT')
    .map(textOf)
    .join(' ');

/** The blocks of a body, whatever they are held in. */
const piecesOf = (body: Element): Element[] =>
  [...body.querySelectorAll('.screen')].flatMap(({ children }) => [...children]);

/**
 * Whether the children hold the text already: a site that serves the whole article in the tag needs no
 * copy. Some of the paragraphs stand for all.
 */
function isHeld(held: string, copy: Element): boolean {
  const all = [...copy.querySelectorAll('p, li, td')];
  const step = Math.max(1, Math.floor(all.length / 8));
  const some = all.filter((_, at) => at % step === 0).map(block => keyOf(textOf(block)));
  const missing = some.filter(text => !held.includes(text)).length;
  return some.length > 0 && missing * 4 <= some.length;
}

/** Adds a plain copy of what an element holds; pauses before each element. */
function* addPlain(from: Element, to: Element): Generator<undefined, void> {
  yield;
  const name = from.localName;
  if (unread.has(name)) return;
  const target = isKept(name) ? to.appendChild(document.createElement(keptName(name))) : to;
  if (name === 'a') target.setAttribute('href', harmlessAddress(attributeOf(from, 'href')));
  for (const child of from.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) yield* addPlain(child as Element, target);
    else if (child.nodeType === Node.TEXT_NODE) addText(target, child.textContent ?? '');
  }
}

const isKept = (name: string): boolean => blocks.has(name) || asParagraph.has(name) || name === 'a';
const keptName = (name: string): string => (asParagraph.has(name) ? 'p' : name);

/** Adds text to the text before it, as what opens an expression may stand half in each. */
function addText(to: Element, text: string): void {
  const { lastChild } = to;
  if (lastChild?.nodeType === Node.TEXT_NODE)
    lastChild.textContent = harmless((lastChild.textContent ?? '') + text);
  else to.append(harmless(text));
}

/**
 * Text in which nothing opens an expression of a template: a word joiner, which nobody sees and at
 * which no line breaks, stands between the two signs, whatever delimiters a page has chosen. Cut into
 * two text nodes they would be one again once the page is serialised.
 */
const harmless = (text: string): string => text.replace(/[[{$<(%#](?=[[{$<%])/g, '$&\u2060');

/** An address without such signs; URLs leave them as they are in a query. */
const harmlessAddress = (address: string): string =>
  address.replace(/[{}]/g, encodeURIComponent).replace(/\[(?=\[)/g, '%5B');
