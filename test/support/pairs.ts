import type { BodyContext } from '../../src/body/context.js';
import { contextOf as contextWith } from './road.js';

export { base, normalized, prepared as cleaned } from './road.js';

/** A body as a CMS hands it over, and beside it what a reader should get. */
export interface Pair {
  readonly folder: 'samples' | 'bodies';
  readonly name: string;
  /** The words that are taken out on purpose. */
  readonly taken: string;
  readonly input: string;
  readonly wanted: string;
}

type Table = Readonly<Record<string, string>>;

/** By name, what is taken out on purpose: repeats, page noise, drawn list marks, "Ảnh:". */
const tables: Readonly<Record<Pair['folder'], Table>> = {
  samples: {
    '01-word-2010-paste': 'Phường Sông Xanh ra quân vệ sinh môi trường đầu năm / Ảnh',
    '02-nukeviet-table-caption':
      'Khánh thành cầu Rạch Dừa, nối hai xã cù lao / Sau 14 tháng thi công, cầu Rạch Dừa chính thức ' +
      'đưa vào sử dụng, rút ngắn đường đi của hơn 6.000 hộ dân. / Nguồn tin',
    '03-drupal-ckeditor-figure': 'Image',
    '04-sharepoint-divs-and-fonts':
      'Turn on more accessible mode / Turn off more accessible mode / Minh Châu',
    '05-brbr-plain-text': '',
    '06-data-table-with-bold-header': '',
    '07-numbered-directive-with-subitems': '1 2',
    '08-photo-essay-with-captions': 'Ảnh',
    '09-video-and-pdf-embeds': 'Trình duyệt của bạn không hỗ trợ',
    '10-nfd-and-mixed-encoding-of-quotes': '',
  },
  bodies: {
    '01-word-2003-paste': '',
    '02-word-2013-multilevel': 'o o 1 2 3',
    '03-word-mac-paste': '',
    '04-outlook-mail': '',
    '05-libreoffice-export': '',
    '06-google-docs': '',
    '07-sharepoint-rich-text': '',
    '08-nukeviet-figure':
      'Hai căn nhà trị giá 160 triệu đồng vừa được trao cho hộ nghèo xã Vĩnh Trạch. / Tác giả / Nguồn tin',
    '09-nukeviet-breaks-and-letters': '',
    '10-nukeviet-announcement-attachments':
      'THÔNG BÁO Tuyển dụng viên chức ngành giáo dục năm 2026',
    '11-vnexpress-copy': 'Những ngày giáp Tết, chợ nổi Trà Nóc đông gấp ba ngày thường.',
    '12-gutenberg-blocks': '',
    '13-wordpress-classic': 'Theo',
    '14-ghost-cards': '',
    '15-govspeak': '',
    '16-drupal-media-ckeditor5': 'Nội dung / Image',
    '17-jsonapi-processed-body': '',
    '18-rss-content-encoded': 'Mưa lớn',
    '19-ninjs-whole-document':
      'Nam Sơn khởi công cảng hành khách Chợ Rạch / Nam Sơn khởi công cảng hành khách Chợ Rạch',
    '20-tinymce': '',
    '21-ckeditor4-image2': 'KIM CHI',
    '22-froala': '',
    '23-telegraph-and-amp': 'Phiên chợ quê cuối tuần ở Cồn Én / Đang tải',
    '24-div-soup': 'Lớp bơi miễn phí cho trẻ em nghèo',
    '25-break-soup': 'Ảnh / 1 2 3',
    '26-work-schedule': '',
    '27-data-tables': '',
    '28-decision-with-signature': '',
    '29-list-shapes': '1 2 3',
    '30-interview':
      'Trò chuyện với nghệ nhân Lê Văn Thợ, 68 tuổi, người giữ lò rèn cuối cùng của làng.',
    '31-questions-and-answers': '',
    '32-obituary-and-condolences': '',
    '33-congratulations-address-list': '',
    '34-poem': '',
    '35-captions-of-all-shapes': 'Ảnh',
    '36-images-in-a-row': '',
    '37-embeds': 'Trình duyệt không hỗ trợ',
    '38-footnotes': '',
    '39-old-encodings': '',
    '40-khmer-paragraph': '',
    '41-announcement-with-files': '',
    '42-only-a-table': '',
    '43-only-an-image': '',
    '44-urgent-dispatch': '',
  },
};

async function load(path: string): Promise<string> {
  const response = await fetch(`/test/${path}.html`);
  if (!response.ok) throw new Error(`No ${path}`);
  return response.text();
}

/** All pairs: the shared samples, and our own bodies of other shapes. */
export const pairs: readonly Pair[] = await Promise.all(
  (['samples', 'bodies'] as const).flatMap(folder =>
    Object.entries(tables[folder]).map(async ([name, taken]) => {
      const files = [`${folder}/${name}`, `${folder}/${name}.expected`];
      const [input = '', wanted = ''] = await Promise.all(files.map(load));
      return { folder, name, taken, input, wanted };
    }),
  ),
);

/** The JSON in the comment at the start of a file: `context` of an input, `lifted` of a result. */
export const said = (html: string, label: 'context' | 'lifted'): unknown =>
  JSON.parse(new RegExp(`^<!-- ${label}: (.*?) -->`).exec(html)?.[1] ?? '{}');

/** What is known of an article whose body says so in its first comment. */
export function contextOf(html: string): BodyContext {
  const { title, summary, byline, image } = said(html, 'context') as Record<
    string,
    string | undefined
  >;
  return contextWith({ title, summary, byline, imageUrl: image });
}
