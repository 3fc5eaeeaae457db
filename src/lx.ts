// The script tag: registers every element and upgrades links. Exports nothing, so that the classic
// build makes no global.
import { chunkHashes } from './chunk-hashes.js';
import { registered } from './define.js';
import { upgradeLinks } from './elements/upgrade-links.js';
import { placeChunks } from './load/chunks.js';

// In the classic build this is the `src` of its own tag, taken while it runs.
const address = import.meta.url;
const tag = [...document.scripts].find(({ src }) => src === address);

if (registered) {
  placeChunks({
    hashes: chunkHashes,
    base: new URL(
      tag?.dataset['base'] ?? 'chunks/',
      tag?.dataset['base'] ? document.baseURI : address,
    ).href,
    nonce: tag?.nonce,
  });
  upgradeLinks();
}
