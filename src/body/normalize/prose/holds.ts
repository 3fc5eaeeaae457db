import type { Work } from '../../work.js';

/**
 * Which elements hold something, asked of each at every depth. Found once for the whole body, before
 * it is written anew: to search each element's content would be quadratic in lists within lists.
 */
export class Holds {
  readonly #images: ReadonlySet<Element>;
  readonly #figures: ReadonlySet<Element>;
  readonly #quotes: ReadonlySet<Element>;
  readonly #itemTexts: ReadonlySet<Element>;
  readonly #work: Work;

  constructor(root: DocumentFragment, work: Work) {
    this.#work = work;
    this.#images = this.#holders(root, 'img');
    this.#figures = this.#holders(root, 'img,table,figure');
    this.#quotes = this.#holders(root, 'blockquote,pre');
    this.#itemTexts = this.#images.size ? this.#listsWithText(root) : new Set();
  }

  image(element: Element): boolean {
    return this.#images.has(element);
  }

  figure(element: Element): boolean {
    return this.#figures.has(element);
  }

  quote(element: Element): boolean {
    return this.#quotes.has(element);
  }

  /** Whether an item or a term of a list has text; only known where there are images. */
  itemText(list: Element): boolean {
    return this.#itemTexts.has(list);
  }

  #holders(root: DocumentFragment, selector: string): ReadonlySet<Element> {
    const found = new Set<Element>();
    for (const each of root.querySelectorAll(selector)) {
      // What was met before has its own holders among the found.
      for (let at = each.parentElement; at && !found.has(at); at = at.parentElement) {
        found.add(at);
        this.#work.spend(1);
      }
    }
    return found;
  }

  #listsWithText(root: DocumentFragment): ReadonlySet<Element> {
    const inItems = new Set<Element>();
    const others = new Set<Element>();
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.data.trim()) continue;
      let inItem = false;
      for (let at = text.parentElement; at; at = at.parentElement) {
        // A caption is no text of the item: a list of pictures with captions is a gallery.
        if (!inItem && at.localName === 'figcaption') break;
        const seen = inItem ? inItems : others;
        if (seen.has(at)) break;
        seen.add(at);
        this.#work.spend(1);
        inItem ||= /^(?:li|dt)$/.test(at.localName);
      }
    }
    return inItems;
  }
}
