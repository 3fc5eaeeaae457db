/**
 * What may stand in a shown article: lists of their own, so that a mistake in the project's lists
 * is no mistake here.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const bodyElements = words(
  'p h1 h2 h3 h4 h5 h6 div br hr blockquote pre a abbr b bdi bdo cite code del dfn em i ins kbd mark q ' +
    's samp small span strong sub sup time u var wbr ul ol li dl dt dd ruby rb rt rp table caption ' +
    'colgroup col thead tbody tfoot tr th td figure figcaption picture source img details summary',
);

const anywhere = words('lang dir id part class');
const bodyAttributes: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href rel referrerpolicy'),
  img: words('src srcset sizes alt width height loading decoding referrerpolicy'),
  source: words('srcset sizes type width height'),
  td: words('colspan rowspan headers align'),
  th: words('colspan rowspan headers align scope abbr'),
  col: words('span'),
  colgroup: words('span'),
  ol: words('start type reversed'),
  li: words('value'),
  time: words('datetime'),
  del: words('datetime'),
  ins: words('datetime'),
  abbr: words('title'),
  dfn: words('title'),
  details: words('open'),
  // The box of a wide table, and a notice.
  div: words('role tabindex aria-label'),
};

/** Ours alone: an author cannot set them. */
const classes =
  /^(screen( now| (text|pictures)-\d+)*|table( more-(left|right))*|run|gallery|media|missing|whole|notice( warning)?)$/;
const parts = /^(figure( gallery)?|media|image|caption|credit|table|quote|notice|attachment)$/;
const roles = /^(region|note)$/;

/** Never in an article, wherever in it. The buttons and the shield are ours, outside of the body. */
const forbidden =
  'script, style, link, meta, base, title, iframe, frame, frameset, object, embed, applet, param, form, input, ' +
  'textarea, select, option, datalist, keygen, math, video, audio, track, canvas, map, area, template, dialog, ' +
  'marquee, noscript, noembed, noframes, xmp, plaintext, image, isindex, portal, fencedframe, foreignobject, ' +
  'svg:not(.trust svg), [srcdoc], [formaction], [action], [background], [poster], [ping], [is], [name], [style], ' +
  '[popover], [popovertarget], [commandfor], [contenteditable], [accesskey], [autofocus], [http-equiv], [target], ' +
  '[onclick], [xmlns], [nonce], [data-lx-style]';

const isUrl = words('href src xlink:href action formaction cite data poster background');

const schemes = /^(https?:|mailto:|tel:)$/;

function badUrl(value: string): boolean {
  if (/^#a-\S+$/.test(value)) return false;
  try {
    return !schemes.test(new URL(value).protocol);
  } catch {
    return true;
  }
}

/** Why an attribute must not be; nothing where it may. */
function badAttribute({ name, value, ownerElement }: Attr): string | undefined {
  if (/^on/i.test(name)) return 'a handler';
  if (isUrl.has(name) && badUrl(value)) return 'a URL';
  if (name === 'srcset' && value.split(/,\s+/).some(each => badUrl(each.split(' ')[0] ?? '')))
    return 'a candidate';
  if (name === 'id' && !value.startsWith('a-')) return 'an id';
  return ownerElement?.localName === 'a' && ownerElement.hasAttribute('href')
    ? /\bnoopener\b/.test(ownerElement.getAttribute('rel') ?? '')
      ? undefined
      : 'an opener'
    : undefined;
}

const describe = (element: Element): string =>
  (element.cloneNode() as Element).outerHTML.slice(0, 120);

/** What must not be in a body; empty where all is well. */
export function badNodes(root: Node): string[] {
  const bad: string[] = [];
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) continue;
    if (node.nodeType !== Node.ELEMENT_NODE) {
      bad.push(`node type ${node.nodeType}`);
      continue;
    }
    const element = node as Element;
    const { localName, namespaceURI } = element;
    if (namespaceURI !== 'http://www.w3.org/1999/xhtml' || !bodyElements.has(localName))
      bad.push(`element ${describe(element)}`);
    // In a raw tree, a form's `attributes` may be one of its controls.
    for (const attribute of Array.from(element.attributes)) {
      const { name, value } = attribute;
      const listed = anywhere.has(name) || bodyAttributes[localName]?.has(name);
      const ours =
        (name !== 'class' || classes.test(value)) &&
        (name !== 'part' || parts.test(value)) &&
        (name !== 'role' || roles.test(value)) &&
        (name !== 'tabindex' || element.matches('.table[role=region]'));
      const why = badAttribute(attribute) ?? (listed && ours ? undefined : 'an attribute');
      if (why) bad.push(`${why}: ${name}=${value.slice(0, 60)} at ${describe(element)}`);
    }
  }
  return bad;
}

/** What must not be in an element's shadow trees, the body's stricter list included. */
export function badTrees(host: Element): string[] {
  const root = host.shadowRoot;
  if (!root) return [`${host.localName} without a shadow root`];
  const body = root.querySelector('.body > div');
  const bad = body ? badNodes(body) : [];
  for (const element of root.querySelectorAll(forbidden))
    bad.push(`in the frame: ${describe(element)}`);
  for (const element of root.querySelectorAll('*')) {
    if (body?.contains(element)) continue;
    for (const attribute of element.attributes) {
      const why = badAttribute(attribute);
      if (why) bad.push(`in the frame: ${why} ${attribute.name} at ${describe(element)}`);
    }
    if (element.localName.includes('-')) bad.push(...badTrees(element));
  }
  return bad;
}
