import { lookAtElement } from './element.js';
import { finding, short, type Finding } from './finding.js';
import { listOf, panelRoot, say } from './panel.js';
import { nameOf } from './sight.js';

/** Milliseconds after which what was heard is said, so that a burst of events is said once. */
const pause = 300;
const watched = new WeakSet<Element>();

type Counts = Readonly<Record<string, number>>;
type Heard = Event & { path?: string; message?: string; report?: Report };
interface Report {
  readonly removed: Counts;
  readonly changed: Counts;
}

/**
 * Says of an element with the attribute `debug` what it has read, or why it is empty: in the console, and
 * in a panel at the end of the element, which goes when the attribute does.
 */
export function debug(element: HTMLElement): void {
  if (watched.has(element) || !isOn(element)) return;
  watched.add(element);
  const warnings: Finding[] = [];
  let report: Report | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const panel = document.createElement('div');
  const root = panelRoot(panel);

  const tell = (): void => {
    if (!isOn(element)) {
      panel.parentNode?.removeChild(panel);
      return;
    }
    const at = nameOf(element);
    const findings = [...lookAtElement(element, ''), ...warnings, ...counted(report)];
    const language = languageOf(element);
    const title = `lx debug: ${at}`;
    say(title, findings, language);
    const box = document.createElement('details');
    box.className = 'lx';
    box.open = true;
    box.appendChild(document.createElement('summary')).textContent = title;
    box.append(listOf(findings, language));
    root.replaceChildren(box);
    if (!panel.parentNode) element.shadowRoot?.append(panel);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  };
  const hear = (event: Event): void => {
    if (event.target !== element) return;
    const { type, path = '$', message = '', report: found } = event as Heard;
    if (type === 'lx-warning')
      warnings.push(finding('warned', '', { path, message: short(message) }));
    if (found) report = found;
    soon();
  };
  for (const type of ['lx-load', 'lx-error', 'lx-warning', 'lx-list-load'])
    element.addEventListener(type, hear);
  new MutationObserver(soon).observe(element, { attributes: true });
  soon();
  void repeat(element, warnings);
}

/** What an element said before anybody listened, which it may do while it still loads, is said once more. */
async function repeat(element: HTMLElement, warnings: Finding[]): Promise<void> {
  const told = element as HTMLElement & {
    error?: unknown;
    loadedArticle?: unknown;
    updateComplete?: Promise<unknown>;
    reload?: () => unknown;
  };
  await told.updateComplete;
  if (!told.error && !told.loadedArticle) return;
  warnings.length = 0;
  told.reload?.();
}

/** `debug="false"` means false, as with every option. */
const isOn = (element: Element): boolean =>
  element.hasAttribute('debug') && element.getAttribute('debug')?.trim().toLowerCase() !== 'false';

const languageOf = (element: Element): string =>
  element.shadowRoot?.querySelector('.frame')?.getAttribute('lang') ?? 'vi';

function counted(report: Report | undefined): Finding[] {
  if (!report) return [];
  const list = (counts: Counts): string =>
    Object.getOwnPropertyNames(counts)
      .map(name => `${name} ×${String(counts[name])}`)
      .join(', ');
  const [removed, changed] = [list(report.removed), list(report.changed)];
  return [
    ...(removed ? [finding('removed', '', { what: removed })] : []),
    ...(changed ? [finding('changed', '', { what: changed })] : []),
  ];
}
