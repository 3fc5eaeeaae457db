/**
 * The platform's own constructors. Old libraries put theirs in the place of `Event` and `Element`
 * (MooTools) and give `Array.from` and `entries` another meaning (Prototype.js), and a page that
 * embeds an article is not ours to choose. A lint rule keeps the globals out of the rest of src.
 */

/** What a constructor that no library replaces extends; in Node, which has none, the global itself. */
const parentOf = <T extends object>(child: T | undefined, otherwise: () => T): T =>
  child ? (Object.getPrototypeOf(child) as T) : otherwise();

const scope = globalThis as Partial<Pick<typeof globalThis, 'UIEvent' | 'HTMLElement'>>;

export const PlatformEvent = parentOf(
  scope.UIEvent as unknown as typeof Event | undefined,
  () => Event,
);

export const PlatformElement = parentOf(
  scope.HTMLElement as unknown as typeof Element | undefined,
  () => Object as unknown as typeof Element,
);

export const isElement = (value: unknown): value is Element => value instanceof PlatformElement;

/** Takes a node away. A host may have taken `remove` away, or made it throw where there is no parent. */
export const removeNode = (node: Node): void => {
  node.parentNode?.removeChild(node);
};
