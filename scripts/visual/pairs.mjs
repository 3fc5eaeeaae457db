// Keeps a state's two pictures, light and dark, in one PNG: both have the same shapes, so one index of
// colours does for both, and it is half as large. The palette is the light picture's, so that any
// viewer shows that one; a chunk of ours has the dark one's colours, and how much they were rounded.
import { deflateSync, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** What the levels of a colour are rounded to; the first with which a palette's 256 pairs are enough. */
const steps = [8, 12, 16, 24, 32, 48, 64];
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Ancillary, private, safe to copy. */
const darkChunk = 'lxDk';

export function pack({ light, dark }) {
  const [width, height] = ['width', 'height'].map(side => Math.max(light[side], dark[side]));
  for (const step of steps) {
    const colors = new Map();
    const rows = Buffer.alloc((width + 1) * height);
    for (let y = 0; y < height && colors.size <= 256; y += 1)
      for (let x = 0; x < width; x += 1) {
        const pair = colorAt(light, x, y, step) * 2 ** 24 + colorAt(dark, x, y, step);
        if (!colors.has(pair)) colors.set(pair, colors.size);
        rows[y * (width + 1) + 1 + x] = colors.get(pair);
      }
    if (colors.size <= 256)
      return written({ width, height, step, rows, pairs: [...colors.keys()] });
  }
  throw new Error('A picture has too many colours, however they are rounded.');
}

function written({ width, height, step, rows, pairs }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits each, by a palette.
  header.set([8, 3], 8);
  const bytes = color => [color >> 16, (color >> 8) & 255, color & 255];
  const light = pairs.flatMap(pair => bytes(Math.floor(pair / 2 ** 24)));
  const dark = pairs.flatMap(pair => bytes(pair % 2 ** 24));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(light)),
    chunk(darkChunk, Buffer.from([step, ...dark])),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Both pictures, and the step that their colours were rounded to. */
export function unpack(file) {
  const chunks = new Map(chunksOf(file));
  const [width, height] = [0, 4].map(at => chunks.get('IHDR').readUInt32BE(at));
  const rows = inflateSync(chunks.get('IDAT'));
  const [step, ...dark] = chunks.get(darkChunk);
  const drawn = palette => {
    const picture = new PNG({ width, height });
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const color = rows[y * (width + 1) + 1 + x] * 3;
        picture.data.set([...palette.slice(color, color + 3), 255], (y * width + x) * 4);
      }
    return picture;
  };
  return { step, light: drawn([...chunks.get('PLTE')]), dark: drawn(dark) };
}

/** A picture with its colours rounded, of a size: what lies outside of it is black. */
export function rounded(picture, step, { width, height } = picture) {
  const made = new PNG({ width, height });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      made.data.writeUInt32BE(colorAt(picture, x, y, step) * 256 + 255, (y * width + x) * 4);
  return made;
}

function colorAt({ data, width, height }, x, y, step) {
  if (x >= width || y >= height) return 0;
  const at = (y * width + x) * 4;
  return (
    level(data[at], step) * 65_536 + level(data[at + 1], step) * 256 + level(data[at + 2], step)
  );
}

const level = (value, step) => Math.min(255, Math.round(value / step) * step);

function* chunksOf(file) {
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    yield [name, file.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

function chunk(name, data) {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length, 0);
  made.write(name, 4, 'latin1');
  data.copy(made, 8);
  made.writeUInt32BE(crc(made.subarray(4, -4)), made.length - 4);
  return made;
}

/** PNG's check sum; `zlib.crc32` is of Node 22. */
function crc(data) {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
