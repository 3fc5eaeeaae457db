/** Red, green, blue (0 to 255) and opacity (0 to 1). */
export type Colour = readonly [number, number, number, number];

const number = String.raw`(-?[\d.]+(?:e-?\d+)?)`;
const rgb = new RegExp(
  String.raw`^rgba?\(${number}[, ]+${number}[, ]+${number}(?:[,/ ]+${number}(%?))?\)$`,
);
const srgb = new RegExp(
  String.raw`^color\(srgb ${number} ${number} ${number}(?: / ${number}(%?))?\)$`,
);

/** A colour as a browser computes it; nothing for another notation. */
export function readColour(text: string): Colour | undefined {
  const found = rgb.exec(text) ?? srgb.exec(text);
  if (!found) return undefined;
  const scale = text.startsWith('color') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = found.slice(1, 4).map(part => Number(part) * scale);
  const opacity = found[4] === undefined ? 1 : Number(found[4]) / (found[5] ? 100 : 1);
  return [red, green, blue, opacity];
}

/** What is seen where one colour lies over another that is opaque. */
export function over([red, green, blue, opacity]: Colour, below: Colour): Colour {
  const mix = (one: number, other: number): number => one * opacity + other * (1 - opacity);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const value = Math.min(Math.max(part / 255, 0), 1);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two opaque colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as people write it: #rrggbb. */
export const hex = ([red, green, blue]: Colour): string =>
  `#${[red, green, blue].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
