// Paths into a JSON value, as a field map writes them (src/formats/field-map.ts reads them).

/** @typedef {(string | number)[]} Path */

/** Stands for all of a list. */
export const every = '*';
const isPlain = name => /^[^.[\]"]+$/.test(name);

/** `data.items[0].name`, `["a.b"].c`, `tags[*]`; a number is a place in a list. */
export function pathText(path) {
  let text = '';
  for (const part of path) {
    if (part === every || typeof part === 'number') text += `[${part}]`;
    else if (isPlain(part)) text += `${text && '.'}${part}`;
    else text += `["${part}"]`;
  }
  return text;
}

/** Whether a map can name a path: of some names it cannot be written. */
export const isWritable = path =>
  path.every(
    part => typeof part === 'number' || (part !== '' && (isPlain(part) || !/["\]]/.test(part))),
  );

/** What stands at a path; nothing where there is nothing. */
export function valueAt(value, path) {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = at[part];
  }
  return at;
}

export const startsWith = (path, start) => start.every((part, index) => path[index] === part);

/**
 * Every value of a JSON with its path; of a list only its first, as the others are alike.
 *
 * @returns {{ path: Path, value: unknown }[]}
 */
export function walk(root, most = 3000) {
  const found = [];
  const queue = [{ path: [], value: root }];
  // Breadth first: what is near the root is more often what is meant.
  for (let at = 0; at < queue.length && found.length < most; at++) {
    const { path, value } = queue[at];
    found.push({ path, value });
    if (typeof value !== 'object' || value === null || path.length > 12) continue;
    const parts = Array.isArray(value) ? (value.length > 0 ? [0] : []) : Object.keys(value);
    for (const part of parts) queue.push({ path: [...path, part], value: value[part] });
  }
  return found;
}
