/** The ids that links inside the body name: `#x`, or the article's own address with `#x`. */
export function linkedIds(root: ParentNode): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    const fragment = link.getAttribute('href')?.split('#')[1] ?? '';
    try {
      ids.add(decodeURIComponent(fragment));
    } catch {
      ids.add(fragment);
    }
  }
  ids.delete('');
  return ids;
}

/** The `id` or, as on old pages, `name` of an element, where a link inside the body names it. */
export function linkedId(element: Element, ids: ReadonlySet<string>): string | undefined {
  if (!ids.size) return undefined;
  const names = [element.getAttribute('id'), element.getAttribute('name')];
  return names.find(name => name !== null && ids.has(name)) ?? undefined;
}
