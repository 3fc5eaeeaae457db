/** What other formats and first drafts call what has another name here. */
const others: Readonly<Record<string, readonly string[]>> = {
  headline: ['title'],
  content: ['body', 'html', 'text'],
  html: ['body'],
  articlebody: ['body'],
  description: ['summary', 'caption'],
  abstract: ['summary'],
  sapo: ['summary'],
  lead: ['summary'],
  standfirst: ['summary'],
  date: ['datePublished', 'dateIssued'],
  pubdate: ['datePublished'],
  published: ['datePublished'],
  publishedat: ['datePublished'],
  createdat: ['datePublished'],
  updated: ['dateModified'],
  updatedat: ['dateModified'],
  modified: ['dateModified'],
  imageurl: ['image'],
  thumbnail: ['image'],
  photo: ['image'],
  keywords: ['tags'],
  category: ['section'],
  lang: ['language'],
  inlanguage: ['language'],
  link: ['url'],
  href: ['url'],
  src: ['url'],
  permalink: ['url'],
  canonical: ['url'],
  files: ['attachments'],
  documents: ['attachments'],
  copyright: ['copyrightNotice'],
  size: ['sizeInBytes'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

/** Whether one slip of the pen (a letter too many, too few, wrong, or two exchanged) lies between two names. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isExchange = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + (isExchange ? 2 : 1)) === long.slice(at + (isExchange ? 2 : 1));
}

/** Names shorter than this are near to each other by chance. */
const least = 4;
const longest = 40;

/** The known name that somebody who wrote `name` most likely meant; nothing where none is near. */
export function nearName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longest || /^[_@$]/.test(name)) return undefined;
  const written = plain(name);
  const same = known.find(each => plain(each) === written || plain(each) === `${written}s`);
  if (same) return same;
  const meant = Object.hasOwn(others, written) ? others[written] : undefined;
  const other = meant?.find(each => known.includes(each));
  if (other || written.length < least) return other;
  return known.find(each => each.length >= least && isOneSlip(plain(each), written));
}
