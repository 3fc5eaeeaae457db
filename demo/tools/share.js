// The link that holds what a tool works on, and the file that is offered where it would be too long.
import { build } from '../build.js';
import { code } from '../code.js';
import { button, saveAs, tell } from './frame.js';
import { fragment, longest, readFragment } from './link.js';

/**
 * @param {HTMLElement} place
 * @param {object} options
 * @param {(key: string, places?: object) => string} options.write
 * @param {() => unknown} options.value what the link holds
 * @param {() => { name: string, content: string }} options.file what is saved instead
 */
export function share(place, { write, value, file }) {
  const said = build(['p', { class: 'said', role: 'status' }]);
  const link = code(write('shareName'));
  link.node.hidden = true;
  const make = async () => {
    const hash = await fragment(value());
    link.node.hidden = hash.length > longest;
    if (hash.length > longest)
      return tell(said, write('tooLong', { count: hash.length.toLocaleString() }), 'bad');
    const url = new URL(location.href);
    url.hash = hash;
    history.replaceState(history.state, '', url);
    link.show(url.href);
    return tell(said, write('linked'), 'good');
  };
  const save = () => {
    const { name, content } = file();
    saveAs(name, content);
  };
  const buttons = build(['div', { class: 'line' }]);
  buttons.append(
    button(write('share'), () => void make()),
    button(write('save'), save),
  );
  place.append(buttons, said, link.node);
}

/**
 * What the page's link holds; says in a sentence where it cannot be read.
 *
 * @param {(sentence: string) => void} say
 */
export async function shared(write, say) {
  const found = await readFragment(location.hash);
  if (!found) return undefined;
  if ('value' in found) return found.value;
  say(write(found.problem));
  return undefined;
}
