import type { Block } from '../../model/article.js';
import { blockNodes } from './block-nodes.js';
import { quietPieces } from './quiet.js';
import type { BodyContext } from '../context.js';
import type { BodyReport } from '../report.js';
import { tally } from '../clean/tally.js';
import { lxPolicy } from './trusted-types.js';

/** The one place where a string becomes nodes; no string gets here but by the tokenizer. */
function* parsing(
  html: string,
  report: BodyReport,
  least?: number,
): Generator<DocumentFragment, void> {
  for (const piece of quietPieces(html, report, least)) {
    const template = document.createElement('template');
    template.innerHTML = lxPolicy().createHTML(piece);
    yield template.content;
  }
}

/**
 * Parses untrusted HTML into an inert fragment: its document has no window, so nothing loads and no
 * script runs.
 */
export function parseInert(html: string, report: BodyReport): DocumentFragment {
  const [whole = document.createElement('template').content] = parsing(html, report, Infinity);
  return whole;
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
  for (const block of body) {
    root.append(...blockNodes(block, root.ownerDocument, parse, context));
  }
  return root;
}

/** The same and its tally, with pauses between the pieces of a long HTML that can be parsed one by one. */
export function* building(
  body: string | readonly Block[],
  context: BodyContext,
): Generator<undefined, DocumentFragment> {
  if (typeof body !== 'string') {
    const built = build(body, context);
    tally(built, context.report);
    return built;
  }
  const root = parseInert('', context.report);
  for (const piece of parsing(body, context.report)) {
    tally(piece, context.report);
    root.append(piece);
    yield;
  }
  return root;
}
