import { LxError } from '../model/errors.js';

type Accepts = (url: URL) => boolean;

const limits = new WeakMap<Element, Accepts>();

/**
 * Limits from where an element may be filled, redirects counted: for one that stands in the place of
 * a link, which a reader's comment can hold too.
 */
export const limitSources = (element: Element, accepts: Accepts): void => {
  limits.set(element, accepts);
};

/**
 * Asks whether an element may show what an address sent.
 *
 * @param address that of the answer, after redirects.
 * @throws LxError `blocked` where it stands in the place of a link, and the host is not one of those.
 */
export function checkSource(element: Element, address: string): void {
  if (limits.get(element)?.(new URL(address)) ?? true) return;
  const message = `${address} is not of this page and not in data-hosts of the script tag. Name its host there.`;
  throw new LxError('blocked', message);
}

/** Whether an element stands in the place of a link. */
export const isLimited = (element: Element): boolean => limits.has(element);
