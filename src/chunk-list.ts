// The build puts those of the script builds in here.

/** The hash of each chunk by its name. */
export const hashes: Readonly<Record<string, string>> = {};

/** What the chunks are given, since they import nothing that the entry holds. */
export const kit: readonly unknown[] = [];
