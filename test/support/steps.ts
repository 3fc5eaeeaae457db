/**
 * What a piece of work costs, counted instead of timed, so that a busy machine changes nothing: calls
 * of the DOM, and characters and nodes that a call looks at.
 *
 * It does not see into loops over array members and typed arrays, nor how often a regular expression
 * goes back over the same text: `npm run bench` and the limits of a body are for that.
 */

type Method = (this: unknown, ...values: unknown[]) => unknown;
/** What a call costs, by what it was called on, with and gave. */
type Cost = (target: unknown, values: readonly unknown[], result: unknown) => number;

const lengthOf: Cost = target => (target as { length: number }).length;
const resultLength: Cost = (_, __, result) => 1 + ((result as string | null)?.length ?? 0);

/** Up to where it was found; else to the end. */
const search: Cost = (target, [, from], result) => {
  const start = Number(from ?? 0);
  return 1 + (Number(result) < 0 ? (target as string).length : Number(result)) - start;
};

const elementsIn = (target: unknown): number =>
  (target as ParentNode).querySelectorAll('*').length + 1;

/** In a sticky pattern what was matched, in others all text up to where the match ends. */
function exec(target: unknown, [text]: readonly unknown[], result: unknown): number {
  const { sticky } = target as RegExp;
  const match = result as RegExpExecArray | null;
  if (!match) return sticky ? 1 : 1 + String(text).length;
  return 1 + match[0].length + (sticky ? 0 : match.index);
}

const costs: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      charCodeAt: () => 1,
      codePointAt: () => 1,
      at: () => 1,
      indexOf: search,
      includes: lengthOf,
      startsWith: (_, [text]) => String(text).length,
      endsWith: (_, [text]) => String(text).length,
      slice: resultLength,
      substring: resultLength,
      normalize: resultLength,
      toLowerCase: resultLength,
      trim: resultLength,
    },
  ],
  [RegExp.prototype, { exec }],
  [
    Array.prototype,
    { indexOf: lengthOf, includes: lengthOf, shift: lengthOf, unshift: lengthOf, splice: lengthOf },
  ],
  ...[Element, Document, DocumentFragment].map(
    ({ prototype }) =>
      [prototype, { querySelector: elementsIn, querySelectorAll: elementsIn }] as const,
  ),
  [
    Node.prototype,
    {
      textContent: resultLength,
      normalize: target => (target as Node).childNodes.length + 1,
      cloneNode: (target, [isDeep]) => (isDeep ? elementsIn(target) : 1),
    },
  ],
  [CharacterData.prototype, { data: resultLength }],
];

/** All whose members count one step each, if nothing else stands above. */
const counted: readonly object[] = [
  Node,
  Element,
  HTMLElement,
  Document,
  DocumentFragment,
  CharacterData,
  Text,
  Attr,
  NamedNodeMap,
  DOMTokenList,
  NodeIterator,
  TreeWalker,
  NodeList,
  HTMLCollection,
].map(({ prototype }) => prototype as object);

/** Steps of a piece of work, which must not wait for anything. */
export function stepsOf(work: () => void): number {
  let steps = 0;
  let isCounting = false;
  const undo: (() => void)[] = [];

  function watch(owner: object, name: string | symbol, cost: Cost): void {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found?.configurable) return;
    const around = (method: Method): Method =>
      function (...values) {
        const result = method.apply(this, values);
        // What a cost asks of the DOM is no step of the work.
        if (isCounting) {
          isCounting = false;
          steps += cost(this, values, result);
          isCounting = true;
        }
        return result;
      };
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
    const getter = found.get as Method | undefined;
    const method = found.value as unknown;
    if (getter) Object.defineProperty(owner, name, { ...found, get: around(getter) });
    else if (typeof method === 'function')
      Object.defineProperty(owner, name, { ...found, value: around(method as Method) });
    else return;
    undo.push(() => Object.defineProperty(owner, name, found));
  }

  for (const [owner, methods] of costs)
    for (const [name, cost] of Object.entries(methods)) watch(owner, name, cost);
  const listed = new Map(costs);
  for (const owner of counted)
    for (const name of Object.getOwnPropertyNames(owner))
      if (name !== 'constructor' && !listed.get(owner)?.[name]) watch(owner, name, () => 1);
  for (const owner of [NodeList.prototype, HTMLCollection.prototype])
    watch(owner, Symbol.iterator, lengthOf);

  try {
    isCounting = true;
    work();
  } finally {
    isCounting = false;
    for (const restore of undo.reverse()) restore();
  }
  return steps;
}
