import type { Limits } from '../limits.js';
import type { BodyReport } from '../report.js';
import { ForeignWords } from './foreign-words.js';
import { Rewriter } from './rewriter.js';
import {
  after,
  commentEnd,
  isLetterCode,
  gapEnd,
  isNamed,
  greater,
  space,
  slash,
  equals,
  markupFrom,
  rawTextEnd,
  wordEnd,
} from './scan.js';
import { Flag, has, type Tag } from './tags.js';
import { TreeSize } from './tree-size.js';

const maxAttributes = 64;
/** Elements that no browser may read as what they are. */
const renamed = [
  ['form', 'div'],
  ['noscript', 'no-script'],
] as const;
const pieceLength = 32_000;
/** So few that a pause comes soon. */
const tokensPerTurn = 2_000;

interface Told {
  readonly report: BodyReport;
  readonly limits: Limits;
  /** Of formulas and drawings, whose words alone stay. */
  readonly warn?: (message: string) => void;
}

/**
 * The quiet parse: rewrites an HTML string so that *parsing* it, into however inert a document,
 * makes no browser report a violation of the page's Content Security Policy. Chromium reports each
 * `style` and `on…` attribute as it parses it. So `style` becomes `data-lx-style`, which the
 * normaliser reads, and `on…`, `is` (it stays inside an element even after it was removed) and
 * `shadowrootmode` are cut; so is the `src` of a `track`, which Chromium checks, and reports, even
 * there. What is safe is not decided here but by the cleaner, later.
 *
 * Each tag that a browser sees must be seen (HTML, 13.2.5), and text must never change. But what is
 * a tag also depends on the tree: in svg and math, `<title>` and `<![CDATA[` read otherwise than in
 * HTML. As the cleaner drops both with their content, that goes here already, and an empty
 * `<svg/>` with the words that they hold keeps the place: then there is one reading only. Where raw
 * text can still be ignored (after `col`, and in the `select` of older browsers) its content goes; it
 * is never shown either. `noscript`, which is text to Firefox and markup to the others, becomes
 * `no-script`, which is markup to all: no script of the article's runs, so it is what to show.
 *
 * It counts as it goes, since a parse cannot be interrupted: attributes past 64 in a tag or over
 * 8,192 UTF-16 units are cut. Linear in time, and at its worst about three times as slow as with an
 * article of that length.
 *
 * A `form` becomes a `div`: `<input name=firstChild>` hides the form's own `firstChild` from whoever
 * reads the tree (DOM clobbering), and no article has one to fill in.
 *
 * The result comes in pieces, for a parse that need not be done in one go: each parsed as the content
 * of a template of its own, they make what the whole would make. So it is divided only before a
 * block, where nothing else is open or waits to be open again; a body that is wrapped in one element
 * is one piece.
 *
 * @param least how many characters a piece has at least.
 * @returns pieces; `undefined` is only a place to pause.
 * @throws LxError `too-large` at a limit of `limits`, also after some pieces.
 */
export const quietPieces = (
  html: string,
  { report, limits, warn }: Told,
  least = pieceLength,
): Generator<QuietHtml | undefined, void> => new Reader(html, limits, least).pieces(report, warn);

/** A string that the tokenizer has passed; nothing else may be parsed. */
export type QuietHtml = string & { readonly quiet: true };

class Reader {
  readonly #rewriter: Rewriter;
  readonly #html: string;
  readonly #least: number;
  readonly #limits: Limits;
  readonly #size: TreeSize;
  // Where the piece begins, and where it could end.
  #begin = 0;
  #joint = 0;
  // The token that was read last: its place, its name unless it is a comment, where it ended and
  // how many attributes it keeps.
  #index = 0;
  #tag: Tag | undefined;
  #isEnd = false;
  #selfClosing = false;
  #attributes = 0;
  #at = 0;

  constructor(html: string, limits: Limits, least: number) {
    this.#html = html;
    this.#limits = limits;
    this.#size = new TreeSize(limits);
    this.#least = least;
    this.#rewriter = new Rewriter(html);
  }

