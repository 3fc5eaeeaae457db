import { resolveUrl } from '../../text/url.js';
import { linkedId } from './anchors.js';
import { attributeOf, styleOf } from './dom.js';
import type { Mark, Style } from './paragraphs.js';
import { levelAttribute } from './word-lists.js';

/** What an element's own attributes say that is more than looks: `+strong`, `-em`, `hidden`, … */
export type Look = readonly string[];

// Declarations, without white space, and what they do: put a mark on the text or take it off.
const effects = Object.entries({
  'font-weight:(?:bold|[6-9])': '+strong',
  'font-weight:(?:normal|[1-4])': '-strong',
  'font-style:(?:italic|oblique)': '+em',
  'font-style:normal': '-em',
  'vertical-align:super': '+sup',
  'vertical-align:sub(?:;|$)': '+sub',
  'text-decoration[^:;]*:[^;]*line-through': '+s',
  'display:none': 'hidden',
  'mso-hide:all': 'hidden',
  'display:(?:block|flex|grid|table)': 'block',
  // Old Vietnamese encodings (TCVN3, VNI) draw their letters with fonts of their own.
  'font-family:(?:[^;]*["\',])?(?:\\.vn|vni-)': 'old',
}).map(([declaration, effect]) => [new RegExp(`(?:^|;)${declaration}`), effect] as const);

const markNames = new Map(
  (
    'b:strong i:em strike:s tt:code ' +
    'abbr bdi bdo cite code del dfn em ins kbd mark q s samp small strong sub sup time var'
  )
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

  /** The same few attributes come again and again. */
  look(element: Element): Look {
    const face = attributeOf(element, 'face');
    const css = styleOf(element) + (face && `;font-family:${face}`);
    let look = this.#looks.get(css);
    if (!look) {
      const declarations = css.toLowerCase().replace(/\s+/g, '');
      look = effects.filter(([pattern]) => pattern.test(declarations)).map(([, effect]) => effect);
      this.#looks.set(css, look);
    }
    return look;
  }

  /** The style inside an element; `look` is its own, `isBlock` whether it can hold blocks. */
  inside(element: Element, look: Look, outer: Style, isBlock: boolean): Style {
    const mark = this.#mark(element);
    if (!mark && !isBlock && !look.length) return outer;
    let { marks } = outer;
    if (mark && !marks.includes(mark) && !(isLink(mark) && marks.some(isLink))) {
      marks = [...marks, mark];
    }
    for (const effect of look) {
      const name = effect.slice(1);
      if (effect.startsWith('+') && !marks.includes(name)) marks = [...marks, name];
      if (effect.startsWith('-')) marks = marks.filter(each => each !== name);
    }
    return {
      marks: marks.slice(0, maxMarks),
      block: isBlock ? blockAttributes(element, outer.block) : outer.block,
      old: outer.old || look.includes('old'),
    };
  }

  #mark(element: Element): Mark | undefined {
    const name = element.localName;
    if (name === 'a') {
      const href = attributeOf(element, 'href').trim();
      const leads = href.startsWith('#') ? href[1] : resolveUrl(href, 'link', this.#baseUrl);
      return leads || linkedId(element, this.#linked) ? element : undefined;
    }
    if (name === 'span') return attributeOf(element, 'lang') ? element : undefined;
    const telling = /^(abbr|acronym|dfn|time|del|ins|bdo)$/.test(name) && element.hasAttributes();
    return telling ? element : markNames.get(name);
  }
}

/** The attributes that blocks inside an element get: how they are aligned, their language. */
function blockAttributes(element: Element, outer: Style['block']): Style['block'] {
  const name = element.localName;
  if (!element.hasAttributes() && !/^(center|figcaption|table)$/.test(name)) return outer;
  const block = new Map(outer);
  // A table may stand in a centred box; its cells are no captions for that.
  if (name === 'table') block.delete('align');
  const align = alignOf(element, name);
  if (align && block.get('align') !== 'caption') block.set('align', align);
  for (const attribute of ['lang', 'dir', levelAttribute]) {
    const value = attributeOf(element, attribute);
    if (value && value !== 'ltr') block.set(attribute, value);
  }
  return block;
}

/** `center`, `right` or `caption` where the text is; anything else is how text usually stands. */
function alignOf(element: Element, name: string): string | undefined {
  const names = attributeOf(element, 'class');
  if (name === 'figcaption' || /caption|chu-?thich|\bImage\b/.test(names)) return 'caption';
  const value =
    /(?:^|;)\s*text-align\s*:\s*(\w+)/i.exec(styleOf(element))?.[1] ??
    // On a table, `align` places the table and not its text.
    ((name !== 'table' && element.getAttribute('align')) ||
      /(?:align|text|rte)-?(center|right|end|justify)\b/.exec(names)?.[1]);
  if (!value) return name === 'center' ? name : undefined;
  return value.toLowerCase().replace('end', 'right');
}
