import { resolveUrl } from '../../../text/url.js';
import type { BodyContext } from '../../context.js';
import { pathOf } from '../../../text/image-url.js';
import { attributeOf, lengthOf, make, styleOf, textOf } from '../../dom.js';
import { recognise } from '../../../text/media-services.js';
import { card } from './embed-card.js';
import { dropExcuses } from './fallbacks.js';

const players =
  'iframe,video,audio,object,embed,oembed,script,.fb-video,.fb-post,.issuuembed,' +
  'lite-youtube,lite-vimeo,amp-youtube,amp-vimeo,amp-facebook,amp-twitter,amp-instagram,' +
  '.rll-youtube-player,[type=VideoStream],.tiktok-embed,.instagram-media,' +
  '.fb-page,.flourish-embed,.infogram-embed';

/** Further tags of scripts, by the service that they name: `amp-reddit`, `youtube-video`. */
const custom =
  /^(?=[a-z]+-)[a-z-]*(?:youtube|vimeo|tiktok|twitter|instagram|facebook|dailymotion|soundcloud|reddit|pinterest|spotify)[a-z-]*$/;

// Tags and boxes that a script fills by an id alone, and the page of each.
const byId: readonly (readonly [RegExp, string])[] = [
  [/youtube/, 'https://www.youtube.com/watch?v='],
  [/vimeo/, 'https://vimeo.com/'],
  [/twitter/, 'https://x.com/i/status/'],
  [/instagram/, 'https://www.instagram.com/p/'],
  [/dailymotion/, 'https://www.dailymotion.com/video/'],
  [/tiktok/, 'https://www.tiktok.com/@/video/'],
  [/infogram/, 'https://infogram.com/'],
  [/soundcloud/, 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/'],
];
const ids = [
  'videoid',
  'data-videoid',
  'data-id',
  'data-tweetid',
  'data-shortcode',
  'data-trackid',
];
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

/** Puts a link in the place of each thing that would load something of its own. */
export function* embeds(root: DocumentFragment, context: BodyContext): Generator<undefined, void> {
  const { work } = context;
  bareAddresses(root, context);
  const more = [...context.seen].filter(name => custom.test(name) && !/^(?:data|aria)-/.test(name));
  const parts = partsOf(root);
  const links = yield* linksByAddress(root, context);
  for (const element of root.querySelectorAll([players, ...more].join())) {
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
      // What it holds is text, whatever its name.
      if (!address && !element.matches(players)) continue;
      if (!isScript) context.report.remove('embeds');
      const name = attributeOf(element, 'title');
      if (!address && name && !isUnseen(element))
        context.warn(`The player "${name}" has no address, and was left out.`);
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
  for (const box of root.querySelectorAll(
    '.wp-block-embed,.wp-embed,[data-embed],[data-oembed-url],[data-oembed]',
  )) {
    work.spend(lengthOf(box));
    const said = ['data-oembed-url', 'data-oembed'].map(name => attributeOf(box, name));
    const text = textOf(box) || (said.find(Boolean) ?? '');
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
  const [written] = /https?:\/\/[^\s"'<>]{4,500}/.exec(attributeOf(element, 'srcdoc')) ?? [];
  if (written && recognise(written)) return resolveUrl(written, 'link');
  const base = element.matches('.flourish-embed') ? 'https://flo.uri.sh/' : baseUrl;
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
      const url = value && resolveUrl(value, 'link', base);
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
