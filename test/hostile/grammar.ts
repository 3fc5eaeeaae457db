import { ownPayloads } from './payloads.js';

/** Numbers from 0 up to 1 that a seed decides: mulberry32, of which any seed is as good as another. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = (list: string): readonly string[] => list.split(' ');

const flow = words(
  'p div h1 h2 h4 blockquote pre section article center dir menu address details summary',
);
const inline = words(
  'a b i u s em strong font span small big nobr code tt sub sup q abbr time ruby rt rb rp bdo wbr br',
);
const tables = words('table caption colgroup col thead tbody tfoot tr td th');
const lists = words('ul ol li dl dt dd');
const figures = words('figure figcaption img picture source image');
const rawTexts = words(
  'script style textarea title xmp noscript noembed noframes iframe plaintext',
);
const foreign = words(
  'svg math mi mo mtext ms annotation-xml desc foreignObject mglyph malignmark path a use animate set style title',
);
const others = words(
  'form input button select option optgroup textarea object embed applet param marquee template slot base meta link ' +
    'html head body frameset frame video audio track canvas map area dialog isindex keygen listing hr x-pwned o:p ' +
    'v:shape w:sdt st1:place selectedcontent portal area svg:script',
);
const handlers = words('onclick onerror onload ONMOUSEOVER ontoggle onfocus on onbegin onx:y');
const names = words(
  'style class id name href src srcset sizes alt title width height align dir lang is slot part data-x aria-label ' +
    'colspan rowspan headers scope start type reversed value datetime open face color size bgcolor background ' +
    'poster action formaction xlink:href xmlns encoding shadowrootmode srcdoc target ping rel tabindex ' +
    'contenteditable popover hidden role __proto__ constructor = " \' ` < /x',
);
const values = [
  'javascript:pwned(1)',
  ' java\tscript:pwned(1)',
  'data:text/html,<script>pwned(1)</script>',
  '//evil.example/x',
  'https://portal.example/a.png',
  'a.png 1x, javascript:pwned(1) 2x',
  '#a',
  'a',
  '1',
  '-99999999999',
  'mso-list:l0 level1 lfo1;text-align:center;font-weight:bold',
  'background:url(https://evil.example/)',
  'text/html',
  'open',
  'MsoListParagraph',
  '<img src=x onerror=pwned(1)>',
  '--><script>pwned(1)</script>',
  ']]>',
  '&quot;><b>',
  '',
];
const texts = [
  'Đoạn văn. ',
  'a) Điểm một; ',
  '- ',
  '1. ',
  'Ảnh: Ngọc Minh',
  './.',
  'e\u0302\u0301',
  '\u00a0',
  '&nbsp;',
  '&lt;b&gt;',
  '&#60;i&#62;',
  '&notit;',
  '&#0;&#xD800;&#x110000;',
  ' < ',
  '<',
  '>',
  '"',
  '\u0000',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u202e',
  '\u2028',
  '\f',
  '\n\n',
  '{{pwned(1)}}',
  '漢字',
];
const leavings = [
  '<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->',
  '<![if !supportLists]><span style="mso-list:Ignore">1.<span>&nbsp;</span></span><![endif]>',
  '<p class=MsoNormal style="margin:0"><o:p>&nbsp;</o:p></p>',
  '<p class=MsoListParagraph style="mso-list:l0 level2 lfo1">Điểm</p>',
  '<font face=".VnTime" size=4>§o¹n</font>',
  '<v:shape><v:imagedata src="file:///C:/a.wmz" o:title=""/></v:shape>',
  '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir=ltr><span style="white-space:pre-wrap">Đoạn</span></p></b>',
  '<table border=0 align=center><tr><td><img src="/a.jpg"></td></tr><tr><td>Ảnh: A</td></tr></table>',
  '<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" />',
];
const comments = [
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<!--->',
  '<!-',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x',
  '<?x',
  '</',
  '</ ',
  '<!',
  '</1>',
];

/** Hostile HTML, always the same for a seed: nested, half-closed, in the wrong namespace, of odd bytes. */
export function grammarHtml(seed: number): string {
  const random = randomOf(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const spelled = (name: string): string => (chance(0.1) ? name.toUpperCase() : name);

  const elements = [flow, flow, inline, inline, tables, lists, figures, rawTexts, foreign, others];
  const open: string[] = [];

  const attribute = (): string => {
    const name = spelled(chance(0.2) ? pick(handlers) : pick(names));
    if (chance(0.1)) return name;
    const value = pick(values);
    const quote = pick(['"', '"', "'", '']);
    const equals = pick(['=', '=', '=', ' = ', '\n=', '=\u0000', '==']);
    // Now and then the quote is never closed.
    return name + equals + quote + value + (chance(0.04) ? '' : quote);
  };

  const startTag = (): string => {
    const name = pick(pick(elements));
    open.push(name);
    let tag = `<${spelled(name)}`;
    for (let count = below(4); count > 0; count -= 1)
      tag += pick([' ', ' ', '/', '\n', '\t', '\f', '']) + attribute();
    return tag + pick(['>', '>', '>', '>', '>', '/>', ' >', '', '\u0000>', '<']);
  };

  const endTag = (): string => {
    const name = chance(0.7) ? (open.pop() ?? 'p') : pick(pick(elements));
    return `</${spelled(name)}${pick(['>', '>', '>', '>', ' x=">">', '/>', ' ', '\n>'])}`;
  };

  const pieceOfPayload = (): string => {
    const { payload } = pick(ownPayloads);
    if (payload.length > 2_000) return '';
    const from = chance(0.5) ? 0 : below(payload.length);
    return payload.slice(from, chance(0.7) ? undefined : from + below(payload.length));
  };

  const piece = (): string => {
    const kind = random();
    if (kind < 0.38) return startTag();
    if (kind < 0.6) return endTag();
    if (kind < 0.82) return pick(texts);
    if (kind < 0.9) return pieceOfPayload();
    return pick(kind < 0.96 ? comments : leavings);
  };

  let html = '';
  for (let count = 4 + below(chance(0.05) ? 400 : 50); count > 0; count -= 1) html += piece();
  // What a careless filter, or a broken disk, leaves.
  for (let count = below(3); count > 0; count -= 1) {
    const from = below(html.length);
    const to = from + below(12);
    const between = pick(['', html.slice(from, to).repeat(2), pick(texts), pick(comments)]);
    html = html.slice(0, from) + between + html.slice(to);
  }
  return html;
}
