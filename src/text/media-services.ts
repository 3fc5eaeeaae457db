/** A player, viewer or map that was recognised by its address. */
export interface Embed {
  /** The service's name, a brand that no language changes; empty for a plain file. */
  readonly service: string;
  readonly kind: 'video' | 'audio' | 'map' | 'post' | 'file';
  /** The service's id of the item, where playing it in place needs one. */
  readonly id?: string;
  /** The page for readers: an absolute URL, its scheme not yet checked. */
  readonly href: string;
}

type Row = readonly [
  service: string,
  kind: Embed['kind'],
  /** Tested on host, path and query, without "www."; its first group is the id. */
  place: RegExp,
  /** The page for people: `$1` is the id, `?name` a parameter that holds it. Left out: the address itself. */
  page?: string,
  /** The host that a page found in a parameter must be on. */
  pageHost?: RegExp,
];

const services: readonly Row[] = [
  [
    'YouTube',
    'video',
    /^(?:m\.)?(?:youtube(?:-nocookie)?\.com\/(?:(?:embed|v|shorts|live)\/|watch\?(?:[^#]*&)?v=)|youtu\.be\/)(?!videoseries|live_stream)([\w-]{11})(?![\w-])/,
    'https://www.youtube.com/watch?v=$1',
  ],
  // A playlist or a live channel: the address itself is the page.
  [
    'YouTube',
    'video',
    /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed\/(?:videoseries|live_stream)|embed\/?(?=\?listType)|playlist)\?/,
  ],
  ['Vimeo', 'video', /^(?:player\.)?vimeo\.com\/(?:video\/)?(\d+)/, 'https://vimeo.com/$1'],
  // A page is checked to be Facebook's own: the label says so.
  [
    'Facebook',
    'post',
    /^facebook\.com\/(?:v[\d.]+\/)?plugins\//,
    '?href',
    /(^|\.)(facebook\.com|fb\.watch)$/,
  ],
  ['Facebook', 'post', /^(?:\w+\.)?facebook\.com\//],
  [
    'TikTok',
    'video',
    /^(?:\w+\.)?tiktok\.com\/(?:embed|player)\/(?:v\d\/)?(\d+)/,
    'https://www.tiktok.com/@/video/$1',
  ],
  ['TikTok', 'video', /^(?:\w+\.)?tiktok\.com\//],
  [
    'Instagram',
    'post',
    /^instagram\.com\/(?:p|reel|tv)\/([\w-]+)/,
    'https://www.instagram.com/p/$1/',
  ],
  ['X', 'post', /^(?:\w+\.)?(?:twitter|x)\.com\//],
  [
    'Spotify',
    'audio',
    /^open\.spotify\.com\/(?:embed\/)?(\w+\/\w+)/,
    'https://open.spotify.com/$1',
  ],
  [
    'Dailymotion',
    'video',
    /^dailymotion\.com\/(?:embed\/)?video\/(\w+)/,
    'https://www.dailymotion.com/video/$1',
  ],
  ['Zalo', 'post', /^(?:\w+\.)*zalo\.(?:me|vn)\//],
  ['Google Maps', 'map', /^(?:maps\.)?google\.[a-z.]{2,6}\/maps\b/],
  ['', 'file', /^docs\.google\.com\/(?:gview|viewer)/, '?url'],
  ['', 'file', /^view\.officeapps\.live\.com\/op\//, '?src'],
  ['', 'file', /^[^?#]*viewer\.html?\?/, '?file'],
  // A form is no file.
  ['Google Docs', 'file', /^(?:docs|drive)\.google\.com\/(?!forms\/)/],
  ['SoundCloud', 'audio', /^(?:w\.)?soundcloud\.com\//],
  ['Issuu', 'file', /^(?:\w+\.)?issuu\.com\//],
  ['', 'video', /^[^?#]*\.(?:mp4|m4v|webm|ogv|mov|m3u8)(?![^?#])/i],
  ['', 'audio', /^[^?#]*\.(?:mp3|m4a|aac|wav|ogg)(?![^?#])/i],
  ['', 'file', /^[^?#]*\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|rar)(?![^?#])/i],
];

/** Drupal and Telegraph embed through pages of their own, which name the true address. */
const proxy = /\/(media\/oembed|embed\/(youtube|vimeo))$/;

/**
 * Recognises a player, viewer or map by its address alone, without a request.
 *
 * @param address an absolute URL.
 * @returns nothing where the address is of no known service and no known kind of file.
 */
export function recognise(address: string): Embed | undefined {
  const url = new URL(address);
  if (proxy.test(url.pathname)) {
    const inner = parse(url.searchParams.get('url'), url);
    return inner && !proxy.test(inner.pathname) ? recognise(inner.href) : undefined;
  }
  const place = url.host.replace(/^www\./, '') + url.pathname + url.search;
  for (const [service, kind, pattern, page = '', pageHost] of services) {
    const found = pattern.exec(place);
    if (!found) continue;
    const id = found[1];
    const href = page.startsWith('?')
      ? parse(url.searchParams.get(page.slice(1)), url)
      : new URL(page.replace('$1', id ?? '') || url);
    if (!href || (pageHost && !pageHost.test(href.hostname))) return undefined;
    // From where on it plays.
    const start = /[?&#](?:start|t)=(\d[\dhms]{0,9})(?![^&#])/.exec(url.search + url.hash)?.[1];
    if (start && id && service === 'YouTube') href.searchParams.set('t', start);
    const isVideo = service === 'Facebook' && /video|watch|reel/.test(place);
    return { service, kind: isVideo ? 'video' : kind, href: href.href, ...(id && { id }) };
  }
  return undefined;
}

function parse(address: string | null, base: URL): URL | undefined {
  try {
    return address ? new URL(address, base) : undefined;
  } catch {
    return undefined;
  }
}
