import { attributeOf, rename, textOf } from '../dom.js';

const accessLink = /^(Turn o(n|ff) more accessible mode|Skip (Ribbon Commands|to main content))$/;

/** Takes out comments, hidden text, and wrong tags of languages. */
export function noise(root: DocumentFragment): void {
  const comments: Node[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const element of root.querySelectorAll('[hidden]')) element.remove();
  // AMP's elements are the plain ones under other names.
  for (const element of root.querySelectorAll('amp-img,amp-iframe,amp-video,amp-audio')) {
    const plain = rename(element, element.localName.slice(4));
    if (plain.localName === 'img') plain.replaceChildren();
  }
  // What is drawn as a button needs no space before it.
  for (const button of root.querySelectorAll('a[class*="button"],a[class*="btn"]')) {
    button.before(' ');
  }
  for (const link of root.querySelectorAll('a')) {
    if (link.childElementCount < 2 && accessLink.test(textOf(link))) link.remove();
  }
  // Word writes its language tags in capitals, and mostly wrong: a screen reader would read
  // Vietnamese with an English voice.
  for (const element of root.querySelectorAll('[lang]')) {
    if (/^[A-Z]/.test(attributeOf(element, 'lang'))) element.removeAttribute('lang');
  }
}
