// Writes a ZIP file. What is in it is stored, not pressed: two builds of one state give the same bytes
// on every machine, which no zlib promises, so anybody can build it again and compare.
import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day that the format knows. */
const day = 0x21;
/** 2.0, and made on Unix, where the upper half of the attributes is the mode of a file. */
const version = 20;
const madeBy = (3 << 8) | version;
const mode = (0o100644 << 16) >>> 0;
/** Names are UTF-8. */
const flags = 1 << 11;

/** Numbers as [bytes, value], low byte first. */
function packed(...numbers) {
  const bytes = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  numbers.reduce((at, [size, value]) => bytes.writeUIntLE(value, at, size), 0);
  return bytes;
}

/**
 * @param {[name: string, content: Buffer | string][]} files in the order in which they are to stand
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [file, content] of files) {
    const name = Buffer.from(file);
    const data = Buffer.from(content);
    const common = [
      [2, version],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, day],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, name.length],
      [2, 0],
    ];
    const head = packed([4, 0x04034b50], ...common);
    // Comment, disk, internal attributes, attributes, where it is.
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, mode],
      [4, offset],
    ];
    directory.push(packed([4, 0x02014b50], [2, madeBy], ...common, ...rest), name);
    parts.push(head, name, data);
    offset += head.length + name.length + data.length;
  }
  const index = Buffer.concat(directory);
  const count = files.length;
  const end = packed(
    ...[
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
    ],
    ...[
      [4, index.length],
      [4, offset],
      [2, 0],
    ],
  );
  return Buffer.concat([...parts, index, end]);
}
