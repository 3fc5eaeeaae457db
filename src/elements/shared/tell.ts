import type { LxErrorKind } from '../../model/errors.js';
import { LxErrorEvent, type LxWarningEvent } from './events.js';

/** What to do about an error whose own sentence cannot say it. */
const remedies: Partial<Record<LxErrorKind, string>> = {
  'not-found': 'Check the address in src.',
  network:
    'Send Access-Control-Allow-Origin with the JSON, and allow its host in connect-src of this page.',
  format: 'Check the JSON against article.schema.json of this package.',
  unsupported: 'Publish the article as lx-article/1 (docs/article-json.md).',
  internal: 'Look for another script that changed built-in objects of this page.',
};

/** Past these many kinds a page knows that it has a problem. */
const maxKinds = 40;
const said = new Set<string>();

/**
 * Sends an event of what went wrong, and says each kind of it once per page in the console: most
 * first mistakes are made by people who have no listener.
 */
export function tell(element: Element, event: LxErrorEvent | LxWarningEvent): void {
  element.dispatchEvent(event);
  say(element, event);
}

/** Says in the console what no event tells of any more, or besides the event. */
export function say(element: Element, event: LxErrorEvent | LxWarningEvent): void {
  const isError = event instanceof LxErrorEvent;
  const kind = isError ? event.kind : event.path.replace(/\d+/g, '');
  const key = `${event.type} ${kind}`;
  if (said.has(key) || said.size >= maxKinds) return;
  said.add(key);
  const remedy = isError ? remedies[event.kind] : undefined;
  console.warn(
    `${element.localName}: ${kind}${isError && event.path !== '$' ? ` at ${event.path}` : ''}: ${event.message}${remedy ? ` ${remedy}` : ''} (Said once for each kind; ${event.type} tells of every one.)`,
    element,
  );
}
