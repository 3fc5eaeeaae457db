import { isElement } from '../../platform.js';
import { decodeFragment, idPrefix } from '../../body/ids.js';

/**
 * Follows a link to a place in the same article. In a shadow root the browser does not: it would
 * leave for the article's page, or change the host's address and scroll nowhere. A click with a
 * modifier stays the browser's.
 */
export function followAnchor(event: MouseEvent, articleUrl: string | undefined): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = isElement(event.target) ? event.target.closest('a') : null;
  const root = link?.getRootNode();
  if (!link || !(root instanceof ShadowRoot)) return;
  const [address, fragment] = (link.getAttribute('href') ?? '').split('#');
  if (!fragment || (address && address !== articleUrl?.replace(/#.*$/s, ''))) return;
  const id = decodeFragment(fragment);
  const target = root.getElementById(id.startsWith(idPrefix) && !address ? id : idPrefix + id);
  if (!target) return;
  event.preventDefault();
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
  bring(target);
  // Moves where the next Tab goes, and tells screen readers; what was no stop does not become one.
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}

/**
 * Brings an element to the top of the screen, and keeps it there for some frames: the sections around
 * it take their true height only now, and Firefox and WebKit do not make up for that.
 */
function bring(target: Element, frames = 4): void {
  target.scrollIntoView();
  if (frames) requestAnimationFrame(() => bring(target, frames - 1));
}
