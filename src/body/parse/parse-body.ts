import type { Block } from '../../model/article.js';
import { blockText } from '../../model/block-text.js';
import type { BodyContext } from '../context.js';
import { make } from '../dom.js';
import { blockNodes } from './block-nodes.js';
import { quietPieces, type QuietHtml } from './quiet.js';
import { survey } from './survey.js';
import { lxPolicy } from './trusted-types.js';
import { unwrapHtml } from './unwrap-html.js';

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
    yield* addPieces(root, quietPieces(unwrapHtml(body, context.warn), context), context);
    return root;
  }
  for (let index = 0; index < body.length; index++) {
    const path = `$.body[${index}]`;
    if (!(yield* addBlock(root, body[index] as Block, path, context))) {
      context.warn('From this block on the body is shown as text only, in one paragraph.', path);
      root.append(paragraph(root, body.slice(index).map(blockText).join('\n')));
      break;
    }
    yield;
  }
  return root;
}

function* addPieces(
  root: DocumentFragment,
  pieces: Iterable<QuietHtml | undefined>,
  context: BodyContext,
): Generator<undefined, void> {
  for (const piece of pieces) {
    // A parse cannot be interrupted, so it has a slice of its own.
    yield;
    if (piece === undefined) continue;
    const nodes = parse(piece);
    yield* survey(nodes, context);
    root.append(nodes);
    yield;
  }
}

/** Adds the nodes of a block, or its text; says whether there was room for either. */
function* addBlock(
  root: DocumentFragment,
  block: Block,
  path: string,
  context: BodyContext,
): Generator<undefined, boolean> {
  const { limits, work } = context;
  const before = limits.counts;
  const inline = (html: string): DocumentFragment => {
    const whole = [...quietPieces(html, context, Infinity)].find(piece => piece !== undefined);
    return whole ? parse(whole) : document.createElement('template').content;
  };
  const nodes = root.ownerDocument.createDocumentFragment();
  const pieces: QuietHtml[] = [];
  try {
    // Read whole before any of it is parsed: what is refused then costs no parse.
    if (block.type === 'html') {
      const html = unwrapHtml(block.html, message => context.warn(message, path));
      for (const piece of quietPieces(html, context)) {
        if (piece === undefined) yield;
        else pieces.push(piece);
      }
    } else yield* blockNodes(block, nodes, inline, context);
  } catch (error) {
    // It counts as work all the same, or thousands of refused blocks would cost nothing.
    work.spend(limits.counts.nodes - before.nodes);
    limits.restore(before);
    const lines = blockText(block).split(/\n+/);
    if (!limits.hasRoom(2 * lines.length)) return false;
    limits.node(2 * lines.length);
    nodes.replaceChildren();
    for (const line of lines) nodes.append(paragraph(root, line));
    const reason = error instanceof Error ? error.message : String(error);
    context.warn(`The block is shown as text only. ${reason}`, path);
  }
  const from = root.childNodes.length;
  yield* addPieces(root, pieces, context);
  yield* survey(nodes, context);
  root.append(nodes);
  const first = root.childNodes[from];
  if (block.id && first instanceof HTMLElement) first.id = block.id;
  return true;
}

const paragraph = (root: DocumentFragment, text: string): Element => {
  const made = make(root, 'p');
  made.textContent = text;
  return made;
};
