/**
 * What a link holds behind its "#": `lx1.`, how it is packed (`u`: not, `z`: deflated), how many
 * characters follow, a sum of them, and the characters. So a link that was cut is known as such.
 */
export type Packing = 'u' | 'z';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes as a link can carry them. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** FNV-1a in 32 bits. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}

/** The fragment of a link, of what was packed. */
export const fragmentOf = (packing: Packing, data: string): string =>
  `#lx1.${packing}.${data.length.toString(36)}.${sumOf(data)}.${data}`;

/** The fragment of a link that holds a value, not packed. */
export const plainFragment = (value: unknown): string =>
  fragmentOf('u', base64(bytesOf(JSON.stringify(value))));
