import type { Block, ImageData, ListItem, TableCell } from '../../model/article.js';
import { fileNameOf } from '../../text/image-url.js';
import { madeByMachine } from '../../text/made-by-machine.js';
import type { Strings } from '../../text/strings/strings.js';
import { formatSize } from '../../text/size.js';
import { hostOf } from '../../text/url.js';
import type { BodyContext } from '../context.js';
import type { BodyMark } from '../marks.js';

type Text = { readonly text?: string | undefined; readonly html?: string | undefined };
type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Node | string | undefined;

/** So few cells or items that a pause comes soon. */
const partsPerTurn = 200;

/**
 * Makes the inert nodes of one block, as the HTML of an editor would have them: structured blocks go
 * the same road, so they need no cleaning of their own. Pauses within lists and tables.
 *
 * @param root where the nodes go, which is of an inert document.
 * @param parse parses untrusted HTML into such a document.
 * @throws LxError `too-large`: nodes and attributes are counted as those of HTML are.
 */
export const blockNodes = (
  block: Block,
  root: DocumentFragment,
  parse: (html: string) => DocumentFragment,
  context: BodyContext,
): Generator<undefined, void> => new Maker(root, parse, context).make(block);

class Maker {
  readonly #root: DocumentFragment;
  readonly #parse: (html: string) => DocumentFragment;
  readonly #context: BodyContext;
  #parts = 0;

  constructor(
    root: DocumentFragment,
    parse: (html: string) => DocumentFragment,
    context: BodyContext,
  ) {
    this.#root = root;
    this.#parse = parse;
    this.#context = context;
  }

  *make(block: Block): Generator<undefined, void> {
    this.#add(this.#root, [yield* this.#nodeOf(block)]);
  }

  *#nodeOf(block: Block): Generator<undefined, Child> {
    const { words } = this.#context;
    switch (block.type) {
      case 'paragraph':
        return this.#element('p', {}, this.#content(block));
      case 'heading':
        return this.#element(`h${block.level ?? 2}`, {}, this.#content(block));
      case 'list':
        return yield* this.#list(block.items, block.ordered, block.start);
      case 'quote': {
        const { cite, citeUrl } = block;
        const quote = this.#element('blockquote', {}, this.#element('p', {}, this.#content(block)));
        if (!cite) return quote;
        const source = citeUrl ? this.#element('a', { href: citeUrl }, cite) : cite;
        return this.#figure([quote], this.#element('cite', {}, source));
      }
      case 'image':
        return this.#figure([this.#image(block)], captionOf(block, words));
      case 'gallery': {
        const isTold = block.images.some(image => captionOf(image, words));
        const images = block.images.map(image =>
          isTold ? this.#figure([this.#image(image)], captionOf(image, words)) : this.#image(image),
        );
        return this.#figure(images, block.caption);
      }
      case 'table':
        return yield* this.#table(block);
      case 'video':
      case 'audio': {
        const [kind, host] = [words[block.type], hostOf(block.url)];
        const about = this.#element('small', {}, block.title ? `${kind} · ${host ?? ''}` : host);
        const card = this.#element('a', { href: block.url }, block.title ?? kind, ' ', about);
        const made = block.aiGenerated && madeByMachine(block.aiGenerated, words);
        return this.#mark(this.#figure([card], made), 'media');
      }
      case 'file': {
        const { url, title, documentNumber, issuer, sizeInBytes } = block;
        const size =
          sizeInBytes === undefined ? undefined : formatSize(sizeInBytes, this.#context.language);
        const about = [documentNumber, issuer, size].filter(Boolean).join(' · ');
        const link = this.#element('a', { href: url }, title ?? fileNameOf(url));
        const line = this.#element('p', {}, link, about ? ` (${about})` : undefined);
        return this.#mark(line, 'attachment');
      }
      case 'notice': {
        const tone = block.tone ?? 'info';
        const title = this.#element('strong', {}, block.title ?? words[tone]);
        const text = this.#element('p', {}, this.#content(block));
        const notice = this.#element('blockquote', {}, this.#element('p', {}, title), text);
        return this.#mark(notice, tone);
      }
      case 'divider':
        return this.#element('hr', {});
      default:
        return undefined;
    }
  }

