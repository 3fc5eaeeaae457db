import type { BodyContext } from '../context.js';
import type { Work } from '../work.js';
import { attributeOf, lengthOf, rename, styleAttribute, textOf } from '../dom.js';

const accessLink = /^(Turn o(n|ff) more accessible mode|Skip (Ribbon Commands|to main content))$/;

/** The longest of them, with white space around. */
const maxAccess = 100;

/** Takes the number of a page from the end of a line. */
function cutPage(line: Element, work: Work): void {
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  work.spend(texts.length);
  for (const text of texts.reverse()) {
    if (!text.data.trim()) continue;
    if (/^\s*\d{1,4}\s*$/.test(text.data)) text.data = '';
    return;
  }
}

/** Takes out comments, hidden text, and wrong tags of languages. */
export function noise(root: DocumentFragment, { work }: BodyContext): void {
  const comments: Node[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  work.spend(comments.length);
  // AMP's elements are the plain ones under other names.
  for (const element of root.querySelectorAll('amp-img,amp-iframe,amp-video,amp-audio')) {
    const plain = rename(element, element.localName.slice(4));
    if (plain.localName === 'img') plain.replaceChildren();
  }
  // Word fills a line of a table of contents with dots and the number of a page of paper.
  const lines = new Set<Element>();
  for (const tab of root.querySelectorAll(`[${styleAttribute}*="mso-tab-count"]`)) {
    if (tab.firstElementChild || !/^[\s.·…]{3,}$/.test(textOf(tab))) continue;
    work.spend(1);
    const line = tab.closest('p');
    if (line) lines.add(line);
    tab.replaceWith(' ');
  }
  for (const line of lines) cutPage(line, work);
  // What is drawn as a button needs no space before it.
  for (const button of root.querySelectorAll('a[class*="button"],a[class*="btn"]')) {
    work.spend(1);
    button.before(' ');
  }
  for (const link of root.querySelectorAll('a')) {
    work.spend(1);
    if (link.childElementCount < 2 && lengthOf(link) < maxAccess && accessLink.test(textOf(link)))
      link.remove();
  }
  // Word writes its language tags in capitals, and mostly wrong: a screen reader would read
  // Vietnamese with an English voice.
  for (const element of root.querySelectorAll('[lang]')) {
    work.spend(1);
    if (/^[A-Z]/.test(attributeOf(element, 'lang'))) element.removeAttribute('lang');
  }
}
