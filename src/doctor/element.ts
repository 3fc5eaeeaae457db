import { finding, short, type Finding } from './finding.js';
import { lookAtSight } from './sight.js';

/** What an element of any version of lx may say of itself. */
interface Told {
  readonly article?: unknown;
  readonly error?: { kind?: unknown; message?: unknown; path?: unknown };
  readonly loadedArticle?: { title?: unknown; body?: unknown };
}

/** What one element of lx shows, or why it shows nothing. */
export function lookAtElement(element: Element, at: string): Finding[] {
  if (!customElements.get(element.localName))
    return [finding('not-defined', at), ...lookAtSight(element, at)];
  const takesInput = /^lx-(?:article|article-list|alert)$/.test(element.localName);
  return [
    ...(takesInput ? [...lookAtInput(element, at), ...lookAtOutcome(element, at)] : []),
    ...lookAtSight(element, at),
    ...lookAtImages(element, at),
  ];
}

function lookAtInput(element: Element, at: string): Finding[] {
  const src = element.getAttribute('src') ?? '';
  const { article } = element as Told;
  const hasChild = !!element.querySelector(':scope > script[type="application/json"]');
  const isGiven = article !== undefined && article !== null;
  const other = isGiven ? 'article' : '<script type="application/json">';
  const isBeaten = src && (isGiven || hasChild);
  return [
    isGiven
      ? finding('from-property', at)
      : hasChild
        ? finding('from-child', at)
        : src
          ? finding('from-src', at, { url: short(src) })
          : finding('no-input', at),
    ...(isBeaten ? [finding('property-wins', at, { other })] : []),
  ];
}

function lookAtOutcome(element: Element, at: string): Finding[] {
  const { error, loadedArticle } = element as Told;
  if (error) {
    const { kind, message, path } = error;
    return [
      finding('failed', at, { kind: word(kind), message: short(word(message)), path: word(path) }),
    ];
  }
  const root = element.shadowRoot;
  if (loadedArticle) {
    const title = short(word(loadedArticle.title));
    const letters = root?.querySelector('[part~="body"]')?.textContent.trim().length ?? 0;
    const variant = element.getAttribute('variant') ?? '';
    const isShort = letters === 0 && /^(?:compact|headline)$/.test(variant);
    return [
      isShort
        ? finding('without-body', at, { title, variant })
        : letters > 0
          ? finding('loaded', at, { title, letters: String(letters) })
          : finding('no-body', at, { title }),
      ...(isStale(element) ? [finding('stale', at)] : []),
    ];
  }
  const count = root?.querySelectorAll('[part~="item"], [part~="card"]').length ?? 0;
  if (count > 0) return [finding('listed', at, { count: String(count) })];
  if (element.getAttribute('loading') === 'lazy') return [finding('lazy', at)];
  return root?.querySelector('[aria-busy="true"]') ? [finding('loading', at)] : [];
}

function isStale(element: Element): boolean {
  try {
    return element.matches(':state(stale)');
  } catch {
    return false;
  }
}

function lookAtImages(element: Element, at: string): Finding[] {
  const images = [...(element.shadowRoot?.querySelectorAll('img') ?? [])];
  const failed = images.filter(({ complete, naturalWidth }) => complete && naturalWidth === 0);
  const [first] = failed;
  if (!first) return [];
  const url = short(first.currentSrc || first.src);
  return [finding('images-failed', at, { count: String(failed.length), url })];
}

/** A text of an element that may be of any version. */
const word = (value: unknown): string => (typeof value === 'string' ? value : '');
