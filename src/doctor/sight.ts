import { contrast, hex, over, readColour, type Colour } from './colours.js';
import { finding, type Finding } from './finding.js';

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const least = 4.5;
const white: Colour = [255, 255, 255, 1];

/** Whether somebody can see an element, and read its text on the page's ground. */
export function lookAtSight(element: Element, at: string): Finding[] {
  const why = hiddenBy(element);
  if (why) return [finding('hidden', at, { why })];
  return lookAtContrast(element, at);
}

/** What hides an element, as it stands in a style sheet; nothing where it can be seen. */
function hiddenBy(element: Element): string | undefined {
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const { display, visibility, opacity, contentVisibility } = getComputedStyle(one);
    const name = one === element ? '' : ` (${nameOf(one)})`;
    if (display === 'none') return `display: none${name}`;
    if (one === element && visibility !== 'visible') return `visibility: ${visibility}`;
    if (Number(opacity) === 0) return `opacity: 0${name}`;
    if (contentVisibility === 'hidden') return `content-visibility: hidden${name}`;
  }
  const { width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1) return `${Math.round(width)} × ${Math.round(height)} px`;
  return undefined;
}

function lookAtContrast(element: Element, at: string): Finding[] {
  const frame = element.shadowRoot?.querySelector('.frame') ?? element;
  const ink = readColour(getComputedStyle(frame).color);
  const paper = groundOf(frame);
  if (!ink || !paper) return [];
  const seen = over(ink, paper);
  const ratio = contrast(seen, paper);
  // Rounded down: 4.49 is not enough.
  const said = { ratio: (Math.floor(ratio * 10) / 10).toFixed(1) };
  return ratio < least
    ? [finding('contrast', at, { ...said, ink: hex(seen), paper: hex(paper) })]
    : [finding('contrast-fine', at, said)];
}

/** The ground on which an element's text stands; nothing where a picture lies below it. */
function groundOf(element: Element): Colour | undefined {
  const layers: Colour[] = [];
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== 'none') return undefined;
    const layer = readColour(backgroundColor);
    if (!layer) return undefined;
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  const isDark = /\bdark\b/.test(getComputedStyle(document.documentElement).colorScheme);
  const isDarkOnly = isDark && matchMedia('(prefers-color-scheme: dark)').matches;
  const canvas: Colour = isDarkOnly ? [18, 18, 18, 1] : white;
  return layers.reduceRight((below, layer) => over(layer, below), canvas);
}

/** The element around another, through shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** An element as a developer finds it: `lx-article#bai`, `div.menu`. */
export function nameOf(element: Element): string {
  const id = element.getAttribute('id');
  const first = (element.getAttribute('class') ?? '').trim().split(/\s+/)[0];
  return element.localName + (id ? `#${id}` : first ? `.${first}` : '');
}
