import { fill } from '../../text/strings/strings.js';
import { hostOf, resolveUrl } from '../../text/url.js';
import type { BodyContext } from '../context.js';
import { fileNameOf, pathOf } from '../../text/image-url.js';
import { attributeOf, lengthOf, make, styleOf, textOf } from '../dom.js';
import { recognise } from '../../text/media-services.js';
import { dropExcuses } from './fallbacks.js';
import { repair } from './prose/text.js';

const players =
  'iframe,video,audio,object,embed,oembed,script,.fb-video,.fb-post,.issuuembed,' +
  'lite-youtube,lite-vimeo,amp-youtube,amp-vimeo,amp-facebook,amp-twitter,amp-instagram,' +
  '.rll-youtube-player,[type=VideoStream],.tiktok-embed,.instagram-media';

// Tags and boxes that a script fills by an id alone, and the page of each.
const byId: readonly (readonly [RegExp, string])[] = [
  [/youtube/, 'https://www.youtube.com/watch?v='],
  [/vimeo/, 'https://vimeo.com/'],
  [/twitter/, 'https://x.com/i/status/'],
  [/instagram/, 'https://www.instagram.com/p/'],
];
const ids = ['videoid', 'data-videoid', 'data-id', 'data-tweetid', 'data-shortcode'];
const addresses = /^(?:src|url|href|cite|data|value)$|^data-.*(?:src|url|href|permalink)/;

// Counters, and buttons that share the page: nothing of the article's.
const unwanted =
  /^https?:\/\/([^/]*\.)?(googletagmanager\.com|google-analytics\.com|doubleclick\.net|facebook\.com\/(v[\d.]+\/)?plugins\/(like|share_button|follow|send|save)\b|platform\.twitter\.com\/widgets\/\w+_button|sp\.zalo\.me|addthis\.com)/;

// More are of no player.
const maxParts = 20;

// To ask whether a link stands in an element is to climb, and to resolve an address takes as long.
const linkWork = 10;

// The text of a post stands in the box that its script would replace.
const speaking =
  'oembed,.fb-video,.fb-post,[type=VideoStream],.tiktok-embed,.instagram-media,.rll-youtube-player';

// What may hold text of its own.
const own = /^(?:object|video|audio)$/;

// Titles that players give themselves.
const emptyTitle = /^(youtube )?(video|iframe|embed|media|audio|facebook)?( player)?$/i;

/** Puts a link in the place of each thing that would load something of its own. */
export function* embeds(root: DocumentFragment, context: BodyContext): Generator<undefined, void> {
  const { work } = context;
  bareAddresses(root, context);
  const parts = partsOf(root);
  const links = yield* linksByAddress(root, context);
  for (const element of root.querySelectorAll(players)) {
    work.spend(linkWork);
    if (work.isDue) yield;
    if (!root.contains(element)) continue;
    const mine = parts.get(element) ?? [];
    let address = addressOf(element, mine, context.baseUrl);
    const speaks = own.test(element.localName) && hasOwnContent(element, address, context);
    // Nothing plays it any more.
    if (speaks && /\.swf$/i.test(pathOf(address ?? ''))) {
      address = undefined;
      for (const part of mine) part.remove();
    }
    const isScript = element.localName === 'script';
    if (
      !address ||
      unwanted.test(address) ||
      isUnseen(element) ||
      (isScript && (!recognise(address) || /\.js$/.test(pathOf(address))))
    ) {
      if (!isScript) context.report.remove('embeds');
      // Of a player that shows nothing, a reader would see its own text. What stays is a box, which
      // the prose dissolves; to do so here would move its content once for each box that it stands in.
      if (element.matches(speaking)) continue;
      if (address || isUnseen(element) || !own.test(element.localName)) element.remove();
      else showPoster(element);
      continue;
    }
    if (element.localName === 'object' && hasOwnLink(element, links.get(address) ?? [], context)) {
      for (const inner of element.querySelectorAll('embed,param')) inner.remove();
      continue;
    }
    context.report.change('embeds');
    const link = card(element, address, context);
    // The text of a post stands in the box that Facebook's script would replace.
    if (element.matches(speaking)) element.append(link);
    else if (speaks) {
      for (const part of mine) part.remove();
      element.before(link);
    } else element.replaceWith(link);
  }
}

