import { elements, renamed } from '../../clean/policy.js';
import type { BodyReport } from '../../report.js';
import { linkedId } from '../../ids.js';
import { attributeOf, levelAttribute, styleAttribute } from '../../dom.js';
import { kinds, type Kind } from './kinds.js';
import type { Mark, Style } from './flow.js';
import type { SymbolFont } from './symbols.js';

/** What an element's name and attributes say that is more than looks. */
export interface Look {
  readonly kind: Kind | undefined;
  /** What it marks its text as by its name. */
  readonly mark: string | undefined;
  /** What its style does: `+strong`, `-em`, `hidden`, `block`, `old`. */
  readonly effects: readonly string[];
  /** Attributes for the blocks inside; `align` is `caption` where its class says that it is one. */
  readonly block: ReadonlyMap<string, string>;
}

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
  'float:left': 'drop',
  'direction:rtl': 'rtl',
  // Old Vietnamese encodings (TCVN3, VNI) draw their letters with fonts of their own.
  'font-family:(?:[^;]*["\',])?(?:\\.vn|vni-)': 'old',
  // Office draws bullets, arrows and Greek letters with fonts of their own.
  'font-family:["\']?symbol\\b': '=symbol',
  'font-family:["\']?wingdings\\b': '=wingdings',
  'font-family:(?!["\']?(?:symbol|wingdings)\\b)["\']?[a-z]': '=',
}).map(([declaration, effect]) => {
  // Most are not there at all, which is found out without a pattern.
  const word = effect === 'old' ? 'vn' : (/^[a-z-]+/.exec(declaration)?.[0] ?? '');
  return { word, pattern: new RegExp(`(?:^|;)${declaration}`), effect };
});

// Buttons of the page around the article, and words for its screen-reader users only.
const pageNoise =
  /(?:^|\s)(?:zalo-|fb-(?:like|share|send|save|comments)|a2a_|addthis|addtoany|ms-accessible|field__label|visually-hidden|sr-only)/;

const markNames = new Map([...Object.entries(renamed), ['b', 'strong'], ['i', 'em']]);
const notMarks = /^(a|span|u|source|rb|rt|rp)$/;
const ownAttributes = new Map(
  Object.entries({
    abbr: 'title',
    acronym: 'title',
    dfn: 'title',
    time: 'datetime',
    del: 'datetime',
    ins: 'datetime',
    bdi: 'dir',
    bdo: 'dir',
  }),
);

// More would only be there to multiply nodes: each block repeats the marks that are open.
const maxMarks = 8;

// Everything else about an element says nothing here.
const telling = new Set([styleAttribute, 'class', 'align', 'face', 'lang', 'dir', levelAttribute]);

