import type { Block, ImageData, ListItem, TableCell } from '../../model/article.js';
import { formatSize } from '../../text/size.js';
import { hostOf } from '../../text/url.js';
import { fileNameOf } from '../../text/image-url.js';
import type { BodyContext, BodyMark } from '../context.js';

type Parse = (html: string) => DocumentFragment;
type Text = { readonly text?: string | undefined; readonly html?: string | undefined };
type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Node | string | undefined;

/**
 * The inert nodes of one block. They go the same road as a body of HTML, so that structured blocks
 * are no second renderer, and need no cleaning of their own.
 *
 * @param document the inert document of the nodes.
 * @param parse parses untrusted HTML into that document.
 */
export function blockNodes(
  block: Block,
  document: Document,
  parse: Parse,
  { marks, words, language }: BodyContext,
): Node[] {
  const mark = (element: HTMLElement, as: BodyMark): HTMLElement => {
    marks.set(element, as);
    return element;
  };
  const make = (name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(attribute, String(value));
    }
    element.append(...children.filter(child => child !== undefined));
    return element;
  };
  const content = ({ text, html }: Text): Child => (html === undefined ? text : parse(html));
  const link = (url: string | undefined, child: Child): Child =>
    url ? make('a', { href: url }, child) : child;
  const figure = (parts: Child[], caption: Child): HTMLElement =>
    make('figure', {}, ...parts, caption ? make('figcaption', {}, caption) : undefined);

  const image = ({ url, alt, width, height, sources }: ImageData): HTMLElement => {
    const widths = sources?.map(source => `${source.url} ${source.width}w`);
    return make('img', { src: url, srcset: widths?.join(', '), alt: alt ?? '', width, height });
  };
  const captioned = ({ caption, credit }: ImageData): string | undefined =>
    [caption, credit].filter(Boolean).join(' ') || undefined;

  const list = (
    ordered: boolean | undefined,
    start: number | undefined,
    items: readonly ListItem[],
  ): HTMLElement =>
    make(
      ordered ? 'ol' : 'ul',
      { start },
      ...items.map(item =>
        make(
          'li',
          {},
          content(item),
          item.items?.length ? list(ordered, undefined, item.items) : undefined,
        ),
      ),
    );

  const cell = (name: string, scope: string | undefined, value: TableCell): HTMLElement =>
    typeof value === 'string'
      ? make(name, { scope }, value)
      : make(name, { scope, colspan: value.colspan, rowspan: value.rowspan }, content(value));

  const nodes = (): Node[] => {
    switch (block.type) {
      case 'paragraph':
        return [make('p', {}, content(block))];
      case 'heading':
        return [make(`h${block.level ?? 2}`, {}, content(block))];
      case 'list':
        return [list(block.ordered, block.start, block.items)];
      case 'quote': {
        const cite = block.cite && make('cite', {}, link(block.citeUrl, block.cite));
        const quote = make('blockquote', {}, make('p', {}, content(block)));
        return [cite ? figure([quote], cite) : quote];
      }
      case 'image':
        return [figure([image(block)], captioned(block))];
      case 'gallery':
        return [
          figure(
            block.images.map(image),
            [block.caption, ...block.images.map(captioned)].filter(Boolean).join(' · '),
          ),
        ];
      case 'table': {
        const head = block.rows.slice(0, block.headerRows ?? 0);
        const body = block.rows.slice(head.length);
        const row = (
          name: string,
          scope: string | undefined,
          cells: readonly TableCell[],
        ): HTMLElement => make('tr', {}, ...cells.map(value => cell(name, scope, value)));
        return [
          make(
            'table',
            {},
            block.caption ? make('caption', {}, block.caption) : undefined,
            head.length
              ? make('thead', {}, ...head.map(cells => row('th', 'col', cells)))
              : undefined,
            make('tbody', {}, ...body.map(cells => row('td', undefined, cells))),
          ),
        ];
      }
      case 'video':
      case 'audio': {
        const kind = words[block.type];
        const about = make(
          'small',
          {},
          block.title ? `${kind} · ${hostOf(block.url) ?? ''}` : hostOf(block.url),
        );
        const card = make('a', { href: block.url }, block.title ?? kind, ' ', about);
        return [mark(figure([card], undefined), 'media')];
      }
      case 'file': {
        const size =
          block.sizeInBytes === undefined ? undefined : formatSize(block.sizeInBytes, language);
        const about = [block.documentNumber, block.issuer, size].filter(Boolean).join(' · ');
        const name = block.title ?? fileNameOf(block.url);
        return [
          mark(
            make('p', {}, make('a', { href: block.url }, name), about ? ` (${about})` : undefined),
            'attachment',
          ),
        ];
      }
      case 'notice': {
        const title = block.title ?? words[block.tone ?? 'info'];
        const heading = make('p', {}, make('strong', {}, title));
        return [
          mark(
            make('blockquote', {}, heading, make('p', {}, content(block))),
            block.tone ?? 'info',
          ),
        ];
      }
      case 'divider':
        return [make('hr')];
      case 'html':
        return [parse(block.html)];
      default:
        return [];
    }
  };
  const made = nodes();
  const first = made[0];
  if (block.id && first instanceof HTMLElement) first.id = block.id;
  return made;
}
