import type { Block } from '../../model/article.js';
import { blockText } from '../../model/block-text.js';
import type { BodyContext } from '../context.js';
import { make } from '../dom.js';
import { blockNodes } from './block-nodes.js';
import { quietPieces, type QuietHtml } from './quiet.js';
import { survey } from './survey.js';
import { lxPolicy } from './trusted-types.js';

/**
 * The one place where a string becomes nodes. They are inert: their document has no window, so
 * nothing loads and no script runs.
 */
function parse(piece: QuietHtml): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = lxPolicy().createHTML(piece);
  return template.content;
}

/**
 * Makes inert, surveyed nodes of untrusted HTML or of blocks: one road for both, and one budget. With
 * pauses between pieces, blocks and parts of blocks. A block that cannot be made is replaced by its
 * text, with a warning.
 *
 * @throws LxError `too-large`, see `Limits` and `Work`.
 */
export function* parseBody(
  body: string | readonly Block[],
  context: BodyContext,
): Generator<undefined, DocumentFragment> {
  const root = document.createElement('template').content;
  if (typeof body === 'string') {
    yield* addPieces(root, quietPieces(body, context), context);
    return root;
  }
  for (let index = 0; index < body.length; index++) {
    yield* addBlock(root, body[index] as Block, `$.body[${index}]`, context);
    yield;
  }
  return root;
}

function* addPieces(
  root: DocumentFragment,
  pieces: Iterable<QuietHtml>,
  context: BodyContext,
): Generator<undefined, void> {
  for (const piece of pieces) {
    const nodes = parse(piece);
    yield* survey(nodes, context);
    root.append(nodes);
    yield;
  }
}

function* addBlock(
  root: DocumentFragment,
  block: Block,
  path: string,
  context: BodyContext,
): Generator<undefined, void> {
  const { limits, work } = context;
  const before = limits.counts;
  const inline = (html: string): DocumentFragment => {
    const [whole] = quietPieces(html, context, Infinity);
    return whole ? parse(whole) : document.createElement('template').content;
  };
  const nodes = root.ownerDocument.createDocumentFragment();
  let pieces: QuietHtml[] = [];
  try {
    // Read whole before any of it is parsed: what is refused then costs no parse.
    if (block.type === 'html') pieces = [...quietPieces(block.html, context)];
    else yield* blockNodes(block, nodes, inline, context);
  } catch (error) {
    // It counts as work all the same, or thousands of refused blocks would cost nothing.
    work.spend(limits.counts.nodes - before.nodes);
    limits.restore(before);
    const reason = error instanceof Error ? error.message : String(error);
    context.warn(`The block is shown as text only. ${reason}`, path);
    nodes.replaceChildren();
    for (const text of blockText(block).split(/\n+/)) {
      limits.node(2);
      nodes.append(Object.assign(make(nodes, 'p'), { textContent: text }));
    }
  }
  const from = root.childNodes.length;
  yield* addPieces(root, pieces, context);
  yield* survey(nodes, context);
  root.append(nodes);
  const first = root.childNodes[from];
  if (block.id && first instanceof HTMLElement) first.id = block.id;
}
