import { resolveUrl } from '../../text/url.js';
import { linkedId } from './anchors.js';
import { styleOf } from './dom.js';
import { alignOf, readStyle, type Look } from './look.js';
import type { Mark, Style } from './paragraphs.js';
import { oldFont } from './text.js';
import { levelAttribute } from './word-lists.js';

// Element names that mark their text, and what they are called today.
const markNames = new Map(
  'abbr bdi bdo cite code del dfn em i:em ins kbd mark q s samp small strong b:strong sub sup time var strike:s tt:code'
    .split(' ')
    .map(pair => pair.split(':'))
    .map(([name = '', today = name]) => [name, today] as const),
);

// More would only be there to multiply nodes: each block repeats the marks that are open.
const maxMarks = 8;

const isLink = (mark: Mark): boolean => typeof mark !== 'string' && mark.localName === 'a';

/** Works out how the text in an element is marked, from what is around it and from its attributes. */
export class Styles {
  readonly #looks = new Map<string, Look>();
  readonly #baseUrl: string | undefined;
  readonly #linked: ReadonlySet<string>;

  constructor(baseUrl: string | undefined, linked: ReadonlySet<string>) {
    this.#baseUrl = baseUrl;
    this.#linked = linked;
  }

  /** What the element's own `style` says. The same few strings come again and again. */
  look(element: Element): Look | undefined {
    const css = styleOf(element);
    if (!css) return undefined;
    let look = this.#looks.get(css);
    if (!look) this.#looks.set(css, (look = readStyle(css)));
    return look;
  }

  /** The style inside an element that marks its text or, with `isBlock`, holds blocks. */
  inside(element: Element, outer: Style, isBlock: boolean): Style {
    const mark = this.#mark(element);
    if (!mark && !element.hasAttributes()) return outer;
    const look = this.look(element);
    let { marks } = outer;
    if (mark && !marks.includes(mark) && !(isLink(mark) && marks.some(isLink))) {
      marks = [...marks, mark];
    }
    for (const [name, on] of look?.marks ?? []) {
      if (marks.includes(name) === on) continue;
      marks = on ? [...marks, name] : marks.filter(each => each !== name);
    }
    return {
      marks: marks.slice(0, maxMarks),
      block: isBlock ? this.#attributes(element, look, outer.block) : outer.block,
      old: outer.old || !!look?.old || oldFont.test(element.getAttribute('face') ?? ''),
    };
  }

  #mark(element: Element): Mark | undefined {
    const name = element.localName;
    if (name === 'a') {
      const href = element.getAttribute('href')?.trim() ?? '';
      const leads = href.startsWith('#') ? href !== '#' : resolveUrl(href, 'link', this.#baseUrl);
      return leads || linkedId(element, this.#linked) ? element : undefined;
    }
    if (
      /^(abbr|acronym|dfn|time|del|ins|bdo)$/.test(name) ||
      (name === 'span' && element.getAttribute('lang'))
    ) {
      if (element.hasAttributes()) return element;
    }
    return markNames.get(name);
  }

  #attributes(element: Element, look: Look | undefined, outer: Style['block']): Style['block'] {
    const block = new Map(outer);
    const align = alignOf(element, look);
    // A table may stand in a centred box; its cells are no captions for that.
    if (element.localName === 'table') block.delete('align');
    if (align && block.get('align') !== 'caption') block.set('align', align);
    for (const name of ['lang', 'dir', levelAttribute]) {
      const value = element.getAttribute(name);
      if (value && value !== 'ltr') block.set(name, value);
    }
    return block;
  }
}
