// The one list of examples: the QA page shows it, axe checks it, the screenshots are taken of it.

/**
 * @typedef {object} Example
 * @property {string} id        stands in the address: qa.html?only=id
 * @property {string} group     heading under which the QA page lists it
 * @property {string} title
 * @property {string} see       acceptance criteria: what a tester should see
 * @property {import('./build.js').Tree} tree
 * @property {string} [outcome] `load`, or the kind of error that every lx-article in it ends with
 * @property {(stage: Element) => void} [setup] what happens after the nodes are in the page
 */

/** An address that holds wherever the list is imported from. */
const at = path => {
  const { pathname, search } = new URL(path, import.meta.url);
  return pathname + search;
};

const link = (text = 'Ra quân dọn vệ sinh bờ kè (nội dung minh họa)', page = 'minh-hoa') => [
  'a',
  { href: at(`bai-viet/${page}.html`) },
  [text],
];
const realLink = link('Sơ kết hoạt động của Ban chỉ đạo 35 thành phố Long Xuyên', 'so-ket-35');

const from = (src, attributes = {}, fallback = link()) => [
  'lx-article',
  { src, ...attributes },
  [fallback],
];
const file = (name, attributes) => from(at(`articles/${name}.json`), attributes);
const answers = (path, attributes) => from(at(`answers/${path}`), attributes);
const real = attributes => from(at('articles/so-ket-35.json'), attributes, realLink);
/** A list of feeds of the demo, by their names. */
const list = (names, attributes = {}) => [
  'lx-article-list',
  {
    src: names
      .split(' ')
      .map(name => at(`feeds/${name}`))
      .join(' '),
    ...attributes,
  },
  [['a', { href: at('trang-khac.html') }, ['Tin của phường']]],
];
const box = (name, ...children) => ['div', { class: name }, children];

const small = {
  format: 'lx-article/1',
  url: at('bai-viet/minh-hoa.html'),
  title: 'Bài được giao bằng thuộc tính (nội dung minh họa)',
  byline: 'Ngọc Minh (tên ví dụ)',
  datePublished: '2026-03-07',
  body: [{ type: 'paragraph', text: 'Nội dung minh họa, không phải tin thật./.' }],
};

/** A JSON child exactly as qa.html carries it; a change here belongs there too. */
const inlineJson =
  '{ "format": "lx-article/1", "title": "Bài nằm ngay trong trang (nội dung minh họa)", "datePublished": "2026-03-07", "body": "<p>Nội dung minh họa, không phải tin thật. Không có yêu cầu mạng nào./.</p>" }';

const group = (name, list) => list.map(example => ({ group: name, ...example }));

