import { isElement } from '../platform.js';
import { isLimited } from './sources.js';

/** Where an article comes from. */
export type Input = {
  /** A field map, or its address. */
  readonly map?: string | undefined;
} &
  /** The property `article`. */
  (
    | { readonly kind: 'object'; readonly value: unknown }
    /** A child `<script type="application/json">`. */
    | { readonly kind: 'text'; readonly value: string }
    /** The attribute `src`. */
    | {
        readonly kind: 'src';
        readonly value: string;
        /** Whether a page at the address may name the article's. */
        readonly mayDiscover: boolean;
      }
  );

/** The input that counts: the property beats the child, which beats the attribute. */
export function inputOf(
  host: Element,
  article: unknown,
  src: string | null | undefined,
  map?: string,
): Input | undefined {
  if (article !== undefined && article !== null) return { kind: 'object', value: article, map };
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return { kind: 'text', value: script.textContent, map };
  return src ? { kind: 'src', value: src, map, mayDiscover: !isLimited(host) } : undefined;
}

/** Whether two inputs ask for the same article. */
export const sameInput = (one: Input | undefined, other: Input | undefined): boolean =>
  one?.kind === other?.kind && one?.value === other?.value && one?.map === other?.map;

/**
 * Whether the parser may still add children to an element: a child script may then be missing, or hold only
 * half of its text. A node after the element, or after an ancestor, proves that it is closed.
 */
export function isBeingParsed(host: Element): boolean {
  if (document.readyState !== 'loading') return false;
  for (let at: Node | null = host; at; at = at.parentNode) if (at.nextSibling) return false;
  return document.contains(host);
}

/** Whether children of an element changed that are its fallback, and neither its JSON nor a text copy. */
export function concernsFallback(host: Element, records: readonly MutationRecord[]): boolean {
  const isFallback = (node: Node): boolean =>
    node.nodeType === Node.TEXT_NODE
      ? !!node.textContent?.trim()
      : isElement(node) && node.localName !== 'script' && !node.slot;
  return records.some(({ target, addedNodes, removedNodes }) =>
    target === host
      ? [...addedNodes, ...removedNodes].some(isFallback)
      : [...host.childNodes].some(child => isFallback(child) && child.contains(target)),
  );
}
