const boms: readonly (readonly [first: number, second: number, label: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
  [0x3c, 0, 'utf-16le'],
  [0, 0x3c, 'utf-16be'],
];

/**
 * What decodes an answer: JSON is UTF-8, XML names its encoding in its first line, or in its content
 * type, of which the first knows it better.
 *
 * @param start its first bytes.
 */
export function decoderFor(start: Uint8Array, contentType: string): TextDecoder {
  const label =
    boms.find(([first, second]) => start[0] === first && start[1] === second)?.[2] ??
    ofXml(String.fromCharCode(...start.subarray(0, 200)), contentType);
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

function ofXml(start: string, contentType: string): string | undefined {
  // A byte order mark of UTF-8 is three bytes, and settles it.
  if (!/^\s*</.test(start)) return undefined;
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  return declared ?? /charset="?([\w.:-]+)/i.exec(contentType)?.[1];
}
