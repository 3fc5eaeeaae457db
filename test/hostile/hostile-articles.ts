/** Articles that carry a payload: as the body, in blocks, and in plain members. */

/** A string that should do harm, with a name to find it by. */
export interface Payload {
  readonly id: string;
  readonly payload: string;
}

type Json = Record<string, unknown>;

const image = {
  url: 'https://portal.example/a.jpg',
  alt: 'Ảnh',
  caption: 'Chú thích',
  credit: 'Ảnh: A',
  sources: [{ url: 'https://portal.example/b.jpg', width: 400 }],
};
const file = {
  url: 'https://portal.example/KH-1.pdf',
  title: 'Kế hoạch',
  mimeType: 'application/pdf',
  documentNumber: '1/KH',
  dateIssued: '2022-05-10',
  issuer: 'UBND',
  sizeInBytes: 5,
};

const everything = {
  format: 'lx-article/1',
  id: '1',
  url: 'https://portal.example/tin/1',
  title: 'Tiêu đề',
  timeZone: 'Asia/Ho_Chi_Minh',
  language: 'vi',
  summary: 'Câu dẫn.',
  authors: [{ name: 'Ngọc Minh', url: 'https://portal.example/nm', role: 'Ảnh' }],
  datePublished: '2022-05-13',
  dateModified: '2022-05-14',
  alternates: [{ language: 'en', url: 'https://portal.example/en' }],
  section: { name: 'Đô thị', url: 'https://portal.example/do-thi' },
  tags: ['môi trường'],
  image,
  attachments: [file],
  related: [{ url: 'https://portal.example/2', title: 'Bài khác', datePublished: '2022-05-01' }],
  feedbackUrl: 'https://portal.example/bao-loi',
  embedding: 'any',
  audio: [{ voice: 'Mai', src: 'https://portal.example/a.mp3', duration: 9 }],
  publisher: {
    name: 'Cổng thông tin',
    url: 'https://portal.example/',
    logo: 'https://portal.example/logo.png',
    slogan: 'Chào mừng',
    certifications: [{ name: 'Tín nhiệm', url: 'https://tinnhiemmang.vn/x' }],
  },
  source: { name: 'Báo', url: 'https://portal.example/bao' },
  copyrightNotice: 'Ghi rõ nguồn.',
  license: 'https://portal.example/giay-phep',
  corrections: [{ date: '2022-05-20', note: 'Sửa số liệu.' }],
  body: [
    { type: 'paragraph', text: 'Đoạn.', id: 'mot' },
    { type: 'heading', text: 'Mục', level: 2 },
    { type: 'list', items: [{ text: 'Điểm', items: [{ text: 'Nhỏ' }] }] },
    { type: 'quote', text: 'Lời', cite: 'Ai', citeUrl: 'https://portal.example/ai' },
    { type: 'image', ...image },
    { type: 'gallery', images: [image, image], caption: 'Chùm ảnh' },
    { type: 'table', caption: 'Bảng', headerRows: 1, rows: [['Cột'], [{ text: 'Ô', colspan: 1 }]] },
    {
      type: 'video',
      url: 'https://portal.example/a.mp4',
      title: 'Phim',
      poster: 'https://portal.example/p.jpg',
      captions: [{ language: 'vi', url: 'https://portal.example/a.vtt' }],
    },
    { type: 'audio', url: 'https://portal.example/a.mp3', title: 'Ghi âm' },
    { type: 'file', ...file },
    { type: 'notice', text: 'Chú ý', title: 'Thông báo', tone: 'info' },
  ],
};
/** An article with every member there is. */
const full = (): Json => structuredClone<Json>(everything);

/** A member that a payload is put into. */
export interface Member {
  /** The way to it, by names and numbers. */
  readonly path: string;
  /** How its value is read: as text that is shown, as an address, or as something else that is checked. */
  readonly as: 'text' | 'address' | 'other';
}

const shown =
  'title summary authors.0.name authors.0.role section.name tags.0 image.caption image.credit ' +
  'attachments.0.title attachments.0.documentNumber attachments.0.issuer related.0.title publisher.name ' +
  'publisher.slogan publisher.certifications.0.name source.name copyrightNotice corrections.0.note ' +
  'body.0.text body.1.text body.2.items.0.text body.2.items.0.items.0.text body.3.text body.3.cite ' +
  'body.4.caption body.4.credit body.5.caption body.6.caption body.6.rows.0.0 body.6.rows.1.0.text ' +
  'body.7.title body.8.title body.9.title body.9.documentNumber body.9.issuer body.10.text body.10.title';
