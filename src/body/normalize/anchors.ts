/** The `id` or, as on old pages, `name` of an element, where a link inside the body names it. */
export function linkedId(element: Element, ids: ReadonlySet<string>): string | undefined {
  if (!ids.size) return undefined;
  const names = [element.getAttribute('id'), element.getAttribute('name')];
  return names.find(name => name !== null && ids.has(name)) ?? undefined;
}