const linkable = /^(?:(?:https?|mailto|tel):|(?![a-z][a-z\d+.-]*:)(?!#?$))/i;

const isLink = (mark: Mark): boolean => typeof mark !== 'string' && mark.localName === 'a';

/**
 * Works out how the text in an element is marked, from what is around it and from its attributes.
 * The same few names, attributes and nestings come again and again, so all is worked out once.
 */
export class Styles {
  readonly #looks = new Map<string, Look>();
  readonly #linked: ReadonlySet<string>;
  readonly #report: BodyReport;

  constructor(linked: ReadonlySet<string>, report: BodyReport) {
    this.#linked = linked;
    this.#report = report;
  }

  look(element: Element): Look {
    let key = element.localName;
    if (element.hasAttributes()) {
      for (const name of element.getAttributeNames()) {
        if (telling.has(name)) key += `\n${name}=${attributeOf(element, name)}`;
      }
    }
    let look = this.#looks.get(key);
    if (!look) this.#looks.set(key, (look = readLook(element)));
    return look;
  }

  /** The style inside an element; `look` is its own. */
  inside(element: Element, look: Look, outer: Style): Style {
    const own = this.#ownMark(element, look);
    const known = own ? undefined : outer.inner.get(look);
    if (known) return known;
    let { marks } = outer;
    const mark = own ?? look.mark;
    // Of links in one another the inner one is where its text leads.
    if (mark && isLink(mark)) marks = marks.filter(each => !isLink(each));
    if (mark && !marks.includes(mark)) marks = [...marks, mark];
    for (const effect of look.effects) {
      const name = effect.slice(1);
      if (effect.startsWith('+') && !marks.includes(name)) marks = [...marks, name];
      if (effect.startsWith('-')) marks = marks.filter(each => each !== name);
    }
    const style: Style = {
      marks: marks.length > maxMarks ? outer.marks : marks,
      block: look.kind ? blockInside(look, outer.block) : outer.block,
      old: outer.old || look.effects.includes('old'),
      symbols: symbolsInside(look, outer.symbols),
      inner: new Map(),
    };
    if (!own) outer.inner.set(look, style);
    return style;
  }

  /** Where its attributes count, an element is its own mark. */
  #ownMark(element: Element, look: Look): Element | undefined {
    const name = element.localName;
    if (name === 'a') {
      const href = attributeOf(element, 'href').trim();
      // The cleaner checks addresses; here it only matters whether there will be a link.
      if (linkable.test(href)) {
        // Footnotes of Word lead to each other by `name`; the first copy of the link keeps it.
        const id = linkedId(element, this.#linked);
        if (id) element.id = id;
        else element.removeAttribute('id');
        return bare(element);
      }
      if (href.length > 1) this.#report.remove('href');
      return undefined;
    }
    const needed = ownAttributes.get(name);
    if (needed && element.hasAttribute(needed)) return bare(element);
    // A foreign word is read in its own language, whatever marks it.
    const foreign = look.kind ? [] : ['lang', 'dir'].filter(each => look.block.has(each));
    if (!foreign.length) return undefined;
    const mark = element.ownerDocument.createElement(look.mark ?? 'span');
    for (const each of foreign) mark.setAttribute(each, look.block.get(each) ?? '');
    return mark;
  }
}

const kept = new Set(['href', 'id', 'name', 'title', 'datetime', 'lang', 'dir']);

/** Each block repeats the marks that are open, so a mark has nothing that the cleaner would take off. */
function bare(mark: Element): Element {
  for (const name of mark.getAttributeNames()) if (!kept.has(name)) mark.removeAttribute(name);
  return mark;
}

// "PhotoCMS_Caption", "MsoCaption", "imgCaption", "chu-thich-anh", "photo_note", VnExpress's "Image".
const captionClass =
  /caption|desc_cation|PhotoCMS_Author|chu[-_]?thich|ghi[-_]?chu|(?:photo|image|img|pic(?:ture)?|anh)[-_]?(?:note|desc|credit)|note[-_]?(?:image|photo|anh)|(?:^|\s)image(?:$|\s)/i;

/** The font of signs inside an element: its own, or that around it where it has no font. */
function symbolsInside({ effects }: Look, outer: SymbolFont | undefined): SymbolFont | undefined {
  if (effects.includes('=wingdings')) return 'wingdings';
  if (effects.includes('=symbol')) return 'symbol';
  return effects.includes('=') ? undefined : outer;
}

function readLook(element: Element): Look {
  const name = element.localName;
  const attributes = new Map(
    element
      .getAttributeNames()
      .filter(attribute => telling.has(attribute))
      .map(attribute => [attribute, attributeOf(element, attribute)]),
  );
  const read = (attribute: string): string => attributes.get(attribute) ?? '';
  const names = read('class');
  // On a table, `align` places the table.
  const align = name === 'table' ? '' : read('align');
  // Of several declarations the first counts here.
  const css = `${read(styleAttribute)};text-align:${align};font-family:${read('face')}`
    .toLowerCase()
    .replace(/\s+/g, '');
  const found = effects
    .filter(({ word, pattern }) => css.includes(word) && pattern.test(css))
    .map(({ effect }) => effect);
  const block = new Map(attributes);
  for (const attribute of [styleAttribute, 'class', 'face', 'align']) block.delete(attribute);
  if (read('dir') === 'ltr') block.delete('dir');
  else if (found.includes('rtl')) block.set('dir', 'rtl');
  const side =
    name === 'figcaption' || captionClass.test(names)
      ? 'caption'
      : (/(?:^|;)text-align:(\w+)/.exec(css)?.[1] ??
        /(?:align|text|rte)-?(center|right|end|justify)\b/.exec(names)?.[1] ??
        (name === 'center' ? name : undefined));
  if (side) block.set('align', side.replace('end', 'right'));
  const today = markNames.get(name) ?? name;
  const kind = kinds.get(name) ?? (found.includes('block') ? 'box' : undefined);
  return {
    kind: found.includes('hidden') || pageNoise.test(names) ? 'unread' : kind,
    mark: !kind && elements.includes(today) && !notMarks.test(name) ? today : undefined,
    effects: found,
    block,
  };
}

function blockInside(look: Look, outer: Style['block']): Style['block'] {
  const block = new Map([...outer, ...look.block]);
  // A table may stand in a centred box; its cells are no captions for that.
  if (look.kind === 'table' && !look.block.has('align')) block.delete('align');
  else if (outer.get('align') === 'caption') block.set('align', 'caption');
  return block;
}
