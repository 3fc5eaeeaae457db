/**
 * Sets the custom states that are on (`:state(loading)`). Chromium before 125 takes only names with
 * two dashes, and Firefox before 126 has none: there the attribute-free look is all that is lost.
 */
export function setStates(
  internals: ElementInternals,
  states: Readonly<Record<string, boolean>>,
): void {
  for (const [name, on] of Object.entries(states)) {
    try {
      if (on) internals.states.add(name);
      else internals.states.delete(name);
    } catch {
      return;
    }
  }
}
