/** Put before every `id` of a body, so that none is the name of anything of the host's. */
export const idPrefix = 'a-';

/** A URL's fragment as the id that it names; what is no percent-encoding stays as it is. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Adds the ids that a link (`#x`, or the article's own address with `#x`) or a table cell names. */
export function addReferences(
  element: Element,
  attribute: 'href' | 'headers',
  baseUrl: string | undefined,
  ids: Set<string>,
): void {
  const value = element.getAttribute(attribute) ?? '';
  if (attribute === 'headers') {
    for (const id of value.split(/\s+/)) if (id) ids.add(id);
    return;
  }
  if (element.localName !== 'a' || !value.includes('#')) return;
  const [address, fragment] = value.trim().split('#');
  if (fragment && (!address || address === baseUrl?.replace(/#.*$/s, '')))
    ids.add(decodeFragment(fragment));
}

/** The `id` or, as on old pages, `name` of an element, where a link inside the body names it. */
export function linkedId(element: Element, ids: ReadonlySet<string>): string | undefined {
  if (!ids.size) return undefined;
  const names = [element.getAttribute('id'), element.getAttribute('name')];
  return names.find(name => name !== null && ids.has(name)) ?? undefined;
}
