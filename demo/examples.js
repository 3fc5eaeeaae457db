// The one list of examples: the pages of the elements show it, the QA page counts it, axe checks it,
// the screenshots are taken of it.
import { alerts } from './examples/alert.js';
import { articles } from './examples/article.js';
import { bylines, fontSizes } from './examples/byline.js';
import { failures } from './examples/failing.js';
import { foreign } from './examples/formats.js';
import { lists } from './examples/list.js';
import { far, looks } from './examples/looks.js';
import { waysIn } from './examples/ways-in.js';

/**
 * @typedef {object} Example
 * @property {string} id        stands in the address: qa.html?only=id, elements/lx-….html?state=id
 * @property {string} element   the tag on whose page it stands
 * @property {[string, string]} group  heading under which it is listed: Vietnamese, English
 * @property {[string, string]} title
 * @property {[string, string]} see    acceptance criteria: what a tester should see
 * @property {import('./build.js').Tree} tree
 * @property {string} [outcome] `load`, or the kind of error that every lx-article in it ends with
 * @property {string} [root]    class that the page's root has while it is shown
 * @property {(stage: Element) => void} [setup] what happens after the nodes are in the page
 */

/** @type {Example[]} */
export const examples = [
  ...articles,
  ...failures,
  ...waysIn,
  ...looks,
  ...bylines,
  ...fontSizes,
  ...foreign,
  ...lists,
  ...alerts,
  ...far,
];
