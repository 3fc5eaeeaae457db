// What a page keeps in the fragment of its address, so that a link holds it and no server sees it.
// Short values stand there to be read; long ones are packed (deflate has a checksum, so that a link
// that was cut is known as such).

const toBytes = async (stream, chunk) =>
  new Uint8Array(await new Response(new Blob([chunk]).stream().pipeThrough(stream)).arrayBuffer());

/** Text to letters that may stand in an address. */
export async function pack(text) {
  const bytes = await toBytes(new CompressionStream('deflate'), text);
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text again; rejects where the link was cut or changed. */
export async function unpack(packed) {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0));
  return new TextDecoder().decode(await toBytes(new DecompressionStream('deflate'), bytes));
}

/** The members of the fragment: `#scheme=dark&json=…`. */
export const kept = () => new URLSearchParams(location.hash.slice(1));

/** Keeps these members in the address, in place of those that were there; makes no step in the history. */
export function keep(members) {
  const url = new URL(location.href);
  url.hash = new URLSearchParams(members).toString();
  history.replaceState(history.state, '', url);
}
