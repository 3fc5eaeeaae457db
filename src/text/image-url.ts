import { isOfHosts } from './host-list.js';
import { resolveUrl } from './url.js';

/** Names of image files, for telling a photo's larger version from a page. */
export const imageFile = /\.(jpe?g|png|gif|webp|avif|bmp|svg|jfif|tiff?)$/i;

/** Names of files that hold a document. */
export const documentFile = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|rar)$/i;
const viewer =
  /^https?:\/\/(?:(?:docs|drive)\.google\.com\/(?!forms\/)|view\.officeapps\.live\.com\/op\/|(?:\w+\.)?issuu\.com\/|[^?#]*viewer\.html?\?)/;

/** Whether an absolute URL is of a document: of a file, or of a page that shows one. */
export const isFileAddress = (url: string): boolean =>
  documentFile.test(pathOf(url)) || viewer.test(url);

/** The path of an absolute URL. Cheaper than parsing it again. */
export const pathOf = (url: string): string => url.replace(/^\w+:\/\/[^/]*|[?#].*/gs, '');

/** The last part of an absolute URL's path, decoded: the file's name. */
export function fileNameOf(url: string): string {
  const name = pathOf(url).split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

// Where CMSs keep the same image in other sizes: NukeViet (/assets/), Drupal (/styles/), WordPress
// (-1024x577), and folders and prefixes named for it.
const sizeParts =
  /^\/(assets|uploads?)(?=\/)|\/styles\/[^/]+\/public|\/(thumbs?|thumbnails?|resized?|small|medium|large|\d+x\d+)(?=\/)|(?<=\/)thumb_|-\d+x\d+(?=\.\w+$)|[-_](?:t|thumb|thumbnail|small|scaled)(?=\.\w+$)/gi;

/** Whether two absolute URLs are of the same image, in whatever size. */
export function isSameImage(one: string, other: string): boolean {
  const path = (url: string): string => pathOf(url).replace(sizeParts, '').toLowerCase();
  return path(one) === path(other);
}

/** What decides whether an image may be asked for. */
export interface ImageContext {
  /** Relative URLs are resolved against it. */
  readonly baseUrl: string | undefined;
  /** The address that the article came from: no host nearer to the reader is asked. */
  readonly fetchedFrom?: string | undefined;
  /** Hosts that images may come from, as `isOfHosts` takes them; any where it is not given or empty. */
  readonly imageHosts?: readonly string[] | undefined;
}

/** Checks the URL of an image: its scheme, and its host, where private ones and the embedding page have a say. */
export function resolveImage(
  value: string,
  { baseUrl, fetchedFrom, imageHosts }: ImageContext,
): string | undefined {
  const url = resolveUrl(value, 'image', baseUrl, fetchedFrom);
  if (!url || !imageHosts?.length) return url;
  return isOfHosts(new URL(url), imageHosts) ? url : undefined;
}
