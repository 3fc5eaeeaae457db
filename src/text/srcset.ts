/** One image of a `srcset`. */
export interface Candidate {
  readonly url: string;
  /** "640w", "2x", or nothing. */
  readonly descriptor: string;
}

// More sizes of one picture than any page needs; each is an address to check.
const maxCandidates = 20;

const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
const comma = 0x2c;

const descriptor = /^\d{1,5}(?:\.\d{1,4})?[wx]$/;

/**
 * The images of a `srcset`, as the HTML standard reads it: an address ends at white space, so commas
 * may stand inside it but not at its end. Candidates with a descriptor that is none are left out. A
 * scanner, as a pattern for this is quadratic.
 */
export function parseSrcset(value: string): readonly Candidate[] {
  const found: Candidate[] = [];
  const { length } = value;
  let at = 0;
  while (at < length && found.length < maxCandidates) {
    while (at < length && (isSpace(value.charCodeAt(at)) || value.charCodeAt(at) === comma)) at++;
    const start = at;
    while (at < length && !isSpace(value.charCodeAt(at))) at++;
    let end = at;
    while (end > start && value.charCodeAt(end - 1) === comma) end--;
    const url = value.slice(start, end);
    if (!url) break;
    if (end < at) {
      found.push({ url, descriptor: '' });
      continue;
    }
    const next = value.indexOf(',', at);
    const said = value.slice(at, next < 0 ? length : next).trim();
    at = next < 0 ? length : next + 1;
    if (!said || descriptor.test(said)) found.push({ url, descriptor: said });
  }
  return found;
}

/** A `srcset` again. A comma in an address could end it. */
export const writeSrcset = (candidates: readonly Candidate[]): string =>
  candidates
    .map(({ url, descriptor: said }) => `${url.replaceAll(',', '%2C')}${said && ` ${said}`}`)
    .join(', ');

/** The address that stands for a whole `srcset`: one of about 1,280 px, or of single density. */
export function mainCandidate(candidates: readonly Candidate[]): string | undefined {
  const widthOf = ({ descriptor: said }: Candidate): number =>
    said.endsWith('w') ? Number.parseFloat(said) : 0;
  const [first] = candidates;
  if (!first || !widthOf(first)) {
    return (candidates.find(({ descriptor: said }) => !said || said === '1x') ?? first)?.url;
  }
  const byWidth = [...candidates].sort((one, other) => widthOf(one) - widthOf(other));
  return (byWidth.find(each => widthOf(each) >= 1280) ?? byWidth.at(-1))?.url;
}