const addresses =
  'url authors.0.url alternates.0.url section.url image.url image.sources.0.url attachments.0.url related.0.url ' +
  'feedbackUrl audio.0.src publisher.url publisher.logo publisher.certifications.0.url source.url license ' +
  'body.3.citeUrl body.4.url body.4.sources.0.url body.5.images.0.url body.7.url body.7.poster body.7.captions.0.url ' +
  'body.8.url body.9.url';
const checked =
  'id timeZone language datePublished dateModified alternates.0.language image.alt image.width attachments.0.mimeType ' +
  'attachments.0.dateIssued attachments.0.sizeInBytes related.0.datePublished embedding audio.0.voice body.0.id ' +
  'body.0.type body.1.level body.2.start body.4.alt body.6.headerRows body.6.rows.1.0.colspan ' +
  'body.7.captions.0.language body.10.tone';

const group = (paths: string, as: Member['as']): readonly Member[] =>
  paths.split(' ').map(path => ({ path, as }));
// Apart, because a picture or file without a good address takes its texts with it.
const groups = [group(shown, 'text'), group(addresses, 'address'), group(checked, 'other')];

/** How many payloads pass until a member of the same group has its turn again. */
const turn = 6;

function set(target: Json, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const owner = names.reduce((at, name) => at[name] as Json, target);
  owner[last] = value;
}

/** What stands in for an address: the first one in a payload, else all of it. */
const addressIn = (payload: string): string =>
  /(?:href|src|action|data|url)\s*[=(]\s*("[^"]*"|'[^']*'|[^\s>)]+)/i
    .exec(payload)?.[1]
    ?.replace(/^["']|["']$/g, '') ?? payload;

/** Ends a text that carries a payload, so that it can be found again where it is shown. */
const mark = (path: string): string => ` ⟦${path}⟧`;

/** The blocks that take HTML. */
const htmlBlocks = (html: string): Json[] => [
  { type: 'paragraph', html },
  { type: 'heading', html, level: 3 },
  { type: 'list', items: [{ html, items: [{ html }] }] },
  { type: 'quote', html },
  { type: 'table', rows: [[{ html }, 'Ô']] },
  { type: 'notice', html },
  { type: 'nothing', fallback: html },
];

/**
 * An article that carries some payloads, each in an `html` block, another block, and some of the
 * plain members; which ones, the article's place in the list says. Three payloads at a time take
 * every member to a third of them all.
 */
export function articleWithMembers(
  payloads: readonly Payload[],
  at: number,
): { article: Json; texts: string[]; members: readonly Member[] } {
  const article = full();
  const mine = groups[at % groups.length] ?? [];
  const round = Math.floor(at / groups.length);
  const texts: string[] = [];
  const taken: Member[] = [];
  for (const [index, { payload }] of payloads.entries()) {
    const first = (round + index) % turn;
    for (const member of mine.filter((_, each) => each % turn === first)) {
      const { path, as } = member;
      const text = payload + mark(path);
      if (as === 'text') texts.push(text);
      taken.push(member);
      set(article, path, as === 'text' ? text : as === 'address' ? addressIn(payload) : payload);
    }
    const blocks = htmlBlocks(payload);
    const block = blocks[(at + index) % blocks.length];
    (article['body'] as unknown[]).push({ type: 'html', html: payload }, block);
  }
  return { article, texts, members: taken };
}

/** An article whose body is a payload. */
export const articleWithBody = ({ payload }: Payload, url: string): Json => ({
  format: 'lx-article/1',
  url,
  title: 'Tiêu đề',
  body: payload,
});

/** An article that is not shown, but for its title and what is said in its place. */
export function articleInTrouble(
  { payload }: Payload,
  at: number,
): { article: Json; texts: string[] } {
  const title = payload + mark('title');
  const notice = payload + mark('notice');
  const withdrawn = { notice, replacedBy: addressIn(payload), date: payload };
  const cases = [
    { article: { ...full(), title, status: 'withdrawn', withdrawn }, texts: [title, notice] },
    { article: { ...full(), title, status: `${payload}-` }, texts: [title] },
    { article: { ...full(), title, embedding: 'none', expires: '2020-01-01' }, texts: [title] },
  ];
  return cases[at % cases.length] ?? cases[0]!;
}
