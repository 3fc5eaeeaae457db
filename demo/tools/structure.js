// The nodes of a shown body as an outline. The boxes in which lx lays out parts of it are no structure.

const maxRows = 2000;
const maxText = 70;
const shown = ['href', 'src', 'colspan', 'rowspan', 'scope', 'start', 'lang', 'alt', 'id'];

const clip = text => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > maxText ? `${flat.slice(0, maxText)}…` : flat;
};

/** The body holds its parts in boxes, which its own style sheet knows by class. */
const isBox = ({ localName, parentElement }, root) =>
  localName === 'div' && (parentElement === root || parentElement.parentElement === root);

/**
 * @param {Element} root
 * @returns {{ rows: { depth: number, name: string, attributes: string[], text: string }[], isWhole: boolean }}
 */
export function structure(root) {
  const rows = [];
  const visit = (node, depth) => {
    for (const child of node.childNodes) {
      if (rows.length >= maxRows) return;
      if (child.nodeType === 3) {
        const text = clip(child.textContent);
        if (text) rows.push({ depth, name: '', attributes: [], text });
      } else if (child.nodeType === 1) {
        if (isBox(child, root)) visit(child, depth);
        else {
          const attributes = shown
            .filter(name => child.hasAttribute(name))
            .map(name => `${name}="${clip(child.getAttribute(name))}"`);
          rows.push({ depth, name: child.localName, attributes, text: '' });
          visit(child, depth + 1);
        }
      }
    }
  };
  visit(root, 0);
  return { rows, isWhole: rows.length < maxRows };
}
