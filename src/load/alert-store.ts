/** What is kept of a portal's last alert: its JSON goes the whole road again. */
export interface KeptAlert {
  readonly value: unknown;
  /** When it was received, in ms. */
  readonly time: number;
}

const prefix = 'lx-alert ';
/** A notice is a few sentences; the storage is the host's. */
const mostCharacters = 10_000;
const mostDismissed = 50;

/** The last alert of an address. */
export function keptAlert(address: string): KeptAlert | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + address) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { value, time } = kept as { value?: unknown; time?: unknown };
    return typeof time === 'number' && time <= Date.now() ? { value, time } : undefined;
  } catch {
    // Denied, or written by another script.
    return undefined;
  }
}

/** Keeps an alert until another takes its place; nothing where it is too long or storage is denied. */
export function keepAlert(address: string, value: unknown): void {
  try {
    const text = JSON.stringify({ value, time: Date.now() });
    if (text.length > mostCharacters) return;
    localStorage.setItem(prefix + address, text);
  } catch {
    // Full or denied: then it is not kept.
  }
}

export function forgetAlert(address: string): void {
  try {
    localStorage.removeItem(prefix + address);
  } catch {
    // Nothing is kept where storage is denied.
  }
}

const dismissedKey = 'lx-alert-dismissed';
/** Where storage is denied they last until the page is left. */
const dismissedHere = new Set<string>();

function stored(): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(dismissedKey) ?? '[]');
    return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Whether the reader has closed a notice of a portal, on this page or another of the site. */
export const isDismissed = (portal: string, id: string): boolean =>
  dismissedHere.has(`${portal} ${id}`) || stored().includes(`${portal} ${id}`);

export function dismiss(portal: string, id: string): void {
  dismissedHere.add(`${portal} ${id}`);
  try {
    const ids = [...stored(), `${portal} ${id}`].slice(-mostDismissed);
    localStorage.setItem(dismissedKey, JSON.stringify(ids));
  } catch {
    // Then it lasts until the page is left.
  }
}
