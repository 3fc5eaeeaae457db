import type { Article } from '../../model/article.js';
import { blockText } from '../../model/block-text.js';
import { maxPlainText, plainText } from '../../text/plain-text.js';

/** The body as text, for when it cannot be cleaned; of blocks, the text of each. */
export function bodyAsText({ body }: Article): string {
  if (typeof body === 'string') return plainText(body);
  let whole = '';
  for (const block of body ?? []) {
    if (whole.length > maxPlainText) break;
    const text = blockText(block);
    if (text) whole += `${whole && '\n\n'}${text}`;
  }
  return whole;
}
