import { config } from '../config.js';
import { limitSources } from '../load/sources.js';
import { isOfHosts, splitHosts } from '../text/host-list.js';
import { parseUrl } from '../text/url.js';

/** What a link may become, by the attribute that says so. */
const tags = {
  'data-lx-article': 'lx-article',
  'data-lx-article-list': 'lx-article-list',
} as const;
type Attribute = keyof typeof tags;
const attributes = Object.getOwnPropertyNames(tags) as Attribute[];
/** What a link may say of the article's look; where its pictures come from is the page's to say. */
const option =
  /^data-lx-(variant|heading-level|scheme|lang|time-zone|loading|limit|section|tag|language|since|open|refresh|with(?:out)?-[a-z-]+)$/;

/** Where an element in the place of a link would break what is around it, or what somebody writes. */
const unfit =
  'h1,h2,h3,h4,h5,h6,article,lx-article,lx-article-list,[contenteditable]:not([contenteditable="false" i])';

/**
 * Turns `<a data-lx-article="URL of the JSON" href="…">title</a>`, or a `blockquote` with the
 * attribute and a link in it, into an `lx-article` with the link as its fallback, and in the same way
 * `data-lx-article-list` into a list, now and whenever such a link enters the page: for a CMS that
 * strips unknown tags but keeps links. `data-lx-variant` and the like become the element's attributes.
 *
 * A reader's comment can hold such a link too, so only addresses of the page's own origin and of the
 * hosts on our script tag (`data-hosts`) are taken.
 */
export function upgradeLinks(): void {
  const upgrade = (): void => {
    for (const attribute of attributes)
      for (const link of document.querySelectorAll(`:is(a,blockquote)[${attribute}]`))
        upgradeLink(link, attribute);
  };
  upgrade();
  new MutationObserver(upgrade).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: attributes,
  });
}

function upgradeLink(link: Element, attribute: Attribute): void {
  const url = parseUrl(link.getAttribute(attribute) ?? '', document.baseURI);
  const isUpgraded = url && isTrusted(url) && !link.parentElement?.closest(unfit);
  // Looked at once: it would be met again at each change of the page.
  link.removeAttribute(attribute);
  if (!isUpgraded) return;
  const element = document.createElement(tags[attribute]);
  for (const { name, value } of link.attributes) {
    const taken = option.exec(name)?.[1];
    if (taken) element.setAttribute(taken, value);
  }
  element.setAttribute('src', url.href);
  limitSources(element, isTrusted);
  link.replaceWith(element);
  element.append(link);
}

/** Whether an address may be shown in the place of a link: what the page's own people chose. */
const isTrusted = (url: URL): boolean =>
  url.origin === location.origin || isOfHosts(url, splitHosts(config.hosts));
