import { contextOf, prepared } from './road.js';

/** What must not be lost: a word, or the address of a picture, a page or a file. */
interface Content {
  readonly name: string;
  readonly html: string;
  readonly words: readonly string[];
  readonly addresses: readonly string[];
}

const content = (name: string, html: string, words: string, addresses = ''): Content => ({
  name,
  html,
  words: words.split(' ').filter(Boolean),
  addresses: addresses.split(' ').filter(Boolean),
});

const contents: readonly Content[] = [
  content('words', 'Đuốcsáng trên sông', 'Đuốcsáng sông'),
  content('picture', '<img src="/anh/cau.jpg" alt="Cầukênh">', 'Cầukênh', '/anh/cau.jpg'),
  content(
    'late picture',
    '<img src="data:image/gif;base64,R0lGODlhAQ" data-src="/anh/dap.jpg" alt="Đậplúa">',
    'Đậplúa',
    '/anh/dap.jpg',
  ),
  content('link', '<a href="/tin/lua">Vụlúa</a>', 'Vụlúa', '/tin/lua'),
  content('file', '<a href="/tep/ke-hoach.pdf">Kếhoạch</a>', 'Kếhoạch', '/tep/ke-hoach.pdf'),
  content(
    'table',
    '<table border="1"><tr><th>Hộdân</th><th>Năm</th></tr><tr><td>815</td><td><a href="/hop">Họpdân</a></td></tr></table>',
    'Hộdân 815 Họpdân',
    '/hop',
  ),
  content(
    'player',
    '<iframe src="https://www.youtube.com/embed/ogfYd705cRs"></iframe>',
    '',
    'ogfYd705cRs',
  ),
];

const list = (names: string): readonly string[] => names.split(' ');

/** What holds no text for a reader, or only in a form: gone on purpose, and counted by its name. */
const onPurpose = list(
  'script style template title head textarea select datalist dialog slot noembed noframes iframe',
);

export const elements = list(
  'a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote br button canvas ' +
    'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
    'fieldset figcaption figure font footer form h1 h2 h4 h6 header hgroup hr i iframe image ins kbd label ' +
    'legend li listing main map mark marquee math menu meter nav nobr noembed noframes noscript object ol ' +
    'optgroup option output p picture plaintext pre progress q rb rp rt rtc ruby s samp search section select ' +
    'slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th ' +
    'thead time title tr track tt u ul var video wbr xmp o:p st1:place x-box amp-fit-text',
);

const attributes: Readonly<Record<string, string>> = {
  a: ' href="/ngoai"',
  table: ' border="1"',
};

