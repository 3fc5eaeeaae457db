// A name behind "https://" or "www." is a host whatever it ends in; a bare one only with an ending
// that no file has ("phu-luc.pdf", "so-lieu.zip" name files).
const marked = /(?:https?:\/\/|\bwww\.)([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/iu;
const bare =
  /(?<![\p{L}\d@.-])((?:[\p{L}\d-]+\.)+(?:vn|com|net|org|gov|edu|info|asia|example))(?![\p{L}\d-]|\.[\p{L}\d])/iu;

/** The host that a link's text names, in lower case and without "www."; nothing where it names none. */
export function namedHost(text: string): string | undefined {
  const name = marked.exec(text)?.[1] ?? bare.exec(text)?.[1];
  return name?.toLowerCase().replace(/^www\./, '');
}

/** Whether a link's text names another host than the one it leads to. A host's own sub-domains are not another one. */
export function isLying(text: string, host: string): boolean {
  const named = namedHost(text.slice(0, 500));
  return named !== undefined && named !== host && !host.endsWith(`.${named}`);
}