  *pieces(
    report: BodyReport,
    warn: (message: string) => void = () => undefined,
  ): Generator<QuietHtml | undefined, void> {
    let isDoubtful = false;
    let tokens = 0;
    for (let last = 0; ; last = this.#at) {
      if (++tokens % tokensPerTurn === 0) yield undefined;
      const found = this.#next(false);
      const tag = this.#tag;
      const start = this.#index;
      const end = this.#at;
      if (start > last) {
        this.#size.text();
        for (let at = last; (at = this.#html.indexOf('<', at) + 1) && at <= start;)
          this.#limits.stray();
      }
      if (!found) break;
      if (!tag) this.#limits.node();
      else if (this.#isEnd) this.#size.end(tag);
      else {
        const { name } = tag;
        if (has(tag, Flag.formatting))
          this.#size.start(tag, this.#html.slice(start, end), this.#attributes);
        else this.#size.start(tag);
        if (this.#joint === start && start && this.#size.isAlone) {
          yield this.#rewriter.take() as QuietHtml;
          this.#begin = start;
        }
        if (has(tag, Flag.foreign)) {
          const words = this.#selfClosing ? '' : this.#skipForeign(tag, start).take(warn);
          if (words) this.#size.text();
          this.#rewriter.replace(start, this.#at, `<${name}/>${words}`);
        } else if (has(tag, Flag.raw)) {
          this.#at = rawTextEnd(this.#html, name, end);
          if (isDoubtful) this.#rewriter.replace(end, this.#at, '');
        }
        isDoubtful ||= has(tag, Flag.ambiguous);
      }
    }
    this.#rewriter.report(report);
    this.#rewriter.copy(this.#html.length);
    yield this.#rewriter.take() as QuietHtml;
  }

  // Where the tag ends whose name ends at `to`; 0 where the input ends first: that is no tag.
  #tagEnd(to: number, isEdited: boolean): number {
    const html = this.#html;
    const ofTrack = this.#tag?.name === 'track';
    let surplus = 0;
    for (let number = 1; ; number++) {
      const from = gapEnd(html, to, space | slash);
      if (from >= html.length) return 0;
      if (html.charCodeAt(from) === greater) {
        this.#selfClosing = from > to && html.charCodeAt(from - 1) === 47;
        if (surplus) this.#rewriter.cut(surplus, from);
        this.#attributes = Math.min(number - 1, maxAttributes);
        return from + 1;
      }
      this.#limits.attribute();
      const middle = wordEnd(html, from + 1, space | slash | equals);
      let end = middle;
      to = gapEnd(html, middle);
      if (to >= html.length) return 0;
      if (html.charCodeAt(to) === 61) {
        to = gapEnd(html, to + 1);
        const quote = html.charAt(to);
        end = to =
          quote === '"' || quote === "'" ? after(html, quote, to + 1) : wordEnd(html, to, space);
      }
      if (!isEdited || surplus) continue;
      if (number > maxAttributes) surplus = from;
      else this.#rewriter.attribute(from, middle, end, ofTrack);
    }
  }

  // Reads the next tag or comment, or what is taken for one; false where there is none.
  #next(inForeign: boolean): boolean {
    const html = this.#html;
    const index = (this.#index = markupFrom(html, this.#at));
    if (index >= html.length) return false;
    const code = html.charCodeAt(index + 1);
    const isEnd = (this.#isEnd = code === 47);
    const from = isEnd ? index + 2 : index + 1;
    if (code > 63 || (isEnd && isLetterCode(html.charCodeAt(from)))) {
      const to = wordEnd(html, from, space | slash);
      const [, name] = inForeign
        ? []
        : (renamed.find(([old]) => isNamed(html, from, to, old)) ?? []);
      const tag = (this.#tag = this.#size.tag(name ?? html.slice(from, to)));
      const isEdited = !isEnd && !inForeign && !has(tag, Flag.foreign);
      if (isEdited && has(tag, Flag.divider)) this.#mark(index);
      if (name) this.#rewriter.rename(from, to, name, isEnd);
      this.#at = this.#tagEnd(to, isEdited);
      return this.#at > 0;
    }
    this.#tag = undefined;
    if (inForeign && html.startsWith('<![CDATA[', index)) this.#at = after(html, ']]>', index);
    else if (html.startsWith('<!--', index)) this.#at = commentEnd(html, index);
    else this.#at = after(html, '>', index + 2);
    return true;
  }

  // Before the tag is read: its attributes belong to the next piece.
  #mark(index: number): void {
    if (Math.min(index - this.#begin, this.#html.length - index) < this.#least) return;
    this.#joint = index;
    this.#rewriter.copy(index);
  }

  // Where the svg or math element ends whose start tag was just read. `seen` is what to tidy up.
  #foreignEnd(root: Tag, seen: Tag[], words: ForeignWords): number {
    const html = this.#html;
    for (let inIslands = 0; root.inside;) {
      const last = this.#at;
      const found = this.#next(true);
      words.text(html.slice(last, this.#index));
      if (!found) return html.length;
      this.#limits.node();
      const tag = this.#tag;
      if (!tag) continue;
      const leaves = this.#isEnd
        ? !tag.inside && (tag.open || /^(p|br)$/.test(tag.name))
        : has(tag, Flag.breakout);
      if (leaves && !inIslands) return this.#index;
      const step = this.#isEnd ? -Math.min(tag.inside, 1) : this.#selfClosing ? 0 : 1;
      if (step > 0 && !tag.inside) seen.push(tag);
      tag.inside += step;
      if (has(tag, Flag.island)) inIslands += step;
      if (this.#isEnd) words.end(tag.name);
      else words.start(tag.name, html.slice(this.#index, this.#at), step > 0);
    }
    return this.#at;
  }

  /** Goes over an svg or math element whose start tag was just read; gives what it says. */
  #skipForeign(root: Tag, start: number): ForeignWords {
    const seen = [root];
    root.inside = 1;
    const words = new ForeignWords(root.name, this.#html.slice(start, this.#at));
    this.#at = this.#foreignEnd(root, seen, words);
    for (const tag of seen) tag.inside = 0;
    return words;
  }
}
