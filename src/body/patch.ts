/**
 * Makes one body what another is, and leaves every node alone that is the same in both: the reader's
 * place, selection and focus stay where nothing changed, and no frame is empty. Sections that
 * changed are compared block by block.
 *
 * @param shown stays in the document; `wanted` gives its nodes away.
 */
export function patch(shown: Element, wanted: Element): void {
  const old = [...shown.childNodes];
  const fresh = [...wanted.childNodes];
  let start = 0;
  while (isSame(old[start], fresh[start])) start += 1;
  let [oldEnd, freshEnd] = [old.length, fresh.length];
  while (oldEnd > start && freshEnd > start && isSame(old[oldEnd - 1], fresh[freshEnd - 1])) {
    oldEnd -= 1;
    freshEnd -= 1;
  }
  const next = old[oldEnd] ?? null;
  for (let at = start; at < Math.max(oldEnd, freshEnd); at += 1) {
    const leaving = at < oldEnd ? old[at] : undefined;
    const coming = at < freshEnd ? fresh[at] : undefined;
    if (isSection(leaving) && isSection(coming)) {
      leaving.className = coming.className;
      patch(leaving, coming);
    } else {
      if (coming) shown.insertBefore(coming, leaving ?? next);
      leaving?.remove();
    }
  }
}

const isSame = (one: Node | undefined, other: Node | undefined): boolean =>
  !!one && !!other && one.isEqualNode(other);

const isSection = (node: Node | undefined): node is Element =>
  node instanceof Element && node.classList.contains('screen');
