import { html, nothing } from 'lit';
import { trueTarget } from '../../text/named-host.js';
import { hostOf, parseUrl } from '../../text/url.js';

/**
 * Content as a link, where there is an address. The page that opens gets no hold on this one, and
 * learns no more of it than its origin. A text that names another host than it leads to is followed
 * by the true one.
 */
export function linked(
  url: string | undefined,
  content: unknown,
  rel = 'noopener',
  language?: string,
): unknown {
  if (!url) return content;
  const target = typeof content === 'string' ? trueTarget(content, url) : undefined;
  return html`<a
    href=${url}
    rel=${rel}
    hreflang=${language ?? nothing}
    referrerpolicy="strict-origin-when-cross-origin"
    >${content}${target ? ` [${target}]` : ''}</a
  >`;
}

/**
 * Words in our voice as a link. They vouch for nobody: where they lead to another host than the
 * article came from, it is named.
 *
 * @param from the address that the article came from.
 * @param language of the page it leads to, where that is known to be another one.
 */
export function linkedWords(
  url: string | undefined,
  words: string,
  from: string,
  rel?: string,
  language?: string,
): unknown {
  const host = url && (hostOf(url) ?? parseUrl(url)?.pathname.split('@')[1]);
  return linked(url, host && host !== hostOf(from) ? `${words} (${host})` : words, rel, language);
}
