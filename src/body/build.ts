import type { Block } from '../model/article.js';
import { blockNodes } from './blocks.js';
import { quiet } from './quiet.js';
import type { BodyContext } from './context.js';
import type { BodyReport } from './report.js';
import { lxPolicy } from './trusted-types.js';

/**
 * Parses untrusted HTML into an inert fragment: its document has no window, so nothing loads and no
 * script runs. The one place where a string becomes nodes.
 */
export function parseInert(html: string, report: BodyReport): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = lxPolicy().createHTML(quiet(html, report));
  return template.content;
}

/**
 * Makes the inert nodes of a body, from HTML or from blocks: one road for both.
 *
 * @throws LxError `too-large`, see `quiet`.
 */
export function build(body: string | readonly Block[], context: BodyContext): DocumentFragment {
  const { report } = context;
  if (typeof body === 'string') return parseInert(body, report);
  const root = parseInert('', report);
  const parse = (html: string): DocumentFragment => parseInert(html, report);
  for (const block of body) root.append(...blockNodes(block, root.ownerDocument, parse, context));
  return root;
}
