/**
 * Brings cleaned nodes into the document, in place of what `target` held.
 *
 * @param signal aborted when a newer body is on its way; the flow then stops and rejects.
 */
export async function flow(
  fragment: DocumentFragment,
  target: Element,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  target.replaceChildren(fragment);
  await Promise.resolve();
}
