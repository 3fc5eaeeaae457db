// A name behind "https://" or "www." is a host whatever it ends in; a bare one only with an ending
// that no file has ("phu-luc.pdf", "so-lieu.zip" name files). For text in lower case, with the letters
// that are no capitals but count as s and iota: with the flags `iu`, `\p{L}` takes 50 ms to compile.
const marked =
  /(?:http[sſ]?:\/\/|(?<![\wſ])w{3}\.)([\p{L}\d\u0307\u0345-]+(?:\.[\p{L}\d\u0307\u0345-]+)+)/u;
const bare =
  /(?<![\p{L}\d\u0307\u0345@.-])((?:[\p{L}\d\u0307\u0345-]+\.)+(?:vn|com|net|org|gov|edu|info|a[sſ]ia|example))(?![\p{L}\d\u0307\u0345-]|\.[\p{L}\d\u0307\u0345])/u;
// What a text has that either finds.
const likeHost = /:\/\/|www\.|\.(?:vn|com|net|org|gov|edu|info|a[sſ]ia|example)/;

/** The host that a link's text names, in lower case and without "www."; nothing where it names none. */
export function namedHost(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (!likeHost.test(lower)) return undefined;
  const name = marked.exec(lower)?.[1] ?? bare.exec(lower)?.[1];
  return name?.replace(/^www\./, '');
}

/** Whether a link's text names another host than the one it leads to. A host's own sub-domains are not another one. */
export function isLying(text: string, host: string): boolean {
  const named = namedHost(text.slice(0, 500));
  return named !== undefined && named !== host && !host.endsWith(`.${named}`);
}
