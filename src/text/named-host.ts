import { compose } from './marks.js';
import { withoutIgnorable } from './unseen.js';
import { hostOf, parseUrl } from './url.js';

// Readers take these for full stops. NFKC knows some ("．", "․", "…"), IDNA one, the eye all.
const likeDots = /[。·‧•∙⋅・ꓸ۔܁܂٠]/g;
const mayHoldHost = /[.．․﹒…⒈-⒛。｡·‧•∙⋅・･ꓸ۔܁܂٠]|:\/\//;

/** What no host name holds. */
export const nameEnd = /[\s!"#$%&'()*+,/:;<=>?[\\\]^`{|}~@“”‘’«»„‹›–—−]/;
const runs = new RegExp(nameEnd.source.replace('[', '[^') + '+', 'g');
// A dot with a space beside it is part of a name only before an ending that is no word.
const spacedDot =
  / ?\. ?(?=(?:[vV][nN]|[cC][oO][mM]|[nN][eE][tT]|[oO][rR][gG]|[gG][oO][vV]|[eE][dD][uU])(?:[\s./:,;!?)\]]|$))/g;

// Endings that no file, abbreviation or word has, whatever the case.
const listed = /^(?:vn|com|net|org|gov|edu|mil|info|asia|biz|xyz|app|online|example)$/;
/** An ending of two letters or more; those of files are no hosts ("phu-luc.pdf", "so-lieu.zip"). */
const ending = /^(?:xn--[a-z\d-]+|[a-z]{2,24})$/;
const files =
  /^(?:pdf|docx?|docm|xlsx?|xlsm|pptx?|pps|od[tsp]|rtf|txt|csv|zip|rar|gz|tar|jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|mp[34]|m4[av]|mov|avi|wav|wma|wmv|webm|ogg|html?|xhtml|php|aspx?|jsp|cgi|js|mjs|ts|css|json|xml|exe|msi|apk|iso|dwg|cer|pem|key|bak|tmp|log|ini|dat|db|md|epub)$/;

/** Letters that are neither Latin nor marks on Latin ones: no Vietnamese word ends in them. */
const foreign = /^[^\0-\u036f\u1e00-\u1eff]{2,}$/;

/**
 * Whether a run of letters, digits, dots and hyphens is a host's name: by an ending that is listed,
 * or, in small letters, by one that could be a top-level domain. "TP.HCM", "v.v" and "1.250" are none.
 */
function isHost(name: string, labels: readonly string[]): boolean {
  if (labels.length < 2 || labels.some(label => !label || label.length > 63)) return false;
  const last = labels.at(-1) ?? '';
  if (/^(?:ASP|ADO|VB|ML)\.NET$/.test(name)) return false;
  if (labels.slice(1).some(label => listed.test(label))) return !files.test(last);
  if (name !== name.toLowerCase()) return false;
  return ending.test(last) ? !files.test(last) : foreign.test(last);
}

const trimDots = (run: string): string => {
  let [start, end] = [0, run.length];
  while (start < end && /[.\-_]/.test(run.charAt(start))) start += 1;
  while (end > start && /[.\-_]/.test(run.charAt(end - 1))) end -= 1;
  return run.slice(start, end);
};

/**
 * The hosts that a text names for a reader's eyes, without "www.": after "://" or "www." whatever
 * they are, else what can be nothing but a host. Of an address, only the host and further "://"
 * count, not the path. Linear.
 */
export function* namedHosts(text: string): Generator<string> {
  if (!mayHoldHost.test(text)) return;
  // A name that holds what is not drawn reads as the name without it.
  const seen = compose(withoutIgnorable(compose(withoutIgnorable(text), 'NFKC')))
    .replace(likeDots, '.')
    .replace(/\s+/g, ' ')
    .replace(spacedDot, '.');
  for (const word of seen.split(' ')) {
    let isPath = false;
    for (const { 0: run, index } of word.matchAll(runs)) {
      const after = word.slice(Math.max(0, index - 3), index);
      const isAddress = after === '://';
      if (isPath && !isAddress) continue;
      // "@name.example" is somebody's name on a network.
      if (after.endsWith('@') && !/[^\s(]@$/.test(after)) continue;
      const isMarked = isAddress || /^www\./i.test(run);
      const name = trimDots(run);
      const lower = name.toLowerCase();
      const labels = lower.split('.');
      if (!(isMarked ? lower && labels.every(Boolean) : isHost(name, labels))) continue;
      // After user info ("https://bank.vn@evil.vn") the true host is still to come.
      isPath = word.charAt(index + run.length) !== '@';
      yield hostOf(`https://${lower}`) ?? lower.replace(/^www\./, '');
    }
  }
}

/** More hosts in one link's text than any honest one names. */
const maxHosts = 100;

/**
 * Where a link truly leads, if its text names another host than that: the host, the address of a
 * mail or the number of a telephone. A host's own sub-domains are not another one.
 *
 * @param address the link's address, absolute.
 */
export function trueTarget(text: string, address: string): string | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  const isPage = url.protocol === 'https:' || url.protocol === 'http:';
  const target = isPage ? hostOf(address) : decoded(url.pathname);
  if (!target) return undefined;
  const host = isPage ? target : hostOf(`https://${target.split('@')[1] ?? ''}`);
  let count = 0;
  for (const named of namedHosts(text)) {
    const isOwn = host !== undefined && (named === host || host.endsWith(`.${named}`));
    if (!isOwn || ++count > maxHosts) return target;
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
