import type { BodyContext } from '../context.js';
import { dropped } from '../policy.js';
import { attributeOf, make, textOf } from './dom.js';

// What holds no words for a reader; the players among it become cards instead. Then buttons of the
// page around the article, and words for its screen-reader users only.
const noises =
  dropped.filter(name => !/^(script|iframe|video|audio|object|embed)$/.test(name)).join() +
  ',xml,[hidden],[class^=zalo-],.fb-like,.fb-share-button,.fb-send,.fb-save,.fb-comments,' +
  '[class*=addthis],[class*=addtoany],.ms-accessible,.field__label,.visually-hidden,.sr-only';

const accessLink = /^(Turn o(n|ff) more accessible mode|Skip (Ribbon Commands|to main content))$/;

/** Takes out forms, comments, what is not text, and the leavings of the page around the article. */
export function noise(root: DocumentFragment, { report }: BodyContext): void {
  for (const form of root.querySelectorAll('form')) dissolve(form, make(root, 'div'));
  const comments: Node[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const element of root.querySelectorAll(noises)) {
    report.remove(element.localName);
    element.remove();
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

/**
 * Puts a plain box in a form's place. `<form><input name=firstChild>` hides the form's own
 * properties (DOM clobbering), so none of them is read from the form itself.
 */
function dissolve(form: Element, box: Element): void {
  for (;;) {
    const child = Reflect.get(Node.prototype, 'firstChild', form) as Node | null;
    if (!child) break;
    box.append(child);
  }
  Element.prototype.replaceWith.call(form, box);
}
