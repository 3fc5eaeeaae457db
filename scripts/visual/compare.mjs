// What differs between two pictures, anti-aliasing left aside, and in which places.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { rounded } from './pairs.mjs';

/** Pixels nearer to each other than this belong to one place: about a line of text. */
const near = 24;

/**
 * @param old a picture of the store, with colours rounded to `step`.
 * @returns the number of pixels, the places (from the top), and a picture of the difference; nothing
 *   where both are alike.
 */
export function compare(old, drawn, step) {
  const [width, height] = ['width', 'height'].map(side => Math.max(old[side], drawn[side]));
  const size = { width, height };
  const [before, after] = [old, drawn].map(picture => rounded(picture, step, size));
  const mask = new PNG(size);
  pixelmatch(before.data, after.data, mask.data, width, height, {
    threshold: thresholdOf(step),
    includeAA: false,
    diffMask: true,
  });
  const changed = [];
  for (let pixel = 0; pixel < width * height; pixel += 1)
    if (mask.data[pixel * 4 + 3] > 0 && !isEdge(before, after, pixel, step)) changed.push(pixel);
  if (changed.length === 0) return undefined;
  const points = changed.map(pixel => [pixel % width, Math.floor(pixel / width)]);
  const difference = faded(after, changed);
  return { pixels: changed.length, places: placesOf(points), difference, before, after };
}

/** One step of rounding is no difference, two are: 35215 is pixelmatch's largest, 0.5053 its weight of grey. */
const thresholdOf = step => Math.sqrt((0.5053 * (step * 1.25) ** 2) / 35_215);

/**
 * Whether a pixel differs only as two ways of anti-aliasing do, at an edge: seen from either picture, it
 * has come no farther than half-way to the brightest or the darkest around it.
 */
function isEdge(before, after, pixel, step) {
  const { width, height } = before;
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  return [0, 1, 2].every(channel => {
    let [low, high] = [255, 0];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1)
        for (const { data } of [before, after]) {
          const value = data[(row * width + column) * 4 + channel];
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
    const [one, other] = [before, after].map(({ data }) => data[pixel * 4 + channel]);
    const [less, more] = [Math.min(one, other), Math.max(one, other)];
    return more <= (less + high) / 2 + step && less >= (more + low) / 2 - step;
  });
}

/** A pale picture with what has changed in red. */
function faded(picture, changed) {
  const made = new PNG(picture);
  for (let at = 0; at < made.data.length; at += 1)
    made.data[at] = at % 4 === 3 ? 255 : 200 + picture.data[at] / 5;
  for (const pixel of changed) made.data.set([220, 0, 0, 255], pixel * 4);
  return made;
}

/** Boxes around points; near ones are one. */
function placesOf(points) {
  const places = [];
  for (const [x, y] of points) {
    const found = places.find(
      ({ left, top, right, bottom }) =>
        x > left - near && x < right + near && y > top - near && y < bottom + near,
    );
    if (!found) places.push({ left: x, top: y, right: x, bottom: y });
    else {
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.bottom = Math.max(found.bottom, y);
    }
  }
  return merged(places);
}

/** Boxes that have grown together become one. */
function merged(places) {
  for (const [at, one] of places.entries())
    for (const other of places.slice(at + 1))
      if (
        one.left <= other.right &&
        other.left <= one.right &&
        one.top <= other.bottom &&
        other.top <= one.bottom
      ) {
        const rest = places.filter(each => each !== one && each !== other);
        return merged([
          ...rest,
          {
            left: Math.min(one.left, other.left),
            top: Math.min(one.top, other.top),
            right: Math.max(one.right, other.right),
            bottom: Math.max(one.bottom, other.bottom),
          },
        ]);
      }
  return places.sort((one, other) => one.top - other.top);
}
