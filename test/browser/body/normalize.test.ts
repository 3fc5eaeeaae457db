import { expect } from '@open-wc/testing';
import { LxError } from '../../../src/model/errors.js';
import type { BodyContext } from '../../../src/body/context.js';
import type { Lifted } from '../../../src/body/lifted.js';
import {
  base,
  contextOf,
  gated,
  normalizedAgain as normalize,
  parsed as parse,
} from '../../support/road.js';
import { outline } from '../../support/same-article.js';
import { stepsOf } from '../../support/steps.js';

// Acceptance criteria, by family below. For all of them:
// - What each rule must not touch stays as it is: those cases stand beside the ones it acts on.
// - What came out stays as it is when it comes again, after the cleaner took the attributes away.
// - Nothing is thrown, whatever comes in, and the time grows no faster than the input.

interface Case {
  readonly title: string;
  readonly input: string;
  /** What comes out; the input itself where this is not given. */
  readonly expected?: string;
  readonly says?: Partial<BodyContext>;
  readonly lifted?: Lifted;
  /** What it does hangs on attributes that the cleaner takes away, so it is not asked again. */
  readonly onlyOnce?: boolean;
  /** Part of the one warning that is given. */
  readonly warns?: string;
}

function makeContext(said: Partial<BodyContext> = {}): {
  context: BodyContext;
  warnings: string[];
} {
  const warnings: string[] = [];
  return { context: contextOf({ warn: message => warnings.push(message), ...said }), warnings };
}

const show = (root: Node): string => outline(root, { base });

function check(cases: readonly Case[]): void {
  for (const { title, input, expected = input, says, lifted = {}, warns, onlyOnce } of cases) {
    it(title, () => {
      const { context, warnings } = makeContext(says);
      const root = parse(input, context);
      const found = normalize(root, context);
      expect(show(root)).to.equal(show(parse(expected)));
      expect(found).to.deep.equal(lifted);
      if (warns === undefined)
        expect(warnings.filter(each => !each.startsWith('The image'))).to.deep.equal([]);
      else expect(warnings.join()).to.contain(warns);

      if (onlyOnce) return;
      gated(root, context);
      const once = show(root);
      const again = normalize(
        root,
        makeContext({ ...says, byline: says?.byline ?? lifted.byline }).context,
      );
      expect(show(root), 'the second time').to.equal(once);
      expect(again, 'the second time').to.deep.equal({});
    });
  }
}

