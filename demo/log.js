// A log of what elements say, newest first.
import { build } from './build.js';
import { pick } from './shell.js';
import { words } from './words/log.js';

const sum = counts => Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
const listed = parts => parts.filter(Boolean).join(' · ');

const facts = {
  'lx-load': ({ report }) =>
    `${pick(words.removed)} ${sum(report?.removed)}, ${pick(words.changed)} ${sum(report?.changed)}`,
  'lx-error': ({ kind, status, path, message }) => listed([kind, status, path, message]),
  'lx-warning': ({ path, message }) => listed([path, message]),
  'lx-font-size-change': ({ scale }) => `scale ${scale}`,
  'lx-view': () => '',
  'lx-list-load': ({ items, failed }) =>
    listed([
      `${items.length} ${pick(words.items)}`,
      failed.length && `failed: ${failed.join(' ')}`,
    ]),
  securitypolicyviolation: ({ violatedDirective, blockedURI, sample }) =>
    listed([violatedDirective, blockedURI, sample]),
};

/** Every event that is logged. */
export const logged = Object.keys(facts);

function entry(event) {
  const { report, type } = event;
  return build([
    'li',
    { 'data-event': type },
    [
      ['time', {}, [`${(performance.now() / 1000).toFixed(2)} s`]],
      ' ',
      ['strong', { class: type }, [type]],
      ` ${facts[type](event)}`,
      ...(report
        ? [
            [
              'details',
              {},
              [
                ['summary', {}, [pick(words.report)]],
                ['pre', { tabindex: '0' }, [JSON.stringify(report, null, 2)]],
              ],
            ],
          ]
        : []),
    ],
  ]);
}

/**
 * A log that hears the whole page from now on.
 *
 * @returns {{ node: HTMLElement, clear: () => void }}
 */
export function eventLog() {
  const list = build(['ol', { class: 'log' }]);
  const none = build(['p', { class: 'quiet' }, [pick(words.none)]]);
  const clear = () => {
    list.replaceChildren();
    none.hidden = false;
  };
  const button = build(['button', { type: 'button', class: 'button' }, [pick(words.clear)]]);
  button.addEventListener('click', clear);
  for (const type of logged)
    document.addEventListener(type, event => {
      list.prepend(entry(event));
      none.hidden = true;
    });
  return { node: build(['div', {}, [none, list, button]]), clear };
}