/** Where an element stands, as HTML around it. */
const places: Readonly<Record<string, readonly [string, string]>> = {
  top: ['', ''],
  paragraph: ['<p>Đầu ', ' cuối.</p>'],
  'only in a paragraph': ['<p>', '</p>'],
  'two boxes': ['<div><div>', '</div></div>'],
  'span in a box': ['<div><span>', '</span></div>'],
  link: ['<p><a href="/quanh">', '</a></p>'],
  'bold line': ['<p><b>', '</b></p>'],
  'old font': ['<font face="Arial">', '</font>'],
  heading: ['<h2>Đề mục ', '</h2>'],
  'centred line': ['<p align="center">', '</p>'],
  'line after a break': ['<p>Một dòng<br>', '<br>dòng ba</p>'],
  item: ['<ul><li>Mục ', '</li></ul>'],
  'only in an item': ['<ul><li>', '</li></ul>'],
  'between items': ['<ol><li>Một</li>', '<li>Hai</li></ol>'],
  'before the items': ['<ul>', '<li>Hai</li></ul>'],
  'list without items': ['<ul>', '</ul>'],
  term: ['<dl><dt>', '</dt><dd>Nghĩa</dd></dl>'],
  meaning: ['<dl><dt>Từ</dt><dd>', '</dd></dl>'],
  'between terms': ['<dl><dt>Từ</dt>', '<dd>Nghĩa</dd></dl>'],
  cell: ['<table border="1"><tr><td>1</td><td>', '</td></tr><tr><td>3</td><td>4</td></tr></table>'],
  'head cell': ['<table><tr><th>A</th><th>', '</th></tr><tr><td>3</td><td>4</td></tr></table>'],
  'layout table': ['<table><tr><td>', '</td></tr></table>'],
  row: ['<table border="1"><tr>', '<td>Ô</td><td>Ô</td></tr></table>'],
  'between rows': [
    '<table border="1"><tr><td>1</td><td>2</td></tr>',
    '<tr><td>3</td></tr></table>',
  ],
  'table caption': [
    '<table border="1"><caption>',
    '</caption><tr><td>1</td><td>2</td></tr></table>',
  ],
  'figure of a picture': ['<figure><img src="/anh/khac.jpg" alt="Khác">', '</figure>'],
  figure: ['<figure>', '</figure>'],
  'picture caption': [
    '<figure><img src="/anh/khac.jpg" alt="Khác"><figcaption>',
    '</figcaption></figure>',
  ],
  'after a picture': ['<p><img src="/anh/khac.jpg" alt="Khác"></p>', ''],
  quotation: ['<blockquote>', '</blockquote>'],
  'preformatted text': ['<pre>dòng\n', '</pre>'],
  answer: ['<details><summary>Hỏi</summary>', '</details>'],
  question: ['<details><summary>', '</summary><p>Đáp</p></details>'],
  button: ['<button>', '</button>'],
  form: ['<form><fieldset><legend>Đơn</legend><label>', '</label></fieldset></form>'],
  ruby: ['<p><ruby>漢<rt>', '</rt></ruby></p>'],
  'image map': ['<map name="m">', '</map>'],
  'without scripts': ['<noscript>', '</noscript>'],
  object: ['<object>', '</object>'],
  canvas: ['<canvas>', '</canvas>'],
  video: ['<video>', '</video>'],
  formula: ['<p><math><mtext>', '</mtext></math></p>'],
  drawing: ['<svg viewBox="0 0 9 9"><text>', '</text></svg>'],
};

export interface LawCase {
  readonly name: string;
  readonly html: string;
  readonly element: string;
  readonly content: Content;
}

const names = Object.keys(places);

export const lawCases = elements.length * names.length * contents.length;

/** One of all cases by its number. */
export function lawCase(number: number): LawCase {
  const element = elements[number % elements.length]!;
  const rest = Math.floor(number / elements.length);
  const place = names[rest % names.length]!;
  const inside = contents[Math.floor(rest / names.length) % contents.length]!;
  const [before, after] = places[place]!;
  const end = element === 'plaintext' ? '' : `</${element}>`;
  return {
    name: `${inside.name} in ${element}, ${place}`,
    html: `<p>Mở đầu bài.</p>${before}<${element}${attributes[element] ?? ''}>${inside.html}${end}${after}<p>Kết thúc bài.</p>`,
    element,
    content: inside,
  };
}

/** What of a case is neither in the article, nor named by a warning, nor gone on purpose. */
export function lostOf({ html, element, content: { words, addresses } }: LawCase): string[] {
  const warnings: string[] = [];
  const context = contextOf({ warn: message => void warnings.push(message) });
  const { root, lifted } = prepared(html, context);
  const gone = context.report.removed;
  if (onPurpose.includes(element) && (gone[element] ?? gone['svg'] ?? gone['math'])) return [];
  const box = document.createElement('div');
  box.append(root);
  const all = [...box.querySelectorAll('*')];
  const alts = all.map(each => each.getAttribute('alt') ?? '');
  const said = [box.textContent, ...alts, lifted.byline, lifted.source?.name, ...warnings].join(
    '\n',
  );
  const links = all.flatMap(each =>
    ['src', 'srcset', 'href'].map(name => each.getAttribute(name) ?? ''),
  );
  // Old text with tags in it is shown as it is written.
  const code = [...box.querySelectorAll('pre')].map(each => each.textContent);
  const led = [...links, ...code, ...warnings].join('\n');
  return [
    ...words.filter(word => !said.includes(word)),
    ...addresses.filter(address => !led.includes(address)),
  ];
}
