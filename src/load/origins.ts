const origins = new WeakMap<object, string>();

/** Remembers the address that an article was fetched from, for when it is given to an element. */
export function noteOrigin(article: object, address: string): void {
  origins.set(article, address);
}

/** Address that an article was fetched from by us, if it was. */
export const originOf = (article: unknown): string | undefined =>
  typeof article === 'object' && article !== null ? origins.get(article) : undefined;
