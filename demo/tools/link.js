// Links that hold what a tool works on, in the fragment, so that no server sees it. How many letters
// follow, and their sum, stand in front: a link that was cut is known as such. The doctor's text
// makes links of the same kind (src/doctor/link.ts).
import { base64, fragmentOf, plainFragment, sumOf } from '../../dist/doctor/link.js';

/** Letters of a link past which mail and chat cut it. */
export const longest = 30_000;

const through = async (stream, bytes) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** The fragment that holds a value: compressed where the browser can. */
export async function fragment(value) {
  if (typeof CompressionStream === 'undefined') return plainFragment(value);
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return fragmentOf('z', base64(await through(new CompressionStream('deflate-raw'), bytes)));
}

/**
 * What a fragment holds: its value, or a problem: `cut`, `unknown` (a link of a newer page) or
 * `old-browser`, which cannot unpack it; nothing where it is none of ours.
 *
 * @returns {Promise<undefined | { value: unknown } | { problem: 'cut' | 'unknown' | 'old-browser' }>}
 */
export async function readFragment(hash) {
  const found = /^#lx(\d+)\.([a-z])\.([a-z\d]+)\.([a-z\d]+)\.([\w-]*)/.exec(hash);
  if (!found) return /^#lx\d+\b/.test(hash) ? { problem: 'cut' } : undefined;
  const [, version, packing, length, sum, data] = found;
  if (version !== '1' || !/[uz]/.test(packing)) return { problem: 'unknown' };
  if (data.length !== parseInt(length, 36) || sumOf(data) !== sum) return { problem: 'cut' };
  if (packing === 'z' && typeof DecompressionStream === 'undefined')
    return { problem: 'old-browser' };
  try {
    const letters = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(letters, letter => letter.charCodeAt(0));
    const bytes =
      packing === 'z' ? await through(new DecompressionStream('deflate-raw'), packed) : packed;
    return { value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return { problem: 'cut' };
  }
}
