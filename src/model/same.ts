/**
 * Whether two values read from JSON say the same: of equal texts, numbers and flags, or objects and
 * arrays of such, whatever the order of their members.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.getOwnPropertyNames(one);
  return (
    names.length === Object.getOwnPropertyNames(other).length &&
    names.every(
      name =>
        Object.hasOwn(other, name) &&
        isSame(one[name as keyof typeof one], other[name as keyof typeof other]),
    )
  );
}
