const escapedTag =
  /&lt;\/?(?:p|div|br|h[1-6]|[uo]l|li|table|img|a|span|strong|em|b|figure|section)(?:\s|\/?&gt;)/i;
/** In a body that has tags too, those of lazy pictures in `noscript` are no mistake. */
const escapedBlock = /&lt;\/(?:p|div|h[1-6]|li|table)&gt;/i;
const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** HTML as it was before a program wrapped it for XML, or escaped it once too often. */
export function unwrapHtml(html: string, warn: (message: string) => void): string {
  let text = html;
  if (/^\s*<!\[CDATA\[/.test(text)) {
    const end = text.lastIndexOf(']]>');
    text = text.slice(text.indexOf('[CDATA[') + 7, end < 0 ? undefined : end);
  }
  const isWhole = !/<[a-z/!]/i.test(text);
  if (!(isWhole ? escapedTag : escapedBlock).test(text)) return text;
  warn(
    `The body has tags that are escaped once too often${isWhole ? ', and was read without' : ''}.`,
  );
  return isWhole
    ? text.replace(/&(?:(lt|gt|quot|amp)|apos|#0?39);/g, (_, name?: string) =>
        name ? (characters[name] ?? '') : "'",
      )
    : text;
}