/** Whether a player has more to say than that it cannot be shown. */
function hasOwnContent(
  player: Element,
  address: string | undefined,
  { baseUrl, work }: BodyContext,
): boolean {
  work.spend(lengthOf(player) + player.childElementCount);
  dropExcuses(
    player,
    link => resolveUrl(attributeOf(link, 'href'), 'link', baseUrl) === (address ?? ''),
  );
  return !!textOf(player) || !!player.querySelector('img,a');
}

function showPoster(player: Element): void {
  const src = player.getAttribute('poster');
  if (!src) return;
  const image = make(player, 'img');
  image.setAttribute('src', src);
  player.prepend(image);
}

/** WordPress puts a player where an address stands alone in a box for it. */
function bareAddresses(root: DocumentFragment, { work }: BodyContext): void {
  for (const box of root.querySelectorAll('.wp-block-embed,.wp-embed,[data-embed]')) {
    work.spend(lengthOf(box));
    const text = textOf(box);
    if (!/^https?:\/\/\S{4,2000}$/.test(text) || box.querySelector(`${players},a`)) continue;
    const player = box.ownerDocument.createElement('oembed');
    player.setAttribute('url', text);
    box.replaceWith(player);
  }
}

/** What tells the address of a player, by the nearest player that it stands in. */
function partsOf(root: DocumentFragment): ReadonlyMap<Element, readonly Element[]> {
  const found = new Map<Element, Element[]>();
  const owners = new Map<Element, Element | undefined>();
  // Remembered for each element on the way up, so that no depth is climbed twice.
  const ownerOf = (element: Element): Element | undefined => {
    const way: Element[] = [];
    let owner: Element | undefined;
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (owners.has(at)) {
        owner = owners.get(at);
        break;
      }
      way.push(at);
      if (at.matches(players)) {
        owner = at;
        break;
      }
    }
    for (const each of way) owners.set(each, owner);
    return owner;
  };
  for (const part of root.querySelectorAll('source,embed,param[name=movie i],param[name=src i]')) {
    const owner = ownerOf(part);
    if (!owner) continue;
    const parts = found.get(owner);
    if (!parts) found.set(owner, [part]);
    else if (parts.length < maxParts) parts.push(part);
  }
  return found;
}

function addressOf(
  element: Element,
  parts: readonly Element[],
  baseUrl: string | undefined,
): string | undefined {
  // Issuu's script reads it and puts this page there.
  const issuu = element.getAttribute('data-configid');
  if (issuu) return resolveUrl(`https://e.issuu.com/embed.html#${issuu}`, 'link');
  for (const each of [element, ...parts]) {
    const names = each
      .getAttributeNames()
      .filter(name => addresses.test(name))
      .slice(0, maxParts);
    // A script for late loading keeps the true address aside.
    for (const name of [...names.filter(name => name !== 'src'), 'src']) {
      const value = each.getAttribute(name);
      const url = value && resolveUrl(value, 'link', baseUrl);
      if (url && /^http/.test(url)) return url;
    }
  }
  const id = ids.map(name => attributeOf(element, name)).find(value => /^[\w-]{3,40}$/.test(value));
  const name = `${element.localName} ${attributeOf(element, 'class')}`;
  const page = id && byId.find(([pattern]) => pattern.test(name))?.[1];
  if (page) return page + id;
  return undefined;
}

const isUnseen = (element: Element): boolean =>
  /display:\s*none/i.test(styleOf(element)) ||
  ['width', 'height'].some(side => /^[01](px)?$/.test(element.getAttribute(side) ?? ''));

/** The links of a body with objects, by where they lead. */
function* linksByAddress(
  root: DocumentFragment,
  { baseUrl, work }: BodyContext,
): Generator<undefined, ReadonlyMap<string, readonly Element[]>> {
  const found = new Map<string, Element[]>();
  for (const link of root.querySelector('object') ? root.querySelectorAll('a') : []) {
    work.spend(linkWork);
    if (work.isDue) yield;
    const address = resolveUrl(attributeOf(link, 'href'), 'link', baseUrl);
    if (!address) continue;
    const others = found.get(address);
    if (others) others.push(link);
    else found.set(address, [link]);
  }
  return found;
}

/** An object's own text for those who cannot see it stays where it leads to the same file. */
function hasOwnLink(element: Element, links: readonly Element[], { work }: BodyContext): boolean {
  return links.some(link => {
    work.spend(linkWork);
    return element.contains(link);
  });
}

function card(element: Element, address: string, { baseUrl, words, marks }: BodyContext): Element {
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
