import { config } from '../config.js';
import { limitSources } from '../load/sources.js';
import { isOfHosts, splitHosts } from '../text/host-list.js';
import { parseUrl } from '../text/url.js';

const attribute = 'data-lx-article';
/** What a link may say of the article's look; where its pictures come from is the page's to say. */
const option =
  /^data-lx-(variant|heading-level|scheme|lang|time-zone|loading|with(?:out)?-[a-z-]+)$/;

/** Where an article in the place of a link would break what is around it, or what somebody writes. */
const unfit =
  'h1,h2,h3,h4,h5,h6,article,lx-article,[contenteditable]:not([contenteditable="false" i])';

/**
 * Turns `<a data-lx-article="URL of the JSON" href="…">title</a>`, or a `blockquote` with the
 * attribute and a link in it, into an `lx-article` with the link as its fallback, now and whenever
 * such a link enters the page: for a CMS that strips unknown tags but keeps links. `data-lx-variant`
 * and the like become the article's attributes.
 *
 * A reader's comment can hold such a link too, so only addresses of the page's own origin and of the
 * hosts on our script tag (`data-hosts`) are taken.
 */
export function upgradeLinks(): void {
  const upgrade = (): void => {
    for (const link of document.querySelectorAll(`:is(a,blockquote)[${attribute}]`)) {
      upgradeLink(link);
    }
  };
  upgrade();
  new MutationObserver(upgrade).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [attribute],
  });
}

function upgradeLink(link: Element): void {
  const url = parseUrl(link.getAttribute(attribute) ?? '', document.baseURI);
  const isUpgraded = url && isTrusted(url) && !link.parentElement?.closest(unfit);
  // Looked at once: it would be met again at each change of the page.
  link.removeAttribute(attribute);
  if (!isUpgraded) return;
  const article = document.createElement('lx-article');
  for (const { name, value } of link.attributes) {
    const taken = option.exec(name)?.[1];
    if (taken) article.setAttribute(taken, value);
  }
  article.setAttribute('src', url.href);
  limitSources(article, isTrusted);
  link.replaceWith(article);
  article.append(link);
}

/** Whether an address may be shown in the place of a link: what the page's own people chose. */
const isTrusted = (url: URL): boolean =>
  url.origin === location.origin || isOfHosts(url, splitHosts(config.hosts));
