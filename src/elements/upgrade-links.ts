const attribute = 'data-lx-article';

/**
 * Turns `<a data-lx-article="URL of the JSON" href="…">title</a>` into an `lx-article` with the
 * link as its fallback, now and whenever such a link enters the page: for a CMS that strips unknown
 * tags but keeps links.
 */
export function upgradeLinks(): void {
  const upgrade = (): void => {
    for (const link of document.querySelectorAll(`a[${attribute}]`)) upgradeLink(link);
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
  const article = document.createElement('lx-article');
  article.setAttribute('src', link.getAttribute(attribute) ?? '');
  link.removeAttribute(attribute);
  link.replaceWith(article);
  article.append(link);
}
