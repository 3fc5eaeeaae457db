import { elements, renamed } from '../policy.js';
import { linkedId } from './anchors.js';
import { attributeOf, styleOf } from './dom.js';
import { kinds } from './kinds.js';
import type { Mark, Style } from './paragraphs.js';
import { levelAttribute } from './word-lists.js';

/** What an element's own attributes say that is more than looks. */
export interface Look {
  /** `+strong`, `-em`, `hidden`, `block`, `old`. */
  readonly effects: readonly string[];
  /** How its text is aligned; `caption` where its class says that it is one. */
  readonly align: string | undefined;
}

const plain: Look = { effects: [], align: undefined };

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

// Buttons of the page around the article, and words for its screen-reader users only.
const pageNoise =
  /(?:^|\s)(?:zalo-|fb-(?:like|share|send|save|comments)|a2a_|addthis|addtoany|ms-accessible|field__label|visually-hidden|sr-only)/;

const markNames = new Map([...Object.entries(renamed), ['b', 'strong'], ['i', 'em']]);
const notMarks = /^(span|u|source|rb|rt|rp)$/;

// More would only be there to multiply nodes: each block repeats the marks that are open.
const maxMarks = 8;

const linkable = /^(?:(?:https?|mailto|tel):|(?![a-z][a-z\d+.-]*:)(?!#?$))/i;

const isLink = (mark: Mark): boolean => typeof mark !== 'string' && mark.localName === 'a';

/** Works out how the text in an element is marked, from what is around it and from its attributes. */
export class Styles {
  readonly #looks = new Map<string, Look>();
  readonly #linked: ReadonlySet<string>;

  constructor(linked: ReadonlySet<string>) {
    this.#linked = linked;
  }

  look(element: Element): Look {
    if (!element.hasAttributes()) return plain;
    const name = element.localName;
    // Declarations in the order in which they count; on a table, `align` places the table.
    const align = name === 'table' ? '' : attributeOf(element, 'align');
    const face = name === 'font' ? attributeOf(element, 'face') : '';
    const css = `${styleOf(element)};text-align:${align};font-family:${face}|${attributeOf(element, 'class')}`;
    // The same few attributes come again and again.
    let look = this.#looks.get(css);
    if (!look) this.#looks.set(css, (look = readLook(css)));
    return look;
  }

  /** The style inside an element; `look` is its own, `isBlock` whether it can hold blocks. */
  inside(element: Element, look: Look, outer: Style, isBlock: boolean): Style {
    const mark = this.#mark(element);
    if (!mark && !isBlock && look === plain) return outer;
    let { marks } = outer;
    if (mark && !marks.includes(mark) && !(isLink(mark) && marks.some(isLink))) {
      marks = [...marks, mark];
    }
    for (const effect of look.effects) {
      const name = effect.slice(1);
      if (effect.startsWith('+') && !marks.includes(name)) marks = [...marks, name];
      if (effect.startsWith('-')) marks = marks.filter(each => each !== name);
    }
    return {
      marks: marks.length > maxMarks ? outer.marks : marks,
      block: isBlock ? blockAttributes(element, look, outer.block) : outer.block,
      old: outer.old || look.effects.includes('old'),
    };
  }

  #mark(element: Element): Mark | undefined {
    const name = element.localName;
    if (name === 'a') {
      const href = attributeOf(element, 'href').trim();
      // The cleaner checks addresses; here it only matters whether there will be a link.
      return linkable.test(href) || linkedId(element, this.#linked) ? element : undefined;
    }
    if (name === 'span') return attributeOf(element, 'lang') ? element : undefined;
    if (kinds.has(name)) return undefined;
    const today = markNames.get(name) ?? name;
    if (!elements.includes(today) || notMarks.test(name)) return undefined;
    return /^(abbr|dfn|time|del|ins|bdo)$/.test(name) && element.hasAttributes() ? element : today;
  }
}

function readLook(css: string): Look {
  const [style = '', names = ''] = css.split(/\|(?=[^|]*$)/);
  const declarations = style.toLowerCase().replace(/\s+/g, '');
  const align =
    /(?:^|;)text-align:(\w+)/.exec(declarations)?.[1] ??
    /(?:align|text|rte)-?(center|right|end|justify)\b/.exec(names)?.[1];
  const found = effects
    .filter(([pattern]) => pattern.test(declarations))
    .map(([, effect]) => effect);
  return {
    effects: pageNoise.test(names) ? [...found, 'hidden'] : found,
    align: /caption|chu-?thich|\bImage\b/.test(names) ? 'caption' : align?.replace('end', 'right'),
  };
}

/** The attributes that blocks inside an element get: how they are aligned, their language. */
function blockAttributes(element: Element, look: Look, outer: Style['block']): Style['block'] {
  const name = element.localName;
  const align = /^(center|figcaption)$/.exec(name)?.[0].replace('fig', '') ?? look.align;
  if (look === plain && !align && name !== 'table') return outer;
  const block = new Map(outer);
  // A table may stand in a centred box; its cells are no captions for that.
  if (name === 'table') block.delete('align');
  if (align && block.get('align') !== 'caption') block.set('align', align);
  for (const attribute of ['lang', 'dir', levelAttribute]) {
    const value = attributeOf(element, attribute);
    if (value && value !== 'ltr') block.set(attribute, value);
  }
  return block;
}
