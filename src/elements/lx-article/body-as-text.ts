import type { Article } from '../../model/article.js';
import { maxPlainText, plainText } from '../../text/plain-text.js';

/** The body as text, for when it cannot be cleaned. */
export function bodyAsText({ body }: Article): string {
  if (typeof body === 'string') return plainText(body);
  let whole = '';
  for (const block of body ?? []) {
    if (whole.length > maxPlainText) break;
    const text =
      'html' in block && block.html ? plainText(block.html) : 'text' in block ? block.text : '';
    if (text) whole += `${whole && '\n\n'}${text}`;
  }
  return whole;
}
