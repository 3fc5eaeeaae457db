// Files from the reader's machine, within the same limit as answers of the network.

export const maxBytes = 5 * 1024 * 1024;

/** What a file says of its encoding; UTF-8 where it says nothing. */
export function encodingOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const found = /<(?:meta\b[^>]*?charset\s*=|\?xml\b[^>]*?encoding\s*=)\s*["']?([\w-]+)/i.exec(
    head,
  );
  return found ? found[1].toLowerCase() : 'utf-8';
}

/** The text of a file's bytes. */
export function decode(bytes) {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    // A name that no browser knows.
    return new TextDecoder().decode(bytes);
  }
}

/**
 * Reads a file, if it is not too large, which is judged before it is read, and if it is text.
 *
 * @returns {Promise<{ text: string } | { problem: 'large' | 'binary' | 'unreadable', size: string }>}
 */
export async function readFile(file) {
  const size = `${(file.size / 1024 / 1024).toFixed(1)}`;
  if (file.size > maxBytes) return { problem: 'large', size };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decode(bytes);
    return text.includes('\0') ? { problem: 'binary', size } : { text };
  } catch {
    return { problem: 'unreadable', size };
  }
}
