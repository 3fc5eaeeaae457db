/** Fonts whose letters are signs. */
export type SymbolFont = 'symbol' | 'wingdings';

// By place: the letter that stands in the text, and what the font draws for it.
const letters: Readonly<Record<SymbolFont, readonly [string, string]>> = {
  symbol: [
    'abcdefghijklmnopqrstuwxyzDFGLPQSWXY·°±³£¹»´¸¥®¬«Þåòö¶ÎÇÈÆ"$ÌÛ',
    'αβχδεφγηιϕκλμνοπθρστυωξψζΔΦΓΛΠΘΣΩΞΨ•°±≥≤≠≈×÷∞→←↔⇒∑∫√∂∈∩∪∅∀∃⊂⇔',
  ],
  wingdings: ['JLKèàßáâüûþý¨oqnlØ§·vF(*Ü«', '☺☹😐➔→←↑↓✓✗☑☒☐☐☐■●➢▪•❖☞☎✉➲★'],
};

/** What a reader saw who had the font. Office also writes its letters at U+F000 and up. */
export function readSymbols(text: string, font: SymbolFont): string {
  const [from, to] = letters[font].map(signs => [...signs]);
  return [...text]
    .map(sign => {
      const code = sign.charCodeAt(0);
      const letter = code > 0xf01f && code < 0xf100 ? String.fromCharCode(code - 0xf000) : sign;
      return to?.[from?.indexOf(letter) ?? -1] ?? letter;
    })
    .join('');
}
