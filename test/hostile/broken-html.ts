const names = [
  'p',
  'div',
  'b',
  'a',
  'td',
  'table',
  'tr',
  'select',
  'option',
  'template',
  'x-y',
  'img',
  'br',
  'video',
  'track',
  'li',
];
const raw = [
  'script',
  'style',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'title',
  'textarea',
];
const foreign = ['svg', 'math', 'col', 'desc', 'mi', 'foreignObject', 'path'];
const attributes = [
  'style',
  'STYLE',
  'onclick',
  'onError',
  'is',
  'shadowrootmode',
  'id',
  'src',
  '=',
  'a"',
  "b'",
  'on',
  '\0',
  'style\0',
];
const values = [
  'x',
  '"x"',
  "'x'",
  '"',
  "'",
  '">"',
  '"</title>"',
  "'<p style=x>'",
  '',
  'a/b',
  '`',
  '-->',
  ']]>',
];
const gaps = [' ', ' ', '/', '\t', '\n', '\f', '\r', '', ' / ', '\v'];
const pieces = [
  'text',
  '<',
  '</',
  '<!',
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<!--->',
  '<!x>',
  '<?y ',
  '</ z>',
  '<![CDATA[',
  ']]>',
  '>',
  '"',
  "'",
  '<!--<script>',
  '&lt;p style=x&gt;',
  '=',
  '\0',
];

/** Bad HTML, the same for the same seed; a quarter of it has svg, math and the like. */
export function brokenHtml(seed: number): string {
  let state = seed * 2654435761 + 1;
  // mulberry32
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const elements = seed % 4 ? [...names, ...raw] : [...names, ...raw, ...foreign, ...foreign];
  const attribute = (): string => {
    const value =
      random() < 0.8
        ? `${random() < 0.1 ? ' ' : ''}=${random() < 0.1 ? '\n' : ''}${pick(values)}`
        : '';
    return `${pick(gaps)}${pick(attributes)}${value}`;
  };
  const tag = (): string => {
    const list = Array.from({ length: Math.floor(random() * 4) }, attribute).join('');
    const end = random();
    return `<${random() < 0.35 ? '/' : ''}${pick(elements)}${list}${end < 0.8 ? '>' : end < 0.95 ? '/>' : ''}`;
  };
  const length = 2 + Math.floor(random() * 14);
  return Array.from({ length }, () => (random() < 0.7 ? tag() : pick(pieces))).join('');
}
