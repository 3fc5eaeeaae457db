// The script tag: registers every element and upgrades links. Exports nothing, so that the classic
// build makes no global.
import './script-tag.js';
import { registered } from './define.js';
import { upgradeLinks } from './elements/upgrade-links.js';

if (registered) upgradeLinks();
