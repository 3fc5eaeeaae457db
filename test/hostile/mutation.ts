import { LxError } from '../../src/model/errors.js';
import { gated, normalizedAgain, parsed } from '../support/road.js';

/** Where cleaned HTML could be parsed into again. */
const places = ['div', 'td', 'template'] as const;

function parseInto(place: (typeof places)[number], html: string): ParentNode & Node {
  const element = document.implementation.createHTMLDocument().createElement(place);
  element.innerHTML = html;
  return element instanceof HTMLTemplateElement ? element.content : element;
}

function serialise(root: Node): string {
  const box = document.implementation.createHTMLDocument().createElement('div');
  box.append(root.cloneNode(true));
  return box.innerHTML;
}

/** Ids as the author gave them: the cleaner prefixes them each time. */
function withoutPrefix(root: ParentNode): void {
  for (const element of root.querySelectorAll('[id]')) element.id = element.id.slice(2);
  for (const cell of root.querySelectorAll('[headers]')) {
    const names = cell.getAttribute('headers') ?? '';
    cell.setAttribute('headers', names.replace(/(^|\s)a-/g, '$1'));
  }
}

/**
 * What changes when a body that was cleaned is serialised, parsed and cleaned again; nothing may.
 *
 * @param prepare brings the parsed nodes to what is shown.
 */
export function mutations(
  html: string,
  prepare: (root: DocumentFragment) => void = root => {
    normalizedAgain(root);
    gated(root);
  },
): string[] {
  let root: DocumentFragment;
  try {
    root = parsed(html);
    prepare(root);
  } catch (error) {
    // Refused, so there is nothing to parse.
    return error instanceof LxError && error.kind === 'too-large' ? [] : [String(error)];
  }
  root.normalize();
  const once = serialise(root);
  return places.flatMap(place => {
    const parsed = parseInto(place, once);
    const again = document.createElement('template').content;
    again.append(...parsed.childNodes);
    if (!again.isEqualNode(root)) return [`in ${place}, "${once}" becomes "${serialise(again)}"`];
    withoutPrefix(again);
    gated(again);
    const twice = serialise(again);
    return twice === once ? [] : [`cleaned again, "${once}" becomes "${twice}"`];
  });
}
