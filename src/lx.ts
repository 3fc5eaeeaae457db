// The script tag: registers every element and upgrades links. Exports nothing, so that the classic
// build makes no global.
// First, as the settings count before an element is registered; then the requests.
import { scriptTag } from './script-tag.js';
import './early.js';
import { hashes, kit } from './chunk-list.js';
import { config } from './config.js';
import { registered } from './define.js';
import { autoload } from './elements/autoload.js';
import { upgradeLinks } from './elements/upgrade-links.js';
import { placeChunks } from './load/chunks.js';

if (registered) {
  // In the classic build this is the `src` of its own tag, taken while it runs.
  const beside = new URL('chunks/', import.meta.url).href;
  placeChunks({
    hashes,
    kit,
    base: config.base ? new URL(config.base.replace(/\/?$/, '/'), document.baseURI).href : beside,
    nonce: scriptTag?.nonce,
  });
  upgradeLinks();
  autoload();
}
