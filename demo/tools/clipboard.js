// What of a clipboard a CMS body is.

/** The part of `text/html` that was copied: Windows puts a page around it, and marks where it stands. */
export function copiedPart(html) {
  const found = /<!--\s*StartFragment\s*-->([^]*?)<!--\s*EndFragment\s*-->/i.exec(html);
  return (found ? found[1] : html).trim();
}

const isMarkup = text => /^\s*<(?:!doctype|!--|\?xml|[a-z][\w:-]*[\s/>])/i.test(text);
const isJson = text => /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text);

/**
 * Of the two kinds that a clipboard holds, the one that was meant: an editor of code gives its source as
 * text, and as HTML only the colours of it.
 *
 * @returns {{ kind: 'html' | 'text' | 'empty', text: string }}
 */
export function meant(html, text) {
  if (isMarkup(text) || isJson(text)) return { kind: 'text', text };
  const part = copiedPart(html);
  if (part) return { kind: 'html', text: part };
  return { kind: text ? 'text' : 'empty', text };
}