/** @type {Example[]} */
export const examples = [
  ...group('The article', [
    {
      id: 'real',
      title: 'The real article',
      see: 'Publisher strip, section, title, “Thanh Tùng • 13/05/2022” with A- A A+, ten paragraphs, the picture with its caption (no “Ảnh:”) after the third, attachment, related, source and trust mark. No trace of Word; “./.” stays with “địch”.',
      tree: real(),
      outcome: 'load',
    },
    {
      id: 'photos',
      title: 'Photographs of every shape',
      see: 'A landscape lead picture, a portrait in the text, a gallery, a picture that does not come: its alternative text and caption, no hole. The sun is round everywhere, also on a phone held sideways and on paper.',
      tree: file('photos'),
      outcome: 'load',
    },
    {
      id: 'sample',
      title: 'Lead image and standfirst',
      see: 'Standfirst under the title; lead image with caption and credit above the text.',
      tree: file('sample'),
      outcome: 'load',
    },
    {
      id: 'blocks',
      title: 'Body of blocks, every type',
      see: 'Paragraphs, three levels of headings, lists, quote, image, gallery, table with two header rows, two videos and an audio that load nothing before a click, file, two notices, divider, free HTML with a working footnote. The unknown “poll” shows its fallback; the unknown “chart” shows nothing and warns.',
      tree: file('blocks'),
      outcome: 'load',
    },
    {
      id: 'inline-media',
      title: 'media="inline"',
      see: 'Each video and sound has a button that plays it in place. This page’s policy lets no player in, so after a click the button goes, the link stays, and the log shows no policy report.',
      tree: file('blocks', { media: 'inline' }),
      outcome: 'load',
    },
    {
      id: 'word',
      title: 'Body pasted from Word',
      see: 'No repeated title, no red, no justified text; “Ba nhóm việc chính” is a heading, three bullets are a list, the picture has a caption, the table a caption and a header row, the byline comes from the last line. The log counts what was removed and changed.',
      tree: file('word'),
      outcome: 'load',
    },
    {
      id: 'hostile',
      title: 'Hostile body',
      see: 'Only plain sentences are left. The tab’s title is unchanged, no form, no frame, no overlay, no policy report in the log; “<b>” in the title is shown as text.',
      tree: file('hostile'),
      outcome: 'load',
    },
    {
      id: 'english',
      title: 'English article, English controls',
      see: 'Controls in English (“Text size”, “Updated”), dates in English form, the body marked lang="en".',
      tree: file('english', { lang: 'en' }),
      outcome: 'load',
    },
    {
      id: 'long-title',
      title: 'Long title',
      see: 'The title wraps in balanced lines, nothing is cut off, stacked diacritics do not touch.',
      tree: file('long-title'),
      outcome: 'load',
    },
    {
      id: 'no-image',
      title: 'No image',
      see: 'No gap where the image would be.',
      tree: file('no-image'),
      outcome: 'load',
    },
    {
      id: 'no-author',
      title: 'No author',
      see: 'The byline line starts with the date; no lonely “•”.',
      tree: file('no-author'),
      outcome: 'load',
    },
    {
      id: 'no-date',
      title: 'No date',
      see: 'The byline line shows the author only; no lonely “•”.',
      tree: file('no-date'),
      outcome: 'load',
    },
    {
      id: 'no-publisher',
      title: 'No publisher, no source',
      see: 'No publisher strip; the foot still links to the original page.',
      tree: file('no-publisher'),
      outcome: 'load',
    },
    {
      id: 'only-required',
      title: 'Title and body only',
      see: 'Title, A- A A+ and text; no empty rules, boxes or headings.',
      tree: file('only-required'),
      outcome: 'load',
    },
    {
      id: 'no-body',
      title: 'No body',
      see: 'Title, standfirst and the link to the original page.',
      tree: file('no-body'),
      outcome: 'load',
    },
    {
      id: 'with-time',
      title: 'Time of day',
      see: '“07/03/2026 08:30 (GMT+7)”, Vietnam’s time for every reader.',
      tree: file('no-image', { 'with-time': '' }),
      outcome: 'load',
    },
    {
      id: 'with-age',
      title: 'with-age',
      see: '“Bài đăng cách đây 4 năm.” above the text; nothing of the kind on an article of this year.',
      tree: real({ 'with-age': '' }),
      outcome: 'load',
    },
    {
      id: 'updated',
      title: 'Modified later',
      see: '“Cập nhật: 08/03/2026” after the date.',
      tree: file('updated'),
      outcome: 'load',
    },
    {
      id: 'archived',
      title: 'Archived',
      see: 'A quiet notice that the article was correct when published, above the text.',
      tree: file('archived'),
      outcome: 'load',
    },
    {
      id: 'corrections',
      title: 'Corrections',
      see: 'Two dated corrections after the text.',
      tree: file('corrections'),
      outcome: 'load',
    },
    {
      id: 'attachments',
      title: 'Attachments',
      see: 'Five files with badges PDF, DOCX, XLSX, ZIP, PDF; number, issuer, date and size where known (812 B to 1,2 GB in Vietnamese notation); the long title wraps under itself.',
      tree: file('attachments'),
      outcome: 'load',
    },
    {
      id: 'full-foot',
      title: 'Everything after the text',
      see: 'Two authors, tags, related items (one without a date), translations, copyright, licence, feedback link and two trust marks, the second without a link.',
      tree: file('full-foot'),
      outcome: 'load',
    },
    {
      id: 'warnings',
      title: 'Bad optional members',
      see: 'The article is shown without them; an lx-warning for each in the log: datePublished, summary, image, one tag, one related item. dateModified has no offset: it is read as Vietnam’s time, with a warning.',
      tree: file('warnings'),
      outcome: 'load',
    },
  ]),
  ...group('Loading and failing', [
    {
      id: 'loading',
      title: 'Loading',
      see: 'The shape of an article in quiet grey, with the fallback link in it. This answer never comes: after 15 seconds it is a timeout with “Thử lại”.',
      tree: answers('hang.json'),
      outcome: 'timeout',
    },
    {
      id: 'slow',
      title: 'Slow answer',
      see: 'Loading for three seconds, then the article; what stands below does not jump.',
      tree: answers('slow.json?delay=3000'),
      outcome: 'load',
    },
    {
      id: 'not-found',
      title: 'Not found (404)',
      see: '“Không tìm thấy bài viết.” and the fallback link; no retry.',
      tree: answers('status/404.json'),
      outcome: 'not-found',
    },
    {
      id: 'gone',
      title: 'Withdrawn by the server (410)',
      see: '“Bài viết đã được gỡ.”; no retry.',
      tree: answers('status/410.json'),
      outcome: 'withdrawn',
    },
    {
      id: 'withdrawn',
      title: 'Withdrawn by its status',
      see: 'Date and reason of the withdrawal, a link to the replacing article; neither text nor picture.',
      tree: file('withdrawn'),
      outcome: 'withdrawn',
    },
    {
      id: 'embargoed',
      title: 'Embargoed until 2099',
      see: '“Bài viết chưa đến giờ đăng.” and the fallback link; nothing of the article.',
      tree: file('embargoed'),
      outcome: 'unavailable',
    },
    {
      id: 'expired',
      title: 'Expired in 2020',
      see: '“Bài viết đã hết thời hạn hiển thị.”, title and link; nothing of the text.',
      tree: file('expired'),
      outcome: 'unavailable',
    },
    {
      id: 'other-host',
      title: 'Meant for another host',
      see: 'Title and link only. On a developer’s own machine (localhost) the article is shown, so there this example ends with load.',
      tree: file('other-host'),
    },
    {
      id: 'unknown-status',
      title: 'Unknown status',
      see: 'Title and link only.',
      tree: file('unknown-status'),
      outcome: 'unavailable',
    },
    {
      id: 'network',
      title: 'No connection',
      see: '“Không kết nối được…” with “Thử lại” and the fallback link.',
      tree: from('https://dead.invalid/article.json'),
      outcome: 'network',
    },
    {
      id: 'http',
      title: 'Server error (500)',
      see: '“Máy chủ đang gặp sự cố (500). Vui lòng thử lại sau.” with “Thử lại”; pressing it tries again and keeps the focus.',
      tree: answers('status/500.json'),
      outcome: 'http',
    },
    {
      id: 'blocked',
      title: 'Blocked: http address',
      see: 'Refused without a request; the fallback link.',
      tree: from('http://portal.example/article.json'),
      outcome: 'blocked',
    },
    {
      id: 'too-large',
      title: 'Too large (6 MiB)',
      see: '“Bài viết quá dài để hiển thị đầy đủ tại đây.”; the page does not freeze.',
      tree: answers('huge.json'),
      outcome: 'too-large',
    },
    {
      id: 'refused',
      title: 'A body that is refused',
      see: 'Three hundred boxes in each other: “Bài viết quá dài để hiển thị đầy đủ tại đây.”, the text without any markup, and the link to the source.',
      tree: [
        'lx-article',
        { '.article': { ...small, body: `${'<div>'.repeat(300)}<p>Chữ vẫn đọc được.</p>` } },
        [link()],
      ],
      outcome: 'too-large',
    },
    {
      id: 'malformed',
      title: 'Malformed JSON',
      see: '“Không đọc được bài viết tại đây.” and the fallback link.',
      tree: answers('malformed.json'),
      outcome: 'format',
    },
    {
      id: 'login-page',
      title: 'A login page instead of JSON',
      see: 'The same sentence; nothing of the login page.',
      tree: answers('login.json'),
      outcome: 'format',
    },
    {
      id: 'no-title',
      title: 'Title missing',
      see: 'The same sentence; the log names the path $.title.',
      tree: file('no-title'),
      outcome: 'format',
    },
    {
      id: 'unsupported',
      title: 'Format of a later version',
      see: '“Không đọc được bài viết tại đây.”; the log names lx-article/9.',
      tree: file('version-9'),
      outcome: 'unsupported',
    },
  ]),
  ...group('Ways in', [
    {
      id: 'property',
      title: 'Property article',
      see: 'Shown without a request.',
      tree: ['lx-article', { '.article': small }, [link()]],
      outcome: 'load',
    },
    {
      id: 'inline-json',
      title: 'Inline JSON child',
      see: 'Shown without a request.',
      tree: ['lx-article', {}, [['script', { type: 'application/json' }, [inlineJson]], link()]],
      outcome: 'load',
    },
    {
      id: 'late',
      title: 'Inserted late',
      see: 'Appears one second after the page.',
      tree: box('late'),
      outcome: 'load',
      setup(stage) {
        const article = document.createElement('lx-article');
        article.setAttribute('src', at('articles/no-author.json'));
        setTimeout(() => stage.append(article), 1000);
      },
    },
    {
      id: 'change',
      title: 'Changed input',
      see: 'Each button shows its article; pressed in quick turns, the last one wins.',
      tree: box(
        'change',
        ['button', { type: 'button', value: at('articles/no-image.json') }, ['Bài thứ nhất']],
        ['button', { type: 'button', value: at('articles/updated.json') }, ['Bài thứ hai']],
        ['button', { type: 'button', value: at('answers/slow.json?delay=2000') }, ['Bài đến chậm']],
        file('no-image', { variant: 'compact' }),
      ),
      outcome: 'load',
      setup(stage) {
        const article = stage.querySelector('lx-article');
        for (const button of stage.querySelectorAll('button')) {
          button.addEventListener('click', () => article.setAttribute('src', button.value));
        }
      },
    },
    {
      id: 'link-upgrade',
      title: 'Upgraded link',
      see: 'An article in place of the link, for editors that strip unknown tags.',
      tree: [
        'p',
        {},
        [
          [
            'a',
            {
              'data-lx-article': at('articles/no-author.json'),
              href: at('bai-viet/minh-hoa.html'),
            },
            ['Ra quân dọn vệ sinh bờ kè (nội dung minh họa)'],
          ],
        ],
      ],
      outcome: 'load',
    },
  ]),
  ...group('Sizes, colours, hosts', [
    {
      id: 'dark',
      title: 'scheme="dark"',
      see: 'Dark whatever the system says; text at least 7:1.',
      tree: file('sample', { scheme: 'dark' }),
      outcome: 'load',
    },
    {
      id: 'light',
      title: 'scheme="light"',
      see: 'Light whatever the system says.',
      tree: file('sample', { scheme: 'light' }),
      outcome: 'load',
    },
    {
      id: 'narrow-320',
      title: '320 px box',
      see: 'Nothing wider than the box; A- A A+ on its own line is fine; only tables scroll.',
      tree: box('host-320', file('blocks')),
      outcome: 'load',
    },
    {
      id: 'narrow-220',
      title: '220 px box',
      see: 'Still readable, nothing wider than the box.',
      tree: box('host-220', file('sample')),
      outcome: 'load',
    },
    {
      id: 'variants',
      title: 'Three on one page: full, compact, headline',
      see: 'Three densities side by side; A+ in the first changes all three.',
      tree: box(
        'host-three',
        file('sample', { variant: 'full' }),
        file('sample', { variant: 'compact' }),
        file('sample', { variant: 'headline' }),
      ),
      outcome: 'load',
    },
    {
      id: 'without',
      title: 'Without publisher and text size',
      see: 'No publisher strip and no A- A A+; the source line stays.',
      tree: file('no-image', { 'without-publisher': '', 'without-font-size': '' }),
      outcome: 'load',
    },
    {
      id: 'heading-level',
      title: 'heading-level="4"',
      see: 'Looks the same; a screen reader hears the title as level 4, the first heading in the text as level 5.',
      tree: file('word', { 'heading-level': '4' }),
      outcome: 'load',
    },
    {
      id: 'theme',
      title: 'Themed by custom properties and ::part',
      see: 'Red-brown accent, serif title, square corners, shorter and airier lines; the section sits on a tint.',
      tree: box('host-theme', file('sample')),
      outcome: 'load',
    },
    {
      id: 'small-root',
      title: '62.5 % root, 13 px host',
      see: 'This whole page has html { font-size: 62.5% } and the box 13 px; the article’s text is the reader’s medium size, usually 16 px.',
      tree: box(
        'host-13px',
        ['p', {}, ['Chữ của trang chủ trong khung này là 13 px.']],
        file('no-image'),
      ),
      outcome: 'load',
    },
    {
      id: 'inherit-size',
      title: '--lx-font-size: 1em',
      see: 'The same box, but the article takes the host’s 13 px.',
      tree: box('host-13px host-inherit', file('no-image')),
      outcome: 'load',
    },
    {
      id: 'hostile-host',
      title: 'Hostile host CSS',
      see: 'The paragraph of the host is spoilt, the article is not, but for its colour.',
      tree: box(
        'host-hostile',
        ['p', {}, ['Đoạn văn của trang chủ bị phá, bài viết thì không.']],
        file('no-image'),
      ),
      outcome: 'load',
    },
  ]),
  ...group('lx-byline and lx-font-size alone', [
    {
      id: 'byline',
      title: 'lx-byline, all attributes',
      see: 'Author • date (a calendar day, so no time) • “Cập nhật: 14/05/2022 08:05 (GMT+7)” • source as a link.',
      tree: [
        'lx-byline',
        {
          byline: 'Thanh Tùng',
          'date-published': '2022-05-13',
          'date-modified': '2022-05-14T08:05:00+07:00',
          source: 'Cổng TTĐT TP Long Xuyên',
          'source-url': at('bai-viet/so-ket-35.html'),
          'time-zone': 'Asia/Ho_Chi_Minh',
          'with-time': '',
          lang: 'vi',
        },
      ],
    },
    {
      id: 'byline-date',
      title: 'lx-byline, date only',
      see: '“13/05/2022”, the same day in every time zone; no “•”.',
      tree: ['lx-byline', { 'date-published': '2022-05-13' }],
    },
    {
      id: 'byline-zone',
      title: 'lx-byline, another time zone, in English',
      see: 'The time of Tokyo, two hours ahead of Vietnam: 10:30.',
      tree: [
        'lx-byline',
        {
          byline: 'Ngoc Minh (sample name)',
          'date-published': '2026-03-07T08:30:00+07:00',
          'time-zone': 'Asia/Tokyo',
          'with-time': '',
          lang: 'en',
        },
      ],
    },
    {
      id: 'byline-property',
      title: 'lx-byline, property article',
      see: '“Ngọc Minh (tên ví dụ) • 07/03/2026”.',
      tree: ['lx-byline', { '.article': small }],
    },
    {
      id: 'font-size',
      title: 'lx-font-size',
      see: 'Three targets of 44 px; every lx text on the page grows and shrinks; kept after a reload. At the smallest and largest step the button says so without losing the focus.',
      tree: ['lx-font-size', { lang: 'vi' }],
    },
  ]),
  ...group('What portals publish', [
    {
      id: 'format-wordpress',
      title: 'WordPress REST',
      see: 'The newest post: “0,2 %” with a no-break space, no entity, its text whole.',
      tree: from(at('feeds/wordpress.json')),
      outcome: 'load',
    },
    {
      id: 'format-atom',
      title: 'Atom',
      see: 'Title, author and text of the one entry.',
      tree: from(at('feeds/atom.xml')),
      outcome: 'load',
    },
    {
      id: 'format-rss',
      title: 'RSS of NukeViet 4.5, without texts',
      see: 'Title, standfirst, the day without a time (its minutes are the month), and the link to the article: never an empty article.',
      tree: from(at('feeds/nukeviet.xml')),
      outcome: 'load',
    },
    {
      id: 'format-json-feed',
      title: 'JSON Feed with _lx',
      see: 'The first article with section and lead picture.',
      tree: from(at('feeds/phuong.json')),
      outcome: 'load',
    },
    {
      id: 'format-map',
      title: 'Any JSON by a field map',
      see: 'Title, text, 27/11/2026 and the link from a JSON that lx has never seen.',
      tree: from(at('feeds/rieng.json'), {
        map: '{"items": "data.list[*]", "title": "name", "body": ["content.html", "content"], "datePublished": "publicationTime", "url": {"template": "https://portal.example/tin/{slug}"}}',
      }),
      outcome: 'load',
    },
    {
      id: 'format-unknown',
      title: 'A JSON of its own shape, without a map',
      see: 'A sentence, the fallback link; the log says which members were seen and what to write.',
      tree: from(at('feeds/rieng.json')),
      outcome: 'format',
    },
    {
      id: 'discovery',
      title: 'The address of the article’s page',
      see: 'The real article: the page names its JSON by rel="alternate".',
      tree: from(at('bai-viet/so-ket-35.html'), {}, realLink),
      outcome: 'load',
    },
    {
      id: 'keep',
      title: 'keep="86400"',
      see: 'The first time the article comes after two seconds. Load the page again: the copy is there at once with its age, then the new one.',
      tree: answers('slow.json?delay=2000', { keep: '86400' }),
      outcome: 'load',
    },
  ]),
  ...group('Lists of articles', [
    {
      id: 'list-cards',
      title: 'Cards',
      see: 'Five cards, two of them with pictures, the newest first; the whole card is the link. “Xem thêm” brings three more and goes.',
      tree: list('phuong.json', { limit: '5' }),
    },
    {
      id: 'list-rows',
      title: 'variant="list", opened in place',
      see: 'Rows with a small picture where there is one. A click opens the article here, “Quay lại danh sách” leads back to its row.',
      tree: list('phuong.json', { variant: 'list', open: 'inline', limit: '4' }),
    },
    {
      id: 'list-headlines',
      title: 'variant="headlines"',
      see: 'Titles with section and date, no pictures.',
      tree: list('phuong.json', { variant: 'headlines', limit: '4' }),
    },
    {
      id: 'list-five',
      title: 'Five portals in one list',
      see: 'JSON Feed, RSS of NukeViet 4.5 (a day, no time), WordPress and Atom merged by date; the names are plain text (“0,2 %”, “liên ấp” in quotes).',
      tree: list('phuong.json nukeviet.xml wordpress.json atom.xml', {
        variant: 'headlines',
        limit: '8',
        'with-time': '',
      }),
    },
    {
      id: 'list-dead',
      title: 'One feed dead, one slow',
      see: 'The others are shown after 2.5 seconds; the dead one is named with “Thử lại”. After four seconds “1 tin mới” offers what the slow one brought, and nothing moves.',
      tree: list('phuong.json ../answers/status/500.json ../answers/slow-feed.json?delay=4000', {
        variant: 'headlines',
        limit: '3',
      }),
    },
    {
      id: 'list-failed',
      title: 'No feed came',
      see: 'Whose news did not come, the fallback link and “Thử lại”.',
      tree: list('../answers/status/404.json'),
      outcome: 'not-found',
    },
    {
      id: 'list-selected',
      title: 'section="Y tế"',
      see: 'One item, from the second part of the feed, and no “Xem thêm”.',
      tree: list('phuong.json', { section: 'Y tế', variant: 'list' }),
    },
    {
      id: 'list-narrow',
      title: 'A narrow column, dark',
      see: 'One card under the other; nothing is cut off.',
      tree: box('host-320', list('phuong.json', { limit: '2', scheme: 'dark' })),
    },
  ]),
  ...group('Alerts', [
    ...['info', 'warning', 'emergency'].map(level => ({
      id: `alert-${level}`,
      title: `level ${level}`,
      see: 'The level in words, the text, a link, the end in six hours, a button of 44 px that closes it for good (clear the site’s storage to see it again).',
      tree: ['lx-alert', { src: at(`answers/alert-${level}.json`) }],
    })),
    {
      id: 'alert-none',
      title: 'No alert',
      see: 'Nothing, and no gap.',
      tree: ['lx-alert', { src: at('answers/no-alert.json') }],
    },
    {
      id: 'alert-endless',
      title: 'An alert without an end',
      see: 'Nothing: it is refused, and the log says why.',
      tree: ['lx-alert', { src: at('answers/endless-alert.json') }],
      outcome: 'format',
    },
  ]),
  ...group('Far down', [
    {
      id: 'lazy',
      title: 'loading="lazy"',
      see: 'Its lx-load reaches the log only when this section comes near.',
      tree: box('host-far', file('no-author', { loading: 'lazy' })),
      outcome: 'load',
    },
  ]),
];
