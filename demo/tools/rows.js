// Rows of an outline as a list that can be read, and scrolled by keyboard.
import { build } from '../build.js';

/**
 * @param {{ depth: number, name: string, attributes: string[], text: string, line?: number }[]} rows
 * @param {{ label: string, isStruck?: (name: string) => boolean, more?: string }} options
 */
export function rowList(rows, { label, isStruck = () => false, more = '' }) {
  const struck = (name, text) => (isStruck(name) ? ['del', {}, [text]] : text);
  const items = rows.map(({ depth, name, attributes, text }) => {
    const shown = name
      ? [
          ['b', {}, [struck(name, name)]],
          ...attributes.flatMap(each => [' ', ['i', {}, [struck(each, each)]]]),
        ]
      : [text];
    return ['li', { class: `at-${Math.min(depth, 12)}${name ? '' : ' words'}` }, shown];
  });
  return build([
    'ul',
    { class: 'rows', tabindex: '0', role: 'list', 'aria-label': label, translate: 'no' },
    [...items, ...(more ? [['li', { class: 'words' }, [more]]] : [])],
  ]);
}
