/** Fonts whose letters are signs. */
export type SymbolFont = 'symbol' | 'wingdings';

// By place: the letter that stands in the text, and what the font draws for it.
const signs: Readonly<Record<SymbolFont, readonly [string, string]>> = {
  symbol: ['·³£¹»´¸¥®¬Þåò¶ÖÎ', '•≥≤≠≈×÷∞→←⇒∑∫∂√∈'],
  wingdings: ['JLèàâüûþý¨oqnlØ§·v', '☺☹➔→↑✓✗☑☒☐☐☐■●➢▪•❖'],
};

// The letters of Symbol that stand for those of the Greek alphabet, in its order.
const greek = 'abgdezhqiklmnxoprVstufcyw';

function readSymbol(letter: string, font: SymbolFont): string {
  const [letters, drawn] = signs[font];
  const at = letters.indexOf(letter);
  if (at >= 0) return drawn.charAt(at);
  if (font !== 'symbol' || !letter) return letter;
  const small = greek.indexOf(letter);
  const large = greek.indexOf(letter.toLowerCase());
  return small >= 0
    ? String.fromCharCode(0x3b1 + small)
    : large >= 0
      ? String.fromCharCode(0x391 + large)
      : letter;
}

/** What a reader saw who had the font. Office also writes its letters at U+F000 and up. */
export const readSymbols = (text: string, font: SymbolFont): string =>
  text.replace(/[^]/gu, sign => {
    const code = sign.charCodeAt(0);
    const isPrivate = code > 0xf01f && code < 0xf100;
    return readSymbol(isPrivate ? String.fromCharCode(code - 0xf000) : sign, font);
  });
