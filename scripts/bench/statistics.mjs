const quantile = (sorted, part) => {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
};

/** Median and quartiles of numbers, interpolated between neighbours. */
export function quartiles(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map(part => quantile(sorted, part));
  return { low, median, high };
}
