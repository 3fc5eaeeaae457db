// A piece of code with its button. Where the browser gives no right to copy, the text is selected.
import { build } from './build.js';
import { pick } from './shell.js';
import { words } from './words/shell.js';

function select(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = document.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Copies what a node shows; resolves to the sentence that says how it went. */
async function copy(node) {
  try {
    await navigator.clipboard.writeText(node.textContent);
    return pick(words.copied);
  } catch {
    select(node);
    return pick(words.selected);
  }
}

/**
 * @param {string} label what the code is, for those who do not see it
 * @param {string} [text]
 * @returns {{ node: HTMLElement, show: (text: string) => void }}
 */
export function code(label, text = '') {
  const pre = build([
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': label, translate: 'no' },
    [text],
  ]);
  const button = build(['button', { type: 'button', class: 'button' }, [pick(words.copy)]]);
  const said = build(['p', { class: 'said quiet', role: 'status' }]);
  button.addEventListener('click', async () => (said.textContent = await copy(pre)));
  const node = build(['div', { class: 'code' }, [pre, ['div', { class: 'copy' }, [button, said]]]]);
  return {
    node,
    show(next) {
      pre.textContent = next;
      said.textContent = '';
    },
  };
}