const p = (text = 'Đoạn văn.'): string => `<p>${text}</p>`;
const image = (name = 'a'): string => `<img src="${base.replace(/tin.*/, '')}${name}.jpg" alt="">`;
const figure = (caption = '', name = 'a'): string =>
  `<figure>${image(name)}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
const center = (content: string): string => `<p style="text-align:center">${content}</p>`;
const right = (content: string): string => `<p style="text-align:right">${content}</p>`;

describe('normalize', () => {
  describe('noise: what is no part of the text goes', () => {
    check([
      {
        title: 'comments, styles and Word’s settings',
        input: '<!-- a --><style>p{}</style><xml><w:View>Normal</w:View></xml><p>A<!-- b --></p>',
        expected: '<p>A</p>',
      },
      {
        title: 'namespaced and unknown elements leave their text',
        input: '<p>Tại <st1:place>Bờ Kè</st1:place><o:p> phường</o:p></p>',
        expected: '<p>Tại Bờ Kè phường</p>',
      },
      {
        title: 'hidden text, however it is hidden',
        input:
          '<p>A <span style="display : none">x</span><span style="mso-hide:all">y</span><b hidden>z</b></p><div class="field__label">Body</div>',
        expected: '<p>A</p>',
      },
      {
        title: 'but not text whose style only names display',
        input: '<p style="display:block">A</p>',
        expected: '<p>A</p>',
      },
      {
        title: 'share buttons and counters',
        input:
          '<p>A</p><div class="addthis_toolbox">Share</div><div class="fb-like">x</div><iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe><iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
        expected: '<p>A</p>',
      },
      {
        title: 'SharePoint’s helpers, but not a link that only begins so',
        input:
          '<p><a href="#">Turn on more accessible mode</a></p><p><a href="/x">Turn on more accessible modes</a></p>',
        expected: '<p><a href="/x">Turn on more accessible modes</a></p>',
      },
      {
        title: 'language tags that Word guessed, not those that people wrote',
        input: '<p lang="EN-US"><span lang="EN-US">Xin chào</span> <span lang="km">សួស្តី</span></p>',
        expected: '<p>Xin chào <span>សួស្តី</span></p>',
      },
      {
        title: 'AMP’s names for plain elements',
        input:
          '<amp-img src="/a.jpg" alt=""><noscript><img src="/a.jpg"></noscript></amp-img><amp-iframe src="https://game.example/x"><p placeholder>…</p></amp-iframe>',
        expected: `${figure()}<figure><a href="https://game.example/x">Nội dung từ game.example</a></figure>`,
      },
      {
        title: 'forms leave their text, even where they hide their own properties',
        input:
          '<form><input name="firstChild"><input name="attributes"><input name="localName"><p>A</p>B</form>',
        expected: '<p>A</p><p>B</p>',
      },
    ]);
  });

  it('drops language tags that Word guessed, and keeps those that people wrote', () => {
    const root = parse(
      '<p lang="EN-US">A <span lang="VI">b</span> <span lang="km">ស</span></p><p lang="en">C</p>',
    );
    normalize(root, makeContext().context);
    expect([...root.querySelectorAll('[lang]')].map(each => each.outerHTML)).to.deep.equal([
      '<span lang="km">ស</span>',
      '<p lang="en">C</p>',
    ]);
  });

  it('keeps language and direction, whatever element has them', () => {
    const body =
      '<p>A <em lang="en">b</em> <strong dir="rtl">c</strong> <span dir="rtl">d</span> ' +
      '<cite lang="fr">e</cite> <bdi dir="ltr">f</bdi> <strong>g</strong></p>';
    for (const [input, expected = input] of [
      [body],
      [
        '<p><font lang="km">ស</font> <i lang="en">x</i></p>',
        '<p><span lang="km">ស</span> <em lang="en">x</em></p>',
      ],
      // Left to right is how it is read anyhow.
      ['<p><span dir="ltr">A</span> <b dir="ltr">b</b></p>', '<p>A <strong>b</strong></p>'],
    ]) {
      const root = parse(input!);
      normalize(root, makeContext().context);
      expect((root.firstElementChild as Element).outerHTML).to.equal(expected);
    }
  });

  it('shows 500 images, and the others as links, with one warning', () => {
    const alone = '<p><img src="/a.jpg" alt="Bờ kè buổi sáng"></p><p>A</p>';
    const root = parse(
      `${alone.repeat(499)}<img src="/b.jpg"><p>B</p>${alone}<a href="/c"><img src="/d.jpg">D</a>`,
    );
    const { context, warnings } = makeContext();
    normalize(root, context);
    expect(root.querySelectorAll('img').length).to.equal(500);
    const links = [...root.querySelectorAll('a')].map(link => [
      link.getAttribute('href'),
      link.textContent,
    ]);
    expect(links).to.deep.equal([
      ['https://portal.example/a.jpg', 'Bờ kè buổi sáng'],
      ['/c', 'd.jpg D'],
    ]);
    expect(warnings.filter(warning => warning.includes('500'))).to.have.length(1);
    expect(context.report.removed['images']).to.equal(2);
  });

  it('keeps what the blocks of an article are marked as', () => {
    const root = parse(
      '<p><a href="/a.pdf">A</a></p><figure><a href="/a.mp4">B</a></figure><blockquote>C</blockquote>',
    );
    const { context } = makeContext();
    const [file, video, notice] = root.children;
    context.marks.set(file!, 'attachment').set(video!, 'media').set(notice!, 'info');
    normalize(root, context);
    expect([...root.children].map(each => context.marks.get(each))).to.deep.equal([
      'attachment',
      'media',
      'info',
    ]);
  });

  it('marks its own cards and files', () => {
    const root = parse('<video src="/a.mp4"></video><iframe src="/a.pdf"></iframe>');
    const { context } = makeContext();
    normalize(root, context);
    expect([...root.children].map(each => context.marks.get(each))).to.deep.equal([
      'media',
      'attachment',
    ]);
  });

  describe('text: characters as they were meant', () => {
    check([
      {
        title: 'NFC, also in an alternative, never in an address',
        input: '<p>Hội nghị</p><p><a href="/Quyết.pdf">tải</a> về</p>'.normalize('NFD'),
        expected: `<p>Hội nghị</p><p><a href="/${'Quyết'.normalize('NFD')}.pdf">tải</a> về</p>`,
      },
      {
        title: 'CP1252 characters that became controls',
        input: '<p>\u0093A\u0094 \u0096 B\u0085\u0081</p>',
        expected: '<p>“A” – B…</p>',
      },
      {
        title: 'soft hyphens, zero-width and bidi characters; joiners stay',
        input: '<p>ph\u00adường\u200b \ufeffA\u202eB\u2069 ក\u200dខ\u200c</p>',
        expected: '<p>phường AB ក\u200dខ\u200c</p>',
      },
      {
        title: 'Eth for Đ in Vietnamese words and abbreviations',
        input: '<p>Ðồng chí ðã dự; HÐND, QÐ-UBND; ð) Báo cáo</p>',
        expected: '<p>Đồng chí đã dự; HĐND, QĐ-UBND; đ) Báo cáo</p>',
      },
      { title: 'but not in Icelandic names', input: '<p>Sigríður, SIGRÍÐUR, Guðmundur</p>' },
      { title: 'no-break spaces', input: '<p>A&nbsp;&nbsp; B</p>', expected: '<p>A B</p>' },
      {
        title: 'the closing mark joins its word',
        input: '<p>Thực hiện ./.</p><p>Xong. / .</p><p><b>Hết</b> . /.</p>',
        expected: '<p>Thực hiện./.</p><p>Xong./.</p><p><strong>Hết</strong>./.</p>',
      },
      {
        title: 'also across marks',
        input: '<p>Hết <b>./.</b></p>',
        expected: '<p>Hết<strong>./.</strong></p>',
      },
      {
        title: 'NFC where other things are mended too',
        input: '<p>Hội&nbsp;nghị</p>'.normalize('NFD'),
        expected: '<p>Hội nghị</p>',
      },
      { title: 'but not within addresses', input: '<p>cd ./../x và https://a.example/./.b</p>' },
      {
        title: 'quotes, tone marks, capitals, phones stay',
        input: '<p>"hoà" và "hòa", 24", CHÀO, 0296.3000.000, a@b.example</p>',
      },
      {
        title: 'text in an old encoding stays, and is told of',
        onlyOnce: true,
        input:
          '<p><font face=".VnTime">®· x\u00ad·</font> và <span style="font-family: \'VNI-Times\'">Ñoàng Ð</span></p>',
        expected: '<p>®· x\u00ad· và Ñoàng Ð</p>',
        warns: 'TCVN3',
      },
      { title: 'preformatted text keeps its lines', input: '<pre>a  b\n c</pre>' },
    ]);
  });

  describe('blocks: boxes, line breaks and bare text become paragraphs', () => {
    check([
      { title: 'bare text', input: 'A<br><br>B', expected: '<p>A</p><p>B</p>' },
      {
        title: 'boxes in boxes',
        input: '<div>A<div>B<section>C</section></div>D</div>',
        expected: '<p>A</p><p>B</p><p>C</p><p>D</p>',
      },
      {
        title: 'a box round everything',
        input: '<article><header><h2>T</h2></header><main><p>A</p></main></article>',
        expected: '<h2>T</h2><p>A</p>',
      },
      {
        title: 'breaks in pairs, also with blanks between and within marks',
        input: '<p><b>A<br>&nbsp;<br>B</b> c</p>',
        expected: '<p><strong>A</strong></p><p><strong>B</strong> c</p>',
      },
      { title: 'a single break stays (address, verse)', input: '<p>A<br>B</p>' },
      {
        title: 'breaks at the ends go',
        input: '<p><br>A<br></p><p>B<br>&nbsp;</p>',
        expected: '<p>A</p><p>B</p>',
      },
      {
        title: 'blank lines go',
        input:
          '<p>&nbsp;</p><p> </p><div><br></div><p>A</p><h3></h3><ul><li></li></ul><table><tr><td></td></tr></table>',
        expected: '<p>A</p>',
      },
      {
        title: 'marks round blocks are in each of them',
        input: '<b><p>A b</p><p>C d</p></b>',
        expected: '<p><strong>A b</strong></p><p><strong>C d</strong></p>',
      },
      {
        title: 'a link round blocks is in each of them',
        input: '<a href="/x"><div>A</div><div>B</div></a>',
        expected: '<p><a href="/x">A</a></p><p><a href="/x">B</a></p>',
      },
      {
        title: 'Google Docs: a bold element that is not bold',
        input:
          '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal">A </span><span style="font-weight:700">b</span><span style="font-style:italic"> c</span></p></b>',
        expected: '<p>A <strong>b</strong> <em>c</em></p>',
      },
      {
        title: 'Google Docs and Outlook: inner lists beside their items',
        input:
          '<ul><li dir="ltr"><p role="presentation"><span>A</span></p></li><ul><li><p>B</p></li></ul><li>C</li></ul>',
        expected: '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>',
      },
      {
        title: 'LibreOffice',
        input:
          '<p align="justify" style="margin-bottom:0cm;line-height:100%"><font face="Times New Roman, serif"><font size="4" style="font-size:14pt"><u><b>A</b></u> b</font></font></p>',
        expected: '<p><strong>A</strong> b</p>',
      },
      {
        title: 'Outlook: text that is not bold within bold text',
        input:
          '<div><b><span>1. Thời gian:</span><span style="font-weight:normal"> 8 giờ</span></b></div>',
        expected: '<p><strong>1. Thời gian:</strong> 8 giờ</p>',
      },
      {
        title: 'NukeViet: bold by style, neighbours in one mark',
        input: '<p><span style="font-weight: bold;">A</span> <strong>b</strong> c</p>',
        expected: '<p><strong>A b</strong> c</p>',
      },
      {
        title: 'raised, lowered and struck out by style',
        input:
          '<p>m<span style="vertical-align:super">2</span> H<span style="vertical-align:sub">2</span>O <span style="text-decoration:line-through">bỏ</span></p>',
        expected: '<p>m<sup>2</sup> H<sub>2</sub>O <s>bỏ</s></p>',
      },
      {
        title: 'font, center, underline and fonts by style leave their text',
        input: '<center><font color="red"><big><u>A</u></big></font></center>',
        expected: '<p>A</p>',
      },
      {
        title: 'quotes stay, indents made of quotes do not',
        input:
          '<blockquote>A</blockquote><blockquote style="margin:0 0 0 40px;border:none">B</blockquote>',
        expected: '<blockquote><p>A</p></blockquote><p>B</p>',
      },
      {
        title: 'links without an address leave their text',
        input: '<p><a href="javascript:x()">A</a> <a href="#">b</a> <a>c</a></p>',
        expected: '<p>A b c</p>',
      },
      {
        title: 'a link drawn as a button stands apart',
        input: '<p><a href="/x">A</a><a class="btn btn-primary" href="/x">b</a></p>',
        expected: '<p><a href="/x">A</a> <a href="/x">b</a></p>',
      },
      {
        title:
          'a link to a file that only had an icon gets a name, unless another link leads there',
        input:
          '<p><a href="/a.pdf"><i class="fa"></i></a> <a href="/b.pdf" title="Tải về"><img src="/i.gif" width="16"></a> <a href="/c.pdf"></a><a href="/c.pdf">C</a> <a href="/d.html"></a></p>',
        expected:
          '<p><a href="/a.pdf">a.pdf</a> <a href="/b.pdf">Tải về</a> <a href="/c.pdf">C</a></p>',
      },
      {
        title: 'terms, details and rules stay',
        input: '<dl><dt>A</dt><dd>b</dd></dl><hr><details><summary>A</summary>b</details>',
        expected:
          '<dl><dt>A</dt><dd>b</dd></dl><hr><details><summary>A</summary><p>b</p></details>',
      },
      {
        title: 'rows without a table',
        input: '<tr><td>A</td><td>B</td></tr>',
        expected: '<p>A</p><p>B</p>',
      },
    ]);

    it('keeps the target of an in-article link where its block is, and no empty link', () => {
      const root = parse(
        '<p><a href="#n1">1</a></p><p><a name="n1"></a>A <a name="x"></a></p><p>B</p>',
      );
      normalize(root, makeContext().context);
      expect(
        [...root.querySelectorAll('[id],[name]')].map(each => `${each.localName}#${each.id}`),
      ).to.deep.equal(['p#n1']);
    });
  });

  describe('images: figures with captions', () => {
    check([
      {
        title: 'what images that cannot load say stays apart',
        input: '<p>A<img src="data:x" alt="Biểu đồ một"><img src="data:x" alt="Biểu đồ hai">B</p>',
        expected: '<p>A Biểu đồ một Biểu đồ hai B</p>',
      },
    ]);
    check([
      {
        title: 'a centred line after it',
        input: `${center(image())}${center('Quang cảnh hội nghị')}${p()}`,
        expected: figure('Quang cảnh hội nghị') + p(),
      },
      {
        title: 'an italic line after it, in the same block',
        input: `<p>${image()}<br><i>Quang cảnh</i></p>${p()}`,
        expected: figure('Quang cảnh') + p(),
      },
      {
        title: '"Ảnh:" before a description goes',
        input: `${p(image())}${p('Ảnh: Đồng chí Nguyễn Hữu Thịnh phát biểu tại hội nghị')}${p()}`,
        expected: figure('Đồng chí Nguyễn Hữu Thịnh phát biểu tại hội nghị') + p(),
      },
      {
        title: '"Ảnh:" before a name or an office is a credit and stays',
        input: `${p(image())}${p('Ảnh: Cổng thông tin điện tử thành phố Long Xuyên tỉnh An Giang')}${p()}${p(image('b'))}${p('(Ảnh: Ngọc Minh)')}${p()}`,
        expected: `${figure('Ảnh: Cổng thông tin điện tử thành phố Long Xuyên tỉnh An Giang')}${p()}${figure('(Ảnh: Ngọc Minh)', 'b')}${p()}`,
      },
      {
        title: 'a credit of its own joins the caption',
        input: `${center(image())}${center('<i>Quang cảnh.</i>')}${center('(Ảnh: Ngọc Minh)')}${p()}`,
        expected: figure('Quang cảnh. (Ảnh: Ngọc Minh)') + p(),
      },
      {
        title: 'but a second centred line does not',
        input: `${center(image())}${center('Quang cảnh')}${center('Hết phần một')}${p()}`,
        expected: figure('Quang cảnh') + p('Hết phần một') + p(),
      },
      {
        title: 'not "Ảnh hưởng…"',
        input: `${p(image())}${p('Ảnh hưởng của bão số 3')}`,
        expected: figure() + p('Ảnh hưởng của bão số 3'),
      },
      {
        title: 'not a justified line',
        onlyOnce: true,
        input: `${p(image())}<p style="text-align:justify"><em>Từ nay</em></p>${p()}`,
        expected: `${figure()}<p><em>Từ nay</em></p>${p()}`,
      },
      {
        title: 'not more than 300 characters',
        input: `${p(image())}${center('Dài '.repeat(80))}`,
        expected: figure() + p('Dài '.repeat(80)),
      },
      {
        title: 'not a bold line, which heads what follows',
        input: `${p(image())}${center('<b>Kết quả</b>')}${p()}`,
        expected: `${figure()}<h2>Kết quả</h2>${p()}`,
      },
      {
        title: 'but a bold one that is italic and centred, as captions are',
        input: `${p(image())}${center('<b><i>Quang cảnh</i></b>')}${p()}`,
        expected: figure('Quang cảnh') + p(),
      },
      {
        title: 'old WordPress: a gallery of terms',
        input: `<div class="gallery"><dl><dt><a href="/lon.jpg">${image()}</a></dt><dd class="wp-caption-text">Một</dd></dl><dl><dt>${image('b')}</dt><dd class="wp-caption-text">Hai</dd></dl></div>`,
        expected: `<figure><a href="/lon.jpg"><img src="/a.jpg" alt="Xem ảnh cỡ lớn"></a><figcaption>Một</figcaption></figure>${figure('Hai', 'b')}`,
      },
      {
        title: 'but terms with an image in what they mean stay',
        input: `<dl><dt>A</dt><dd>b ${image()} c</dd></dl>`,
      },
      {
        title: 'WordPress: wp-caption',
        input: `<div class="wp-caption alignnone">${image()}<p class="wp-caption-text">Quang cảnh</p></div>${p()}`,
        expected: figure('Quang cảnh') + p(),
      },
      {
        title: 'a caption above its image in the figure',
        input: `<figure><figcaption>Quang cảnh</figcaption>${image()}</figure>${p()}`,
        expected: figure('Quang cảnh') + p(),
      },
      {
        title: 'not the cells of a table in a centred box',
        input: `${p(image())}<center><table><tr><td>A</td><td>B</td></tr></table></center>`,
        expected: `${figure()}<p>A</p><p>B</p>`,
      },
      {
        title: 'WordPress: a gallery of figures, a caption for all',
        input: `<figure class="wp-block-gallery"><figure>${image()}</figure><figure>${image('b')}</figure><figcaption>Cả hai</figcaption></figure>`,
        expected: `<figure>${image()}${image('b')}<figcaption>Cả hai</figcaption></figure>`,
      },
      {
        title: 'WordPress: a gallery that is a list',
        input: `<ul class="blocks-gallery-grid"><li><figure>${image()}</figure></li><li><figure>${image('b')}</figure></li></ul>`,
        expected: `<figure>${image()}${image('b')}</figure>`,
      },
      {
        title: 'VnExpress: tplCaption',
        input: `<table class="tplCaption"><tr><td>${image()}</td></tr><tr><td class="Image">Quang cảnh</td></tr></table>${p()}`,
        expected: figure('Quang cảnh') + p(),
      },
      {
        title: 'VnExpress: late loading in a figure',
        input:
          '<figure class="tplCaption"><div><picture><source data-srcset="/w/a.jpg 1x"><img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="le-hoi"></picture></div><figcaption><p class="Image">Lễ hội</p></figcaption></figure>',
        expected: figure('Lễ hội'),
      },
      {
        title: 'NukeViet: a figure with a text of no kind',
        input: `<figure class="article left">${image()}<div>Quang cảnh</div></figure>${p()}`,
        expected: figure('Quang cảnh') + p(),
      },
      {
        title: 'Drupal: a media entity',
        input: `<article class="media"><div><div class="field__label">Image</div><div>${image()}</div></div></article><p class="text-align-center">Quang cảnh</p>${p()}`,
        expected: figure('Quang cảnh') + p(),
      },
      {
        title: 'a table of images, each over its text',
        input: `<table><tr><td>${image()}</td><td>${image('b')}</td></tr><tr><td>Một</td><td>Hai</td></tr></table>`,
        expected: figure('Một') + figure('Hai', 'b'),
      },
      {
        title: 'a table of images over one text',
        input: `<table><tr><td>${image()}</td><td>${image('b')}</td></tr><tr><td colspan="2">Cả hai</td></tr></table>`,
        expected: `<figure>${image()}${image('b')}<figcaption>Cả hai</figcaption></figure>`,
      },
      {
        title: 'a table of nothing but images, and a line after it',
        input: `<table><tr><td>${image()}</td><td>${image('b')}</td></tr></table>${center('Cả hai')}${p()}`,
        expected: `<figure>${image()}${image('b')}<figcaption>Cả hai</figcaption></figure>${p()}`,
      },
      {
        title: 'not a table with other data',
        input: `<table border="1"><tr><td>Ảnh</td><td>Tên</td></tr><tr><td>${figure()}</td><td>Lan</td></tr></table>`,
        onlyOnce: true,
      },
      {
        title: 'images in a row are a gallery',
        input: p(image()) + p(image('b')) + p(image('c')) + p(),
        expected: `<figure>${image()}${image('b')}${image('c')}</figure>${p()}`,
      },
      {
        title: 'but an image above another’s caption is not in it',
        input: p(image()) + p(image('b')) + center('Chỉ ảnh dưới') + p(),
        expected: figure() + figure('Chỉ ảnh dưới', 'b') + p(),
      },
      {
        title: 'a title becomes the caption where there is no other',
        input: `<p><img src="/a.jpg" alt="" title="Quang cảnh hội nghị"></p>${p()}`,
        expected: figure('Quang cảnh hội nghị') + p(),
      },
      {
        title: 'not a title that names the file',
        input: `<p><img src="/a-b.jpg" alt="" title="a b"></p>${p()}`,
        expected: figure('', 'a-b') + p(),
      },
      { title: 'an image in a sentence stays there', input: `<p>Nút ${image()} ở góc</p>` },
      {
        title: 'an image before or after text does not',
        input: `<p>Trước ${image()}</p><p>${image('b')} Sau</p>`,
        expected: `${p('Trước')}<figure>${image()}${image('b')}</figure>${p('Sau')}`,
      },
      {
        title: 'icons, trackers and what cannot load go',
        input:
          '<p>A <img src="/i.gif" width="16" height="16"><img src="/t.gif" style="width: 1px"><img src="/rule.gif" width="600" height="1"><img src="file:///C:/a.jpg" alt="clip_image001"><img src="data:image/png;base64,AA"></p>',
        expected: '<p>A</p>',
      },
      {
        title: 'but words that a person wrote for it stay, and an emoji',
        input:
          '<p><img src="blob:x" alt="Bà Lan nhận quà"></p><p><picture><source srcset="blob:y"><img alt="Ông Tư nhận nhà"></picture></p><p>Vui <img src="/s.png" alt="🙂" width="16"></p>',
        expected: '<p>Bà Lan nhận quà</p><p>Ông Tư nhận nhà</p><p>Vui 🙂</p>',
      },
      {
        title: 'a link to the larger file stays, one to a page stays too, and both have a name',
        input: `<p><a href="/lon.jpg">${image()}</a></p>${p()}<p><a href="/tin/2" title="Chùm ảnh">${image('b')}</a></p>${p()}`,
        expected: `<figure><a href="/lon.jpg"><img src="/a.jpg" alt="Xem ảnh cỡ lớn"></a></figure>${p()}<figure><a href="/tin/2"><img src="/b.jpg" alt="Chùm ảnh"></a></figure>${p()}`,
      },
      {
        title: 'an alternative that says nothing goes',
        input: ['DSC_0415.JPG', 'a', 'ghe-ngo-1', 'Hình ảnh', 'Tiêu đề bài']
          .map(alt => `<p><img src="/a.jpg" alt="${alt}"></p>${p()}`)
          .join(''),
        expected: (figure() + p()).repeat(5),
        says: { title: 'Tiêu đề bài' },
      },
      {
        title: 'a human one stays, but for a copy of the caption',
        input: `<p><img src="/a.jpg" alt="Bà Lan nhận quà"></p>${p()}<p><img src="/a.jpg" alt="Quang cảnh"></p>${center('<i>Quang cảnh. Ảnh: Ngọc Minh</i>')}${p()}`,
        expected: `<figure><img src="/a.jpg" alt="Bà Lan nhận quà"></figure>${p()}${figure('Quang cảnh. Ảnh: Ngọc Minh')}${p()}`,
      },
    ]);

    it('tells of an image that has neither alternative nor caption, once', () => {
      const { context, warnings } = makeContext();
      normalize(
        parse(p() + center(image('x')) + p() + center(image('y')) + center('Có lời')),
        context,
      );
      expect(warnings).to.deep.equal([
        'The image https://portal.example/x.jpg has neither an alternative text nor a caption.',
      ]);
    });
  });

  describe('images: the true address, wherever it hides', () => {
    const img = (name: string, alt = 'Lễ'): string =>
      `<img src="${base.replace(/tin.*/, '')}${name}" alt="${alt}">`;
    const shows = (name: string): string => `<figure>${img(name)}</figure>${p()}`;
    const hides = (attributes: string): string => `<img alt="Lễ" ${attributes}>${p()}`;
    check([
      {
        title: 'in an attribute of any name, beside what is no address',
        input: ['data-actualsrc="/x.jpg"', 'src="#" data-lazyload="/x.jpg"', 'src data-q="/x.jpg"']
          .concat('src="about:blank" nitro-lazy-src="/x.jpg"', 'src="data:x" data-cfsrc="/x.jpg"')
          .map(hides)
          .join(''),
        expected: shows('x.jpg').repeat(5),
      },
      {
        title: 'in a set, of which one of a sensible width is taken',
        input:
          hides('data-lazy-srcset="/s.jpg 320w, /m.jpg 1300w, /l.jpg 4000w"') +
          hides('srcset="/one.jpg, /two.jpg 2x"') +
          hides('src="/blank.gif" data-srcset="/a,b.jpg 1x"'),
        expected: shows('m.jpg') + shows('one.jpg') + shows('a,b.jpg'),
      },
      {
        title: 'never a smaller or unreadable one over a real one, nor a blurred one',
        input:
          hides('src="/x.jpg" data-src="/x-60x60.jpg"') +
          hides('src="/x.jpg" data-src="javascript:x" data-original="data:x"') +
          hides('src="/x.jpg?w=640&blur=9" data-src="/x.jpg"'),
        expected: shows('x.jpg').repeat(3),
      },
      {
        title: 'in custom tags and in boxes',
        input: `<a-img src="/x.jpg" alt="Lễ" width="16" height="9">…</a-img>${p()}<figure data-srcset="/x.jpg"><div></div></figure>${p()}`,
        expected: `${shows('x.jpg')}<figure>${img('x.jpg', '')}</figure>${p()}`,
      },
      {
        title: 'not in a box that has text or settings for a script',
        input: `<div data-src="/x.jpg">A</div><span data-original="{&quot;a&quot;:&quot;/x.jpg&quot;}"></span>`,
        expected: p('A'),
      },
      {
        title: 'behind a thumbnail, whose shape may be cut',
        input: `<a href="/x.jpg"><img src="/x-150x150.jpg" alt="Lễ" width="150" height="150"></a>${p()}`,
        expected: shows('x.jpg'),
      },
      {
        title: 'the page is no picture, and a picture that is lost is told of',
        input: `<img src="${base}#" alt="Lễ khai mạc">${p()}`,
        expected: p('Lễ khai mạc') + p(),
        warns: 'The image "Lễ khai mạc" has no address',
      },
    ]);
    check([
      {
        title: 'drawings of emoji are the emoji',
        input:
          '<p>A <img src="/1f389.png" alt="🎉" class="wp-smiley" style="height:1em"> b <img class="emoji" alt="🇻🇳" src="/x.svg"> <img class="wp-smiley" alt=":)" src="/s.gif"></p>',
        expected: '<p>A 🎉 b 🇻🇳 :)</p>',
      },
      {
        title: 'but a photo with such an alternative is a photo',
        input: `<p><img src="/x.jpg" alt="🎉" width="900"></p>${p()}`,
        expected: `<figure>${img('x.jpg', '')}</figure>${p()}`,
      },
      {
        title: 'small signs that say something stay in their line, also alone in a cell',
        input: `<p>Đạt <img src="/ok.png" alt="dấu kiểm" width="16"> rồi</p><table border="1"><tr><td>A</td><td><img src="/ok.png" alt="Đạt chuẩn" width="16"></td></tr></table>`,
        expected: `<p>Đạt <img src="/ok.png" alt="dấu kiểm"> rồi</p><table><tbody><tr><td>A</td><td><img src="/ok.png" alt="Đạt chuẩn"></td></tr></tbody></table>`,
        onlyOnce: true,
      },
      {
        title: 'a height of 0 beside a width hides nothing',
        input: `<img src="/x.jpg" alt="Lễ" width="600" height="0">${p()}`,
        expected: shows('x.jpg'),
      },
    ]);

    it('lets a source stand for widths it was made for, and for nothing else', () => {
      const source = (media: string): string => `<source ${media} srcset="/s.jpg">`;
      const root = parse(
        `<picture>${source('media="(max-width: 600px)"')}${source('media="(min-width:1px) and (max-width: 40.5em)"')}${source('media="(prefers-color-scheme: dark)"')}${source('media="print"')}${source('type="image/webp"')}<img src="/x.jpg" alt="Lễ"></picture>`,
      );
      const { context } = makeContext();
      normalize(root, context);
      gated(root, context);
      expect(
        [...root.querySelectorAll('source')].map(each => each.media || each.type),
      ).to.deep.equal([
        '(max-width: 600px)',
        '(min-width:1px) and (max-width: 40.5em)',
        'image/webp',
      ]);
    });
  });

  describe('embeds: links to what they were', () => {
    const card = (href: string, label: string): string =>
      `<figure><a href="${href}">${label}</a></figure>`;
    check([
      {
        title: 'YouTube, its own title, a caption',
        input: `<iframe src="//www.youtube-nocookie.com/embed/AbCdEfGhIjK" title="Lễ hội"></iframe>${center('<i>Toàn cảnh</i>')}${p()}`,
        expected: `<figure><a href="https://www.youtube.com/watch?v=AbCdEfGhIjK">Lễ hội <small>Video trên YouTube</small></a><figcaption>Toàn cảnh</figcaption></figure>${p()}`,
      },
      {
        title: 'a title that the player gave itself does not count',
        input:
          '<iframe src="https://www.youtube.com/embed/AbCdEfGhIjK" title="YouTube video player"></iframe>',
        expected: card('https://www.youtube.com/watch?v=AbCdEfGhIjK', 'Video trên YouTube'),
      },
      {
        title: 'CKEditor and Drupal',
        input: `<figure class="media"><oembed url="https://youtu.be/AbCdEfGhIjK"></oembed></figure>${p()}<iframe src="/media/oembed?url=https%3A//vimeo.com/123&amp;hash=x"></iframe>`,
        expected: `${card('https://www.youtube.com/watch?v=AbCdEfGhIjK', 'Video trên YouTube')}${p()}${card('https://vimeo.com/123', 'Video trên Vimeo')}`,
      },
      {
        title: 'Telegraph',
        input: '<iframe src="/embed/youtube?url=https%3A%2F%2Fyoutu.be%2FAbCdEfGhIjK"></iframe>',
        expected: card('https://www.youtube.com/watch?v=AbCdEfGhIjK', 'Video trên YouTube'),
      },
      {
        title: 'old players in objects',
        input:
          '<object><param name="movie" value="https://www.youtube.com/v/AbCdEfGhIjK?fs=1"><embed src="https://www.youtube.com/v/AbCdEfGhIjK?fs=1"></object>',
        expected: card('https://www.youtube.com/watch?v=AbCdEfGhIjK', 'Video trên YouTube'),
      },
      {
        title: 'Facebook’s box with a post’s text',
        input:
          '<div class="fb-post" data-href="https://www.facebook.com/ubnd/posts/1"><blockquote><p>Nội dung</p></blockquote></div>',
        expected: `<blockquote><p>Nội dung</p></blockquote>${card('https://www.facebook.com/ubnd/posts/1', 'Bài đăng trên Facebook')}`,
      },
      {
        title: 'Facebook’s plugin that names another site is unknown',
        input:
          '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2F"></iframe>',
        expected: card(
          'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2F',
          'Nội dung từ facebook.com',
        ),
      },
      {
        title: 'a file in a viewer is the file',
        input:
          '<iframe src="https://view.officeapps.live.com/op/embed.aspx?src=https%3A%2F%2Fportal.example%2FK%E1%BA%BF%20ho%E1%BA%A1ch.docx"></iframe>',
        expected: '<p><a href="/Kế hoạch.docx">Kế hoạch.docx</a></p>',
      },
      {
        title: 'a viewer whose file cannot be linked to is unknown',
        input: '<iframe src="https://docs.google.com/viewer?url=javascript:x()"></iframe>',
        expected: card(
          'https://docs.google.com/viewer?url=javascript:x()',
          'Nội dung từ docs.google.com',
        ),
      },
      {
        title: 'the portal’s own recording',
        input: '<video src="/a.mp4" title="Bản tin"></video><audio><source src="/b.mp3"></audio>',
        expected:
          card('/a.mp4', 'Bản tin <small>Video · portal.example</small>') +
          card('/b.mp3', 'Âm thanh <small>portal.example</small>'),
      },
      {
        title: 'a title does not hide whose it is',
        input: '<iframe src="https://game.example/x" title="Xem ngay"></iframe>',
        expected: card(
          'https://game.example/x',
          'Xem ngay <small>Nội dung từ game.example</small>',
        ),
      },
      {
        title: 'Issuu’s box is its page, and its script nothing to read',
        input: `<div class="issuuembed" data-configid="12/34"></div><script src="//e.issuu.com/embed.js"></script>${p()}`,
        expected: card('https://e.issuu.com/embed.html#12/34', 'Tệp trên Issuu') + p(),
      },
      {
        title: 'the text of an object that shows nothing, but not of one that nobody sees',
        input: `<object data="javascript:x()"><p>Sơ đồ</p></object><object data="data:x" width="0"><p>x</p></object>${p()}`,
        expected: `<p>Sơ đồ</p>${p()}`,
      },
      {
        title: 'what nobody knows',
        input: '<iframe src="https://game.example/x"></iframe>',
        expected: card('https://game.example/x', 'Nội dung từ game.example'),
      },
      {
        title: 'nothing to link to',
        input: `<iframe src="javascript:x()"></iframe><iframe srcdoc="x"></iframe><video></video>${p()}`,
        expected: p(),
      },
      {
        title: 'what is too small to be seen',
        input: `<iframe src="https://count.example/" width="0" height="0"></iframe><iframe src="https://count.example/" style="display:none"></iframe>${p()}`,
        expected: p(),
      },
      {
        title: 'scripts',
        input: `<script src="https://cdn.example/a.js"></script><script>x</script>${p()}`,
        expected: p(),
      },
    ]);
  });

  describe('tables', () => {
    const row = (...cells: string[]): string =>
      `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const head = (...cells: string[]): string =>
      `<thead><tr>${cells.map(cell => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`;
    const data = row('Lan', 'Khóm 1') + row('Minh', 'Khóm 2');
    /** A row whose first cell names it. */
    const named = (name: string, ...cells: string[]): string =>
      row(...cells).replace('<tr>', `<tr><th scope="row">${name}</th>`);
    const namedData = named('Lan', 'Khóm 1') + named('Minh', 'Khóm 2');
    check([
      {
        title: 'one or two rows of text without border are paragraphs in order',
        input: `<table>${row('A', '<i>B</i>')}${row('C', 'D')}</table>`,
        expected: '<p>A</p><p><em>B</em></p><p>C</p><p>D</p>',
      },
      {
        title: 'a box round text, with whatever border',
        input: `<table border="1">${row('A<br><br>B')}</table>`,
        expected: '<p>A</p><p>B</p>',
      },
      {
        title: 'not with a border, however it is drawn',
        onlyOnce: true,
        input: `<table border="1">${row('A', 'B')}</table>${p()}<table><tr><td style="border:1px solid">A</td><td>B</td></tr></table>${p()}<table class="table-bordered">${row('A', 'B')}</table>`,
        expected: [1, 2, 3].map(() => `<table><tbody>${row('A', 'B')}</tbody></table>`).join(p()),
      },
      {
        title: 'not three rows of two columns',
        input: `<table><tbody>${data}${row('Hoa', 'Khóm 3')}</tbody></table>`,
      },
      {
        title: 'not two rows of which the first is a head',
        input: `<table>${row('<b>Tên</b>', '<b>Nơi</b>')}${row('Lan', 'Khóm 1')}</table>`,
        expected: `<table>${head('Tên', 'Nơi')}<tbody>${named('Lan', 'Khóm 1')}</tbody></table>`,
      },
      {
        title: 'a table in a layout table stays',
        onlyOnce: true,
        input: `<table><tr><td>A</td><td><table border="1">${data}</table></td></tr></table>`,
        expected: `<p>A</p><table><tbody>${data}</tbody></table>`,
      },
      {
        title: 'however many rows it has',
        input: `<table>${row('A', 'B')}<tr><td>C</td><td><table border="1"><tbody>${data}</tbody></table></td></tr>${row('D', 'E')}</table>`,
        expected: `<p>A</p><p>B</p><p>C</p><table><tbody>${data}</tbody></table><p>D</p><p>E</p>`,
        onlyOnce: true,
      },
      {
        title: 'header cells get a scope',
        input: `<table border="1"><tr><th>Tên</th><th colspan="2">Nơi</th></tr>${row('Lan', 'A', 'B')}</table>`,
        expected: `<table><thead><tr><th scope="col">Tên</th><th scope="colgroup" colspan="2">Nơi</th></tr></thead><tbody>${named('Lan', 'A', 'B')}</tbody></table>`,
      },
      {
        title: 'a row that cells of the head reach into is part of it',
        input: `<table border="1"><tr><td rowspan="2"><b>Tên</b></td><td><b>Nơi</b></td></tr>${row('Khóm')}${data}</table>`,
        expected: `<table><thead><tr><th scope="col" rowspan="2">Tên</th><th scope="col">Nơi</th></tr><tr><th scope="col">Khóm</th></tr></thead><tbody>${namedData}</tbody></table>`,
      },
      {
        title: 'no head where every row is bold',
        onlyOnce: true,
        input: `<table border="1">${row('<b>A</b>', '<b>B</b>')}${row('<b>C</b>', '<b>D</b>')}</table>`,
        expected: `<table><tbody>${row('<strong>A</strong>', '<strong>B</strong>')}${row('<strong>C</strong>', '<strong>D</strong>')}</tbody></table>`,
      },
      {
        title: 'nor where the bold rows hold figures',
        onlyOnce: true,
        input: `<table border="1">${row('<b>A</b>', '<b>1</b>')}${row('<b>B</b>', '<b>2</b>')}</table>`,
        expected: `<table><tbody>${row('<strong>A</strong>', '<strong>1</strong>')}${row('<strong>B</strong>', '<strong>2</strong>')}</tbody></table>`,
      },
      {
        title: 'a bold row of figures under the head is a total',
        input: `<table border="1">${row('<b>Tên</b>', '<b>Số</b>')}${row('<b>Cộng</b>', '<b>1.250</b>')}${row('Lan', '815,5')}</table>`,
        expected: `<table>${head('Tên', 'Số')}<tbody>${named('<strong>Cộng</strong>', '<strong>1.250</strong>')}${named('Lan', '815,5')}</tbody></table>`,
      },
      {
        title: 'a row over all columns is the caption',
        input: `<table border="1"><tr><td colspan="2"><b>Danh sách</b></td></tr>${data}</table>`,
        expected: `<table><caption>Danh sách</caption><tbody>${data}</tbody></table>`,
      },
      {
        title: 'CKEditor: the caption of the figure round it',
        input: `<figure class="table"><table>${head('A', 'B')}<tbody>${data}</tbody></table><figcaption>Danh sách</figcaption></figure>${p()}`,
        expected: `<table><caption>Danh sách</caption>${head('A', 'B')}<tbody>${namedData}</tbody></table>${p()}`,
      },
      {
        title: 'widths and columns go, lists in cells are made',
        onlyOnce: true,
        input: `<table border="1"><colgroup><col width="9"></colgroup>${row('- A<br>- B', 'C')}${row('D', '<p>- E</p><p>- F</p>')}</table>`,
        expected: `<table><tbody>${row('<ul><li>A</li><li>B</li></ul>', 'C')}${row('D', '<ul><li>E</li><li>F</li></ul>')}</tbody></table>`,
      },
    ]);

    it('sets columns of figures flush right, but not running numbers, telephones or text', () => {
      const root = parse(
        `<table border="1">${row('1', 'Lan', '1.250', '-5', '0296300123')}${row('2', 'Minh', '815,5%', '', '0296300124')}</table>`,
      );
      normalize(root, makeContext().context);
      expect(
        [...root.querySelectorAll('td')].map(cell => cell.getAttribute('align')),
      ).to.deep.equal([null, null, 'right', 'right', null, null, null, 'right', null, null]);
    });

    it('aligns heads as their columns, and under them names rows by the first column of words', () => {
      const cells = (...rows: string[]): (string | null)[][] => {
        const root = parse(`<table border="1">${rows.join('')}</table>`);
        normalize(root, makeContext().context);
        return [...root.querySelectorAll('tr')].map(({ children }) =>
          [...children].map(cell =>
            [cell.getAttribute('scope'), cell.getAttribute('align')].filter(Boolean).join(' '),
          ),
        );
      };
      expect(
        cells(
          row('<b>STT</b>', '<b>Họ và tên</b>', '<b>Nơi ở</b>', '<b>Số tiền</b>'),
          row('1', 'Ngọc Minh', 'Khóm 1', '1.250'),
          row('2', 'Thanh Tùng', 'Khóm 2', '815,5'),
        ),
      ).to.deep.equal([
        ['col center', 'col', 'col', 'col right'],
        ['center', 'row', '', 'right'],
        ['center', 'row', '', 'right'],
      ]);
      const long = 'Nội dung dài. '.repeat(9);
      expect(cells(row('<b>Việc</b>', '<b>Nơi ở</b>'), row(long, 'Khóm 1'))).to.deep.equal([
        ['col', 'col'],
        ['', ''],
      ]);
      expect(cells(row('<b>Phường, xã</b>'), row('Mỹ Bình'), row('Bình Khánh'))).to.deep.equal([
        ['col'],
        [''],
        [''],
      ]);
      expect(cells(row('Việc', 'Nơi ở'), row('Quét dọn', 'Khóm 1'))).to.deep.equal([
        ['', ''],
        ['', ''],
      ]);
      const deep =
        '<tr><td rowspan="2">Thứ Hai</td><td>Sáng nay</td></tr><tr><td>Chiều nay</td></tr>';
      expect(cells(row('<b>Ngày</b>', '<b>Buổi</b>'), deep)).to.deep.equal([
        ['col', 'col'],
        ['rowgroup', ''],
        [''],
      ]);
    });
  });

  describe('repeats: what the head shows already', () => {
    const says = {
      title: 'Lễ hội “Ok Om Bok”',
      summary: 'Hàng nghìn người dự.',
      imageUrl: 'https://portal.example/2026/a.jpg',
    };
    check([
      {
        title: 'title, standfirst and lead image on top, in any order and size',
        input: `<p><img src="/styles/large/public/2026/a-800x600.jpg"></p><h1>LỄ HỘI "OK OM BOK"</h1><p><b>Hàng nghìn người dự</b></p>${p()}`,
        expected: p(),
        says,
      },
      {
        title: 'its caption stays, right under the lead image',
        input: `${center('<img src="/2026/a.jpg">')}${center('Quang cảnh')}${p()}`,
        expected: `<figure><figcaption>Quang cảnh</figcaption></figure>${p()}`,
        says,
      },
      {
        title: 'the lead image anywhere, unless it has a caption',
        input: `${p()}${center('<img src="/2026/a.jpg">')}${p()}${center('<img src="/2026/a.jpg">')}${center('Quang cảnh')}`,
        expected: `${p()}${p()}<figure><img src="/2026/a.jpg" alt=""><figcaption>Quang cảnh</figcaption></figure>`,
        says,
      },
      {
        title: 'not where the text differs, nor further down',
        input: `<p>Lễ hội “Ok Om Bok” 2026</p><p>Hàng nghìn người dự.</p>`,
        says,
      },
      { title: 'nothing where the head has nothing', input: '<p>…</p><p>Hết.</p>' },
    ]);
  });

  describe('the author’s and the source’s line', () => {
    check([
      {
        title: 'a name, bold and flush right',
        input: `${p()}${right('<b>Thanh Tùng</b>')}`,
        expected: p(),
        lifted: { byline: 'Thanh Tùng' },
      },
      {
        title: 'labelled, wherever it stands',
        input: `${p()}${p('Bài, ảnh: Thanh Tùng')}`,
        expected: p(),
        lifted: { byline: 'Bài, ảnh: Thanh Tùng' },
      },
      {
        title: 'NukeViet: author and source',
        input: `${p()}${right('<b>Tác giả: </b>Thanh Tùng')}${right('<b>Nguồn tin:</b> Báo An Giang')}`,
        expected: p(),
        lifted: { byline: 'Thanh Tùng', source: { name: 'Báo An Giang' } },
      },
      {
        title: '"Theo X" alone',
        input: `${p()}${p('<i>(Theo TTXVN)</i>')}`,
        expected: p(),
        lifted: { source: { name: 'TTXVN' } },
      },
      {
        title: 'not "Theo" in a sentence',
        input: `${p()}${p('Theo kế hoạch, lễ hội kéo dài hai ngày.')}`,
      },
      {
        title: 'not a source under a table',
        onlyOnce: true,
        input: `${p()}<table border="1"><tbody><tr><td>A</td><td>B</td></tr></tbody></table>${p('Nguồn: Phòng Kinh tế')}`,
      },
      {
        title: 'the byline that is known is dropped, another stays',
        input: `${p()}${right('<b>Thanh Tùng</b>')}`,
        expected: p(),
        says: { byline: 'Thanh Tùng' },
      },
      {
        title: 'another byline stays',
        input: `${p()}${right('<b>Ngọc Minh</b>')}`,
        expected: `${p()}<p><strong>Ngọc Minh</strong></p>`,
        says: { byline: 'Thanh Tùng' },
      },
      {
        title: 'not a signature',
        input: `${p()}${right('<b>CHỦ TỊCH</b>')}${right('<i>(Đã ký)</i>')}${right('<b>Nguyễn Văn Lành</b>')}`,
        expected: `${p()}<p><strong>CHỦ TỊCH</strong></p><p><em>(Đã ký)</em></p><p><strong>Nguyễn Văn Lành</strong></p>`,
      },
      {
        title: 'not a name under "(Đã ký)"',
        input: `${p()}${right('<i>(Đã ký)</i>')}${right('<b>Nguyễn Văn Lành</b>')}`,
        expected: `${p()}<p><em>(Đã ký)</em></p><p><strong>Nguyễn Văn Lành</strong></p>`,
      },
      {
        title: 'not a long line, not a sentence, not the only block',
        input: `${p()}${right('<b>Đây là một câu có nhiều hơn sáu từ</b>')}`,
        expected: `${p()}<p><strong>Đây là một câu có nhiều hơn sáu từ</strong></p>`,
      },
      {
        title: 'not where it would leave nothing',
        input: right('<b>Thanh Tùng</b>'),
        expected: '<p><strong>Thanh Tùng</strong></p>',
      },
    ]);
  });

  describe('headings', () => {
    const b = (text: string): string => `<p><b>${text}</b></p>`;
    const strong = (text: string): string => `<p><strong>${text}</strong></p>`;
    check([
      {
        title: 'bold lines, roman above arabic ones',
        input: p() + b('I. CHUNG') + p() + b('1. Riêng') + p() + b('II. HẾT') + p(),
        expected: `${p()}<h2>I. CHUNG</h2>${p()}<h3>1. Riêng</h3>${p()}<h2>II. HẾT</h2>${p()}`,
      },
      {
        title: 'source headings follow without gaps',
        input: `<h4>A</h4>${p()}<h6><b>B</b></h6>${p()}<h4>C</h4>${p()}`,
        expected: `<h2>A</h2>${p()}<h3>B</h3>${p()}<h2>C</h2>${p()}`,
      },
      {
        title: 'a bold line is below the last source heading',
        input: `<h2>A</h2>${p()}${b('B')}${p()}<h3>C</h3>${p()}`,
        expected: `<h2>A</h2>${p()}<h3>B</h3>${p()}<h3>C</h3>${p()}`,
      },
      {
        title: 'from the level that is asked for, at most 6',
        input: `<h1>A</h1>${p()}<h2>B</h2>${p()}<h3>C</h3>${p()}`,
        expected: `<h5>A</h5>${p()}<h6>B</h6>${p()}<h6>C</h6>${p()}`,
        says: { headingLevel: 5 },
      },
      {
        title: 'not the first block (the standfirst)',
        input: b('Sáng nay, lễ hội khai mạc') + p(),
        expected: strong('Sáng nay, lễ hội khai mạc') + p(),
      },
      {
        title: 'not the last block',
        input: p() + b('Thanh Tùng'),
        expected: p() + strong('Thanh Tùng'),
      },
      {
        title: 'not a sentence, a label or a long text',
        input:
          p() +
          b('Đây là câu.') +
          p() +
          b('Xin cảm ơn!') +
          p() +
          b('Gồm có:') +
          p() +
          b('dài '.repeat(30).trim()) +
          p(),
        expected:
          p() +
          strong('Đây là câu.') +
          p() +
          strong('Xin cảm ơn!') +
          p() +
          strong('Gồm có:') +
          p() +
          strong('dài '.repeat(30).trim()) +
          p(),
      },
      {
        title: 'not with a break, not flush right, not a link',
        onlyOnce: true,
        input: `${p()}${b('A<br>b')}${p()}${right('<b>A</b>')}${p()}${b('<a href="/x">Xem thêm</a>')}${p()}`,
        expected: `${p()}${strong('A<br>b')}${p()}${strong('A')}${p()}${strong('<a href="/x">Xem thêm</a>')}${p()}`,
      },
      {
        title: 'not in a list, a table, a quote',
        input: `${p()}<blockquote>${strong('A')}<p>b</p></blockquote><ul><li>${strong('A')}<p>b</p></li></ul>${p()}`,
      },
      {
        title: 'not where a sister runs into its sentence',
        input: `${p()}<p><b>1. Thời gian:</b> 8 giờ</p>${p()}${b('2. Địa điểm')}${p()}`,
        expected: `${p()}<p><strong>1. Thời gian:</strong> 8 giờ</p>${p()}${strong('2. Địa điểm')}${p()}`,
      },
      {
        title: 'questions',
        input: `${p()}${b('Ai?')}${p()}${b('Ở đâu?')}${p()}`,
        expected: `${p()}<h2>Ai?</h2>${p()}<h2>Ở đâu?</h2>${p()}`,
      },
      {
        title: 'where one question is too long, none',
        input: `${p()}${b('Ai?')}${p()}${b(`${'dài '.repeat(30)}?`)}${p()}`,
        expected: `${p()}${strong('Ai?')}${p()}${strong(`${'dài '.repeat(30)}?`)}${p()}`,
      },
      {
        title: 'not after "Nơi nhận:", not the state’s name',
        input: `${p()}${b('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${b('Độc lập - Tự do - Hạnh phúc')}${p()}${b('<i>Nơi nhận:</i>')}${p()}${b('CHỦ TỊCH')}${p()}`,
        expected: `${p()}${strong('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${strong('Độc lập - Tự do - Hạnh phúc')}${p()}${strong('<em>Nơi nhận:</em>')}${p()}${strong('CHỦ TỊCH')}${p()}`,
      },
    ]);
  });

  describe('lists', () => {
    const word = (level: number, mark: string, text: string): string =>
      `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><![if !supportLists]><span style="mso-list:Ignore">${mark}<span style="font:7.0pt">&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;
    check([
      {
        title: 'groups of terms lose their box, not their names',
        input: '<dl><div><dt>A</dt><dd>B</dd></div><div><dt>C</dt><dd>D</dd><dd>E</dd></div></dl>',
        expected: '<dl><dt>A</dt><dd>B</dd><dt>C</dt><dd>D</dd><dd>E</dd></dl>',
      },
      {
        title: '"- " lines, with "+ " ones within',
        input: p('- A:') + p('+ a') + p('+ b') + p('- C'),
        expected: '<ul><li>A:<ul><li>a</li><li>b</li></ul></li><li>C</li></ul>',
      },
      {
        title: '"• " lines after a break',
        input: '<p>Gồm:<br>• A<br><b>• B</b> b<br>Hết</p>',
        expected: '<p>Gồm:</p><ul><li>A</li><li><strong>B</strong> b</li></ul><p>Hết</p>',
      },
      { title: 'not a single line', input: p() + p('- Chỉ một') + p() },
      {
        title: 'not "-5 độ", "Độc lập - Tự do", "–" without a space',
        input: p('-5 độ') + p('-6 độ') + p('Độc lập - Tự do') + p('–A') + p('–B'),
      },
      { title: 'not a single line after a break', input: '<p>Gồm:<br>- A</p>' + p() },
      {
        title: 'adjacent numbers from 1',
        input: p('1. A') + p('2. B') + p('3. C'),
        expected: '<ol><li>A</li><li>B</li><li>C</li></ol>',
      },
      {
        title: 'numbers after breaks',
        input: '<p>1. A<br>2. B</p>',
        expected: '<ol><li>A</li><li>B</li></ol>',
      },
      {
        title: 'not from another number, not with blocks between, not 1.1, not dates',
        input:
          p('2. A') +
          p('3. B') +
          p() +
          p('1. A') +
          p() +
          p('2. B') +
          p() +
          p('1.1. A') +
          p('1.2. B') +
          p('30.4. C'),
      },
      {
        title: 'not where the numbers go on after a block',
        input: p('1. A') + p('2. B') + p() + p('3. C'),
      },
      { title: 'not where points follow', input: p('1. A') + p('2. B:') + p('a) b') + p('b) c') },
      {
        title: 'letters stay text',
        input: p('a) A') + p('b) B') + p('đ) C') + p('Một là, D') + p('Hai là, E'),
      },
      {
        title: 'Word: levels become lists in lists',
        input: word(1, '·', 'A') + word(2, 'o', 'a') + word(2, 'o', 'b') + word(1, '·', 'B') + p(),
        expected: `<ul><li>A<ul><li>a</li><li>b</li></ul></li><li>B</li></ul>${p()}`,
      },
      {
        title: 'Word: numbers with marks below them',
        input:
          word(1, '1.', 'A') + word(2, '-', 'a') + word(2, '-', 'b') + word(1, '2.', 'B') + p(),
        expected: `<ol><li>A<ul><li>a</li><li>b</li></ul></li><li>B</li></ol>${p()}`,
      },
      {
        title: 'Word: letters stay text',
        input: word(1, 'a)', 'A') + word(1, 'b)', 'B'),
        expected: p('a) A') + p('b) B'),
      },
      {
        title: 'real lists lose what only editors put in them',
        input: '<ul><li class="x"><p>A</p></li><li><div>B<br>&nbsp;</div></li></ul>',
        expected: '<ul><li>A</li><li>B</li></ul>',
      },
    ]);
  });

  describe('hostile input', () => {
    const many = (text: string, times: number): string => text.repeat(times);
    const hostile: Record<string, (size: number) => string> = {
      'blank boxes': size => many('<div> </div>', size),
      'breaks in marks': size => `<b><i><s>${many('a<br><br>', size)}`,
      'spans in a word': size => `<p>${many('<span>a</span>', size)}`,
      'images in a paragraph': size => `<p>a${many('<img src=a>', size)}`,
      'bold lines': size => many('<p><b>1. a</b></p>', size),
      'marked lines in a paragraph': size => `<p>${many('- a<br>', size)}`,
      'cells with spans': size =>
        `<table border=1>${many('<tr><td rowspan=999 colspan=999>1<td>2', size)}`,
      'links round images': size => many('<a href=/x><img src=a></a>', size),
      'links to nothing': size => many('<a href="#a" id=a></a>', size),
      captions: size => many('<p><img src=a></p><p align=center>Ảnh: a</p>', size),
      'tables in cells': size => many('<table><tr><td>a', 60) + many('<p>a</p>', size),
      // Fewer, as the browser's own parse is quadratic in these.
      'sources and images of one picture': size =>
        `<picture>${many('<source srcset=x:>', size / 8)}${many('<img>', size / 8)}`,
      'links in objects within objects': size =>
        `${many('<object data=//q.test>', 100)}${many('<a href=//z.test></a>', size)}<a href=//q.test>`,
      'sources in boxes of players': size =>
        many('<div class=fb-video>', 200) + many('<source>', size),
      'images over one long caption': size =>
        `<figure>${many('<img src=a alt=x>', Math.min(size / 16, 500))}<figcaption>${many('a b ', size)}`,
      'items in lists within lists': size =>
        `${many('<ul><li>', 100)}<img src=a>${many('<ul><li>', 3)}${many('<li></li>', size)}`,
      'paragraphs in quotes within quotes': size => many('<blockquote>', 200) + many('<p>x', size),
      'attributes of a mark round paragraphs': size =>
        `<a href=/x ${Array.from({ length: 60 }, (_, index) => `b${index}`).join(' ')}>${many('<p>x', size)}`,
      'attributes that look like addresses': size =>
        many(`<img ${many('data-src=./1 data-b=/2.jpg ', 20)}>`, size / 20),
      'rows under a long head': size =>
        `<table border=1><thead><tr>${many('<th>a', size)}</thead>${many('<tr><td>b', size)}`,
    };
    for (const [title, make] of Object.entries(hostile)) {
      it(`looks at as much more as there is more of ${title}`, () => {
        const steps = (size: number): number => {
          const root = parse(make(size));
          return stepsOf(() => normalize(root, makeContext().context));
        };
        // Four times as much costs four times as much; quadratic would be sixteen.
        expect(steps(8000) / steps(2000)).to.be.below(5);
      });
    }

    it('makes no more nodes of few than a few times as many', () => {
      const nodes = (html: string): number => {
        const root = parse(html);
        normalize(root, makeContext().context);
        return root.querySelectorAll('*').length;
      };
      const head = `<table><thead><tr>${many('<th>a', 5000)}</thead><tbody>`;
      expect(nodes(head + many('<tr><td>b', 5000))).to.be.below(30_000);
      const marks = many('<cite><q><kbd><samp><mark><small><sub><s>', 1);
      expect(() => nodes(marks + many('<p>x', 30_000))).to.throw(LxError, 'more work');
    });

    it('throws at nothing', () => {
      const names = [
        'table',
        'tr',
        'td',
        'ul',
        'li',
        'figure',
        'figcaption',
        'b',
        'a',
        'p',
        'h2',
        'img',
        'br',
        'iframe',
        'object',
        'form',
        'select',
        'svg',
        'details',
        'summary',
        'pre',
        'dl',
        'dd',
      ];
      let seed = 7;
      const next = (below: number): number =>
        (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
      for (let round = 0; round < 300; round++) {
        let html = '';
        for (let step = 0; step < 40; step++) {
          const name = names[next(names.length)] ?? 'p';
          html += next(3)
            ? `<${name} ${['style="mso-list:l0 level3"', 'src="//%"', 'href="#%"', 'colspan=0', 'align=constructor', 'class=caption'][next(6)] ?? ''}>`
            : `</${name}>`;
          html += ['', '- a', '1. b', 'Ảnh: c', ' ', '\u0000', '<!--x-->'][next(7)] ?? '';
        }
        const root = parse(html);
        expect(
          () => normalize(root, makeContext({ title: 'a', imageUrl: 'not an address' }).context),
          html,
        ).not.to.throw();
      }
    });
  });
});
