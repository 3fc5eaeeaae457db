// Where the pictures are kept, and what is known of the machine that drew them.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { root } from '../setup.mjs';
import { compare } from './compare.mjs';
import { pack, unpack } from './pairs.mjs';

export const folder = 'test/visual';
const pathOf = (id, width) => `${root}${folder}/${id}-${width}.png`;
const aboutFile = `${root}${folder}/drawn-by.json`;

export const kept = (id, width) =>
  existsSync(pathOf(id, width)) ? unpack(readFileSync(pathOf(id, width))) : undefined;

/** Writes the pictures of a state where they differ from what is kept, so that no file changes for nothing. */
export function keep(id, width, pictures) {
  mkdirSync(`${root}${folder}`, { recursive: true });
  const old = kept(id, width);
  const isSame =
    old &&
    Object.entries(pictures).every(([scheme, drawn]) => !compare(old[scheme], drawn, old.step));
  if (!isSame) writeFileSync(pathOf(id, width), pack(pictures));
  return !isSame;
}

/** The names of pictures of which there is no such state any more. */
export const orphans = ids =>
  readdirSync(`${root}${folder}`).filter(
    name => name.endsWith('.png') && !ids.includes(name.replace(/-\d+\.png$/, '')),
  );

export const sizeOf = (id, width) => statSync(pathOf(id, width)).size;

export const drop = name => rmSync(`${root}${folder}/${name}`);

/** The browser that the pictures are of, and a proof of how it draws letters. */
export const drawnBy = () =>
  existsSync(aboutFile) ? JSON.parse(readFileSync(aboutFile, 'utf8')) : undefined;

export const keepDrawnBy = about => writeFileSync(aboutFile, `${JSON.stringify(about, null, 2)}\n`);
