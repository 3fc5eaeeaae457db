// Where each member of a JSON text stands, by the path that lx gives it, and where the text is broken.

const word = /^[A-Za-z_$][\w$]*$/;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const space = /[ \t\n\r]*/y;

class Broken extends Error {
  constructor(offset) {
    super('broken');
    this.offset = offset;
  }
}

/**
 * @param {string} text
 * @returns {{ places: Map<string, [number, number]>, brokenAt?: number }}
 */
export function findPlaces(text) {
  const places = new Map();
  let at = 0;

  const skip = () => {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
  };
  const take = pattern => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) throw new Broken(at);
    at += found.length;
    return found;
  };
  const expect = letter => {
    skip();
    if (text[at] !== letter) throw new Broken(at);
    at += 1;
  };
  /** Whether another item follows; takes the comma, or the bracket that ends. */
  const more = end => {
    skip();
    if (text[at] === end) {
      at += 1;
      return false;
    }
    expect(',');
    skip();
    return true;
  };
  const isEmpty = end => {
    skip();
    if (text[at] !== end) return false;
    at += 1;
    return true;
  };

  function members(path) {
    at += 1;
    if (isEmpty('}')) return;
    do {
      const name = JSON.parse(take(string));
      expect(':');
      value(path + (word.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`));
    } while (more('}'));
  }
  function items(path) {
    at += 1;
    if (isEmpty(']')) return;
    let index = 0;
    do {
      value(`${path}[${index}]`);
      index += 1;
    } while (more(']'));
  }
  function value(path) {
    skip();
    const start = at;
    if (text[at] === '{') members(path);
    else if (text[at] === '[') items(path);
    else take(text[at] === '"' ? string : literal);
    places.set(path, [start, at]);
  }

  try {
    value('$');
    skip();
    if (at < text.length) throw new Broken(at);
    return { places };
  } catch (error) {
    // A text nested deeper than the stack is long is broken too, as far as an editor goes.
    return { places, brokenAt: error instanceof Broken ? error.offset : at };
  }
}

/** The place of a path, or of the nearest member around it. */
export function placeOf(places, path) {
  for (let around = path; around; around = around.replace(/(\.[\w$]+|\[[^\]]*\])$/, '')) {
    if (places.has(around)) return places.get(around);
    if (around === '$') break;
  }
  return places.get('$') ?? [0, 0];
}

/** Line and column, counted from 1. */
export function lineOf(text, offset) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
}
