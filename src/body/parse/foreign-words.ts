/** Levels that are written; what is deeper stands in its line. */
const maxDepth = 48;
const maxAddresses = 10;

/** Operators that only say how a formula is read. */
const invisible =
  /&(?:#x206[1-4]|#82(?:89|9[0-2])|InvisibleTimes|ApplyFunction|it|af|ic);|[\u2061-\u2064]/gi;
/** Holds what no reader sees, or the same formula once more. */
const silent = /^(?:style|script|metadata|annotation|annotation-xml)$/;
const address = /[\s:-](?:src|href)\s*=\s*["']?(?!data:)([^"'\s>#][^"'\s>]{0,199})/gi;
const alternative = /\salt\s*=\s*["']([^"']+)/i;

const bracket = (text: string, isOne: RegExp): string => (isOne.test(text) ? text : `(${text})`);
const grouped = (text: string): string => bracket(text, /^[^\s()+*/=<>,−-]*$/);
const alone = (text: string): string => bracket(text, /^(?:[\d.,]*|.)$/u);

/** How the parts of an element of MathML are put in one line. */
const layouts: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  msup: ([base = '', up = '']) => `${base}^${grouped(up)}`,
  msub: ([base = '', down = '']) => `${base}_${grouped(down)}`,
  msubsup: ([base = '', down = '', up = '']) => `${base}_${grouped(down)}^${grouped(up)}`,
  mfrac: ([over = '', under = '']) => `${grouped(over)}/${alone(under)}`,
  msqrt: parts => `√${alone(parts.join(''))}`,
  mroot: ([base = '', index = '']) => `${index}√${alone(base)}`,
  mfenced: parts => `(${parts.join(', ')})`,
  mtext: parts => ` ${parts.join(' ')} `,
  mtr: parts => `${parts.join(' ')}; `,
};
const sameLayouts: Readonly<Record<string, string>> = {
  mover: 'msup',
  munder: 'msub',
  munderover: 'msubsup',
};

interface Part {
  readonly name: string;
  readonly parts: string[];
  isTex?: boolean;
}

/**
 * Gathers what a formula or a drawing says while its tags are skipped. Gets and gives HTML text, in
 * which no tag can be. Linear: each piece is put together once a level.
 */
export class ForeignWords {
  readonly #isMath: boolean;
  readonly #open: Part[] = [{ name: '', parts: [] }];
  #said = '';
  /** Whether a drawing has text that is drawn, and not only a name. */
  #isDrawn = false;
  /** Of pictures and pages in it, which are not shown. */
  readonly #addresses: string[] = [];

  /** @param tag the start tag. */
  constructor(name: string, tag: string) {
    this.#isMath = name === 'math';
    const [, value = ''] = /\salttext\s*=\s*("[^"]*"|'[^']*')/i.exec(tag) ?? [];
    if (this.#isMath) this.#said = value.slice(1, -1).replace(/^\{\\displaystyle (.*)\}$/s, '$1');
  }

  text(text: string): void {
    const { name, parts } = this.#last;
    if (/^(?:text|tspan|textpath|p|div|span)$/.test(name)) this.#isDrawn ||= !!text.trim();
    const said = text.replace(invisible, '').replace(/\s+/g, ' ').trim();
    if (said) parts.push(said);
  }

  start(name: string, tag: string, isOpen: boolean): void {
    for (const [, found = ''] of tag.matchAll(address))
      if (this.#addresses.length < maxAddresses) this.#addresses.push(found);
    this.text(alternative.exec(tag)?.[1] ?? '');
    if (!isOpen || this.#open.length > maxDepth) return;
    this.#open.push({ name, parts: [], isTex: name === 'annotation' && /tex/i.test(tag) });
  }

  end(name: string): void {
    if (this.#open.findLastIndex(part => part.name === name) < 1) return;
    while (this.#close() !== name);
  }

  /** What is to stand in its place, as HTML text. The name of a drawing is no text: most are icons. */
  take(warn: (message: string) => void): string {
    while (this.#open.length > 1) this.#close();
    const text = this.#said || this.#last.parts.join(this.#isMath ? '' : ', ');
    for (const each of this.#addresses)
      warn(`A formula or drawing of the body holds ${each}, which is left out.`);
    if (this.#isMath) warn('The body has formulas in MathML, which are shown as text.');
    else if (this.#isDrawn) warn('Of drawings in the body (svg) only the words are shown.');
    else if (text) warn(`The drawing "${text.slice(0, 100)}" of the body (svg) is left out.`);
    // A "<" that was none may begin a tag in front of what has come next to it.
    const shown = text.replaceAll('<', '&lt;').trim();
    return this.#isMath ? shown : this.#isDrawn ? ` ${shown} ` : '';
  }

  get #last(): Part {
    return this.#open.at(-1) as Part;
  }

  #close(): string {
    const { name, parts, isTex } = this.#open.pop() as Part;
    if (isTex) this.#said ||= parts.join(' ');
    if (silent.test(name)) return name;
    const layout = this.#isMath ? layouts[sameLayouts[name] ?? name] : undefined;
    const text = layout ? layout(parts) : parts.join(this.#isMath ? '' : ' ');
    if (text.trim()) this.#last.parts.push(text);
    return name;
  }
}
