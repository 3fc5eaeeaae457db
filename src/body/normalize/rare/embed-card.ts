import { fileNameOf } from '../../../text/image-url.js';
import { recognise } from '../../../text/media-services.js';
import { fill } from '../../../text/strings/strings.js';
import { hostOf, resolveUrl } from '../../../text/url.js';
import type { BodyContext } from '../../context.js';
import { attributeOf, make, textOf } from '../../dom.js';
import { repair } from '../prose/text.js';

// Titles that players give themselves.
const emptyTitle = /^(youtube )?(video|iframe|embed|media|audio|facebook)?( player)?$/i;

/** The link that stands in the place of a player. */
export function card(
  element: Element,
  address: string,
  { baseUrl, words, marks }: BodyContext,
): Element {
  const found = recognise(address);
  const page = found && resolveUrl(found.href, 'link', baseUrl);
  const known = page ? found : undefined;
  const href = page ?? address;
  const isFile = known?.kind === 'file' && !known.service;
  const link = make(element, 'a');
  link.href = href;
  const title = titleOf(element) || titleBeside(element);
  link.textContent = title || label();
  // Whatever its author called it, a reader sees where it leads.
  const about = isFile ? '' : place();
  if (about) link.append(' ', Object.assign(make(element, 'small'), { textContent: about }));
  const block = make(element, isFile ? 'p' : 'figure');
  block.append(link);
  marks.set(block, isFile ? 'attachment' : 'media');
  return block;

  function place(): string {
    if (!known || known.service) return title && label();
    return [title && words[known.kind], hostOf(href)].filter(Boolean).join(' · ');
  }

  function label(): string {
    if (!known) return fill(words.embed, { host: hostOf(href) ?? '' });
    if (isFile) return repair(fileNameOf(href)) || words.file;
    const media = words[known.kind];
    return known.service ? fill(words.mediaOn, { media, service: known.service }) : media;
  }
}

/** Ghost's players have their title in a box beside them. */
function titleBeside(element: Element): string {
  if (!/^(?:audio|video)$/.test(element.localName)) return '';
  const box = element.parentElement?.querySelector(':scope > [class*="-title"]');
  const title = repair(textOf(box)).trim();
  box?.remove();
  return title;
}

function titleOf(element: Element): string {
  const said = ['title', 'aria-label', 'playlabel'];
  const title = repair(said.map(name => attributeOf(element, name)).find(Boolean) ?? '')
    .trim()
    .replace(/^play: /i, '');
  return emptyTitle.test(title) ? '' : title;
}