  *#list(
    items: readonly ListItem[],
    ordered?: boolean,
    start?: number,
  ): Generator<undefined, HTMLElement> {
    const list = this.#element(ordered ? 'ol' : 'ul', { start });
    for (const item of items) {
      const made = this.#element('li', {}, this.#content(item));
      if (item.items?.length) made.append(yield* this.#list(item.items, ordered));
      list.append(made);
      yield* this.#pause();
    }
    return list;
  }

  *#table(block: Block & { readonly type: 'table' }): Generator<undefined, HTMLElement> {
    const { caption, rows, headerRows = 0 } = block;
    const table = this.#element(
      'table',
      {},
      caption ? this.#element('caption', {}, caption) : undefined,
    );
    const parts = [
      { part: 'thead', cell: 'th', scope: 'col', from: 0, to: headerRows },
      { part: 'tbody', cell: 'td', scope: undefined, from: headerRows, to: rows.length },
    ];
    for (const { part, cell, scope, from, to } of parts) {
      if (part === 'thead' && !to) continue;
      const group = this.#element(part, {});
      for (const cells of rows.slice(from, to)) {
        const row = this.#element('tr', {});
        for (const value of cells) {
          row.append(this.#cell(cell, scope, value));
          yield* this.#pause();
        }
        group.append(row);
      }
      table.append(group);
    }
    return table;
  }

  #cell(name: string, scope: string | undefined, value: TableCell): HTMLElement {
    if (typeof value === 'string') return this.#element(name, { scope }, value);
    const { colspan, rowspan } = value;
    return this.#element(name, { scope, colspan, rowspan }, this.#content(value));
  }

  #image({ url, alt, width, height, sources }: ImageData): HTMLElement {
    const srcset = sources?.map(source => `${source.url} ${source.width}w`).join(', ');
    return this.#element('img', { src: url, srcset, alt: alt ?? '', width, height });
  }

  #figure(parts: Child[], caption?: Child): HTMLElement {
    const figcaption = caption ? this.#element('figcaption', {}, caption) : undefined;
    return this.#element('figure', {}, ...parts, figcaption);
  }

  #content({ text, html }: Text): Child {
    return html === undefined ? text : this.#parse(html);
  }

  #mark(element: HTMLElement, as: BodyMark): HTMLElement {
    this.#context.marks.set(element, as);
    return element;
  }

  #element(name: string, attributes: Attributes, ...children: Child[]): HTMLElement {
    const { limits } = this.#context;
    const element = this.#root.ownerDocument.createElement(name);
    limits.node();
    for (const attribute of Object.getOwnPropertyNames(attributes)) {
      const value = attributes[attribute];
      if (value === undefined) continue;
      limits.attribute();
      element.setAttribute(attribute, String(value));
    }
    this.#add(element, children);
    return element;
  }

  #add(parent: Node, children: readonly Child[]): void {
    for (const child of children) {
      if (child === undefined) continue;
      if (typeof child === 'string') {
        this.#context.limits.node();
        parent.appendChild(this.#root.ownerDocument.createTextNode(child));
      } else parent.appendChild(child);
    }
  }

  *#pause(): Generator<undefined, void> {
    if (++this.#parts % partsPerTurn === 0) yield;
  }
}

// The credit stays last, where it is known by.
const captionOf = (
  { caption, credit, aiGenerated }: ImageData,
  words: Strings,
): string | undefined =>
  [caption, aiGenerated && madeByMachine(aiGenerated, words), credit].filter(Boolean).join(' ') ||
  undefined;
