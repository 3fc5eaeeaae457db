// The page that shows what has changed: each place as it was, as it is, and the difference.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { root } from '../setup.mjs';

const folder = `${root}.tmp/visual`;

const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
const name = ({ id, width, scheme }) => `${id}, ${width} px, ${scheme}`;
export const placeOf = ({ left, top, right, bottom }) =>
  `${right - left + 1} × ${bottom - top + 1} px at ${left}, ${top}`;
export const ruleOf = ({ file, line, selector, isNew }) =>
  `${selector} (${file}${line ? `:${line}` : ''}${isNew ? ', changed since' : ''})`;

/** @returns the path of the page. */
export function writeReport(changes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sections = changes.map((change, at) => {
    const pictures = [
      ['Old', change.before],
      ['New', change.after],
      ['Difference', change.difference],
    ].map(([title, picture]) => {
      const file = `${at}-${title.toLowerCase()}.png`;
      writeFileSync(`${folder}/${file}`, PNG.sync.write(picture));
      return `<figure><figcaption>${title}</figcaption><img src="${file}" alt="${title}"></figure>`;
    });
    return `<section><h2>${escaped(name(change))}: ${change.pixels} pixels</h2>
<div>${pictures.join('')}</div>${change.places.map(placeText).join('')}</section>`;
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>lx: what looks otherwise</title>
<style>body{font:16px/1.5 sans-serif;margin:2rem}div{display:flex;gap:1rem;overflow:auto;align-items:start}
figure{margin:0}img{border:1px solid #999}figcaption{font-weight:600}</style>
<h1>What looks otherwise: ${changes.length}</h1>
<p>Wanted so? <code>npm run visual -- --update</code>, or <code>-- --update ID</code> for one state.</p>
${sections.join('\n')}`;
  writeFileSync(`${folder}/index.html`, page);
  return '.tmp/visual/index.html';
}

const placeText = ({ place, names, rules }) =>
  `<h3>${placeOf(place)}</h3><p>${escaped(names.join(' in '))}</p><ul>${rules
    .map(rule => `<li>${rule.isNew ? '<strong>' : ''}<code>${escaped(ruleOf(rule))}</code></li>`)
    .join('')}</ul>`;
