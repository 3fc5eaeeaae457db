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

/** The ids that links (`#x`, or the article's own address with `#x`) and table cells of a body name. */
export function referencedIds(root: ParentNode, baseUrl: string | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  const page = baseUrl?.replace(/#.*$/s, '');
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    const [address, fragment] = (link.getAttribute('href') ?? '').trim().split('#');
    if (fragment && (!address || address === page)) ids.add(decodeFragment(fragment));
  }
  for (const cell of root.querySelectorAll('[headers]')) {
    for (const id of (cell.getAttribute('headers') ?? '').split(/\s+/)) ids.add(id);
  }
  ids.delete('');
  return ids;
}
