// A JSON as a tree of buttons. One that is pressed opens a list of what it may be.
import { build } from '../build.js';
import { isWritable, pathText } from './json-path.js';
import { roles } from './map-make.js';

const most = 60;
const maxText = 48;

const clip = text => (text.length > maxText ? `${text.slice(0, maxText)}…` : text);
const sample = value => {
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).length}}`;
  return typeof value === 'string' ? `“${clip(value.replace(/\s+/g, ' ').trim())}”` : String(value);
};

/** What a place may be: a list is where articles are; all else is a member. */
const rolesOf = value => roles.filter(role => Array.isArray(value) || role !== 'items');

/**
 * @param {unknown} root
 * @param {object} options
 * @param {(key: string, places?: object) => string} options.write
 * @param {(role: string) => string} options.nameOf the words for a member
 * @param {(path: import('./json-path.js').Path, role: string | undefined) => void} options.onChoose
 * @returns {{ node: HTMLElement, mark: (choices: Record<string, import('./json-path.js').Path>) => void }}
 */
export function jsonTree(root, { write, nameOf, onChoose }) {
  const rows = new Map();
  let open;

  function openAt(row) {
    open?.select.remove();
    open?.press.setAttribute('aria-expanded', 'false');
    if (open?.row === row) return void (open = undefined);
    const select = build([
      'select',
      { class: 'field', 'aria-label': write('isWhat', { path: pathText(row.path) }) },
    ]);
    select.append(
      build(['option', { value: '' }, [write('nothing')]]),
      ...rolesOf(row.value).map(role => build(['option', { value: role }, [nameOf(role)]])),
    );
    select.value = row.role ?? '';
    select.addEventListener('change', () => onChoose(row.path, select.value || undefined));
    select.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      openAt(row);
      row.press.focus();
    });
    row.press.setAttribute('aria-expanded', 'true');
    row.press.after(select);
    select.focus();
    open = { row, select, press: row.press };
  }

  function rowOf(path, name, value) {
    const badge = build(['b', { class: 'role' }]);
    const press = build([
      'button',
      { type: 'button', class: 'node', 'aria-expanded': 'false' },
      [
        ['span', { class: 'key' }, [String(name)]],
        ' ',
        ['span', { class: 'sample' }, [sample(value)]],
        ' ',
      ],
    ]);
    press.append(badge);
    const row = { path, value, press, badge };
    press.disabled = path.length === 0 || !isWritable(path);
    press.addEventListener('click', () => openAt(row));
    rows.set(JSON.stringify(path), row);
    return press;
  }

  function branch(path, name, value) {
    const item = build(['li']);
    item.append(rowOf(path, name, value));
    if (typeof value !== 'object' || value === null || path.length > 12) return item;
    const isList = Array.isArray(value);
    const keys = isList ? (value.length > 0 ? [0] : []) : Object.keys(value).slice(0, most);
    const list = build(['ul']);
    for (const key of keys)
      list.append(branch([...path, key], isList ? `[${key}]` : key, value[key]));
    const rest = (isList ? value.length : Object.keys(value).length) - keys.length;
    if (rest > 0) list.append(build(['li', { class: 'quiet' }, [write('tail', { count: rest })]]));
    item.append(list);
    return item;
  }

  const node = build(['ul', { class: 'tree', translate: 'no' }]);
  node.append(branch([], Array.isArray(root) ? '[ ]' : '{ }', root));
  return {
    node,
    mark(choices) {
      const byPath = new Map(
        Object.entries(choices).map(([role, path]) => [JSON.stringify(path), role]),
      );
      for (const [key, row] of rows) {
        row.role = byPath.get(key);
        row.badge.textContent = row.role ? nameOf(row.role) : '';
        row.press.classList.toggle('is-chosen', !!row.role);
      }
    },
  };
}
