import { oldFont } from './text.js';

/** What a `style` says that is more than looks. */
export interface Look {
  /** Marks that it puts on its text (`true`) or takes off (`false`), by the name of their element. */
  readonly marks: ReadonlyMap<string, boolean>;
  readonly align: string | undefined;
  readonly hidden: boolean;
  /** Stands in lines of its own, whatever the element. */
  readonly block: boolean;
  /** In a font of an old Vietnamese encoding. */
  readonly old: boolean;
}

const effects: readonly (readonly [property: string, value: RegExp, mark: string, on: boolean])[] =
  [
    ['font-weight', /^(bold|[6-9]\d\d)/, 'strong', true],
    ['font-weight', /^(normal|[1-4]\d\d)/, 'strong', false],
    ['font-style', /^(italic|oblique)/, 'em', true],
    ['font-style', /^normal/, 'em', false],
    ['vertical-align', /^super/, 'sup', true],
    ['vertical-align', /^sub/, 'sub', true],
    ['text-decoration', /line-through/, 's', true],
    ['text-decoration-line', /line-through/, 's', true],
  ];

const sides = new Map([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['justify', 'justify'],
]);

/** Reads a `style`. */
export function readStyle(style: string): Look {
  const marks = new Map<string, boolean>();
  const look = {
    marks,
    align: undefined as string | undefined,
    hidden: false,
    block: false,
    old: false,
  };
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1).trim();
    for (const [name, pattern, mark, on] of effects) {
      if (name === property && pattern.test(value)) marks.set(mark, on);
    }
    if (property === 'text-align') look.align = value.split(/[\s!]/)[0];
    else if (property === 'display') {
      look.hidden = value.startsWith('none');
      look.block = /^(block|flex|grid|table|list-item)/.test(value);
    } else if (property === 'mso-hide') look.hidden = value === 'all';
    else if (property === 'font-family') look.old = oldFont.test(value);
  }
  return look;
}

/** How an element's text is aligned; `caption` where its class says that it is one. */
export function alignOf(element: Element, look: Look | undefined): string | undefined {
  const names = element.getAttribute('class') ?? '';
  if (element.localName === 'figcaption' || /caption|chu-?thich|\bImage\b/.test(names))
    return 'caption';
  // On a table, an image or a rule, `align` places the thing and not its text.
  const own = /^(table|img|hr)$/.test(element.localName)
    ? undefined
    : element.getAttribute('align');
  const value =
    look?.align ?? own ?? /(?:align|text|rte)-?(center|right|end|justify)\b/.exec(names)?.[1];
  if (!value) return element.localName === 'center' ? 'center' : undefined;
  return sides.get(value.toLowerCase()) ?? 'left';
}
