type Accepts = (url: URL) => boolean;

const limits = new WeakMap<Element, Accepts>();

/**
 * Limits from where an element may be filled, redirects counted: for one that stands in the place of
 * a link, which a reader's comment can hold too.
 */
export const limitSources = (element: Element, accepts: Accepts): void => {
  limits.set(element, accepts);
};

/** Whether an element may show what came from an address. */
export const acceptsSource = (element: Element, address: string): boolean =>
  limits.get(element)?.(new URL(address)) ?? true;

/** Whether an element stands in the place of a link. */
export const isLimited = (element: Element): boolean => limits.has(element);
