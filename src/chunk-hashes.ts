/** The hash of each chunk by its name. The build puts those of the script builds in here. */
export const chunkHashes: Readonly<Record<string, string>> = {};
