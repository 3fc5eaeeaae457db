/**
 * Converts a boolean attribute: on where it stands, but for `without-section="false"`. Vue and Svelte
 * write a false value in that way, and a person who writes it means it.
 */
export const booleanAttribute = (value: string | null): boolean =>
  value !== null && value.trim().toLowerCase() !== 'false';
