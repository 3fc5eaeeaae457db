import { documentFile, pathOf } from '../../../text/image-url.js';
import { resolveUrl } from '../../../text/url.js';
import { moreWords } from '../../../text/vi-patterns.js';
import type { BodyContext } from '../../context.js';
import type { Work } from '../../work.js';
import {
  attributeOf,
  keyOf,
  lengthOf,
  rename,
  styleAttribute,
  styleOf,
  textOf,
} from '../../dom.js';

const maxButton = 30;

// Reviewers' comments of Word and Google Docs; an editor's sign; the controls of Ghost's players.
const comments =
  '.MsoCommentReference,.msocomanchor,.msocomoff,.msocomtxt,[id^="cmnt"]:not([id^="cmnt_ref"]),[href^="#cmnt"]:not([id^="cmnt"]),[id^="cmnt_ref"]';
const programs =
  '[data-f-id=pbf],.kg-audio-player,.kg-video-player,.kg-audio-thumbnail,.kg-toggle-card-icon';
const shares =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|share\.php|dialog\/share)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/shar|pinterest\.\w+\/pin\/create|(?:t|telegram)\.me\/share|zalo\.me\/share|api\.whatsapp\.com\/send\?text)/i;

/** The numbers of lines of code, in a cell of their own. */
const lineNumbers = /^1(?:\s+\d{1,5})*$/;

/** Takes out what programs and pages leave in an article, and writes their signs as text. */
export function leavings(root: DocumentFragment, context: BodyContext): void {
  const { report, seen, warn, work } = context;
  const here = context.baseUrl?.split('#')[0];
  let hasComments = false;
  for (const element of root.querySelectorAll(`${comments},[${styleAttribute}*="mso-element"]`)) {
    const isBox = element.hasAttribute(styleAttribute) && !element.matches(comments);
    if (isBox && !/mso-element:\s*comment/i.test(styleOf(element))) continue;
    hasComments = true;
    // In Google's the mark of a comment stands in its text.
    const isMark = element.id.startsWith('cmnt') && !element.id.startsWith('cmnt_');
    (isMark ? (element.closest('p') ?? element) : element).remove();
  }
  if (hasComments)
    warn("The body has reviewers' comments of a word processor, which were left out.");
  for (const element of root.querySelectorAll(programs)) element.remove();
  for (const link of root.querySelectorAll('a[href]')) {
    work.spend(1);
    const href = attributeOf(link, 'href');
    const isShare = shares.test(href);
    if (documentFile.test(pathOf(href))) joinLines(link);
    // In an excerpt it leads on; in the article itself nowhere.
    const isMore =
      href.includes('#more-') && resolveUrl(href, 'link', here)?.split('#')[0] === here;
    if (!isShare && !isMore) continue;
    const text = textOf(link);
    if (text.length > maxButton || !(isShare || moreWords.test(text))) continue;
    link.remove();
    report.remove('leavings');
  }
  if (['input', 'data-checked', 'aria-checked', 'data-list'].some(name => seen.has(name)))
    checkBoxes(root);
  for (const media of seen.has('data-caption') ? root.querySelectorAll('[data-caption]') : []) {
    if (!media.localName.startsWith('drupal-')) continue;
    warn(
      `The media "${attributeOf(media, 'data-caption')}" of Drupal must come as HTML, and was left out.`,
    );
  }
  pullQuotes(root, work);
  for (const text of root.querySelectorAll('td pre')) {
    const cell = text.closest('td');
    work.spend(lengthOf(text));
    if (cell?.parentElement?.querySelectorAll('pre')[1] && lineNumbers.test(textOf(cell)))
      cell.remove();
  }
  for (const box of root.querySelectorAll('span[class*=caption i]')) nameCaption(box, work);
}

/** A card for a file is one link, whatever boxes its lines stand in. */
function joinLines(link: Element): void {
  if (!/^(?:div|p|h\d)$/.test(link.firstElementChild?.localName ?? '') || link.querySelector('img'))
    return;
  const lines = [...link.querySelectorAll('*')].filter(each => !each.firstElementChild).map(textOf);
  link.textContent = lines.filter(Boolean).join(', ');
}

/** A sentence that is set large once more is a quotation, and is left out where the text has it. */
function pullQuotes(root: DocumentFragment, work: Work): void {
  let whole: string | undefined;
  for (const box of root.querySelectorAll(':is(aside,div)[class*="pull"][class*="quote"]')) {
    if (box.querySelector('blockquote,img')) continue;
    whole ??= keyOf(root.textContent);
    work.spend(whole.length + lengthOf(box));
    const key = keyOf(textOf(box));
    if (whole.indexOf(key) === whole.lastIndexOf(key)) rename(box, 'blockquote');
    else box.remove();
  }
}

/** "☑" and "☐" say what a drawn box says. */
function checkBoxes(root: DocumentFragment): void {
  for (const input of root.querySelectorAll('input[type=checkbox i]')) {
    const mark = input.hasAttribute('checked') ? '☑ ' : '☐ ';
    const text = input.closest('li')?.querySelector('p');
    if (text && !text.contains(input)) {
      text.prepend(mark);
      input.remove();
    } else input.replaceWith(mark);
  }
  for (const item of root.querySelectorAll(
    'li:is([data-checked],[aria-checked],[data-list$=checked])',
  )) {
    const isDone = item.matches('[data-checked=true],[aria-checked=true],[data-list=checked]');
    if (!/^[☑☐]/.test(textOf(item)))
      (item.querySelector<HTMLElement>('p') ?? item).prepend(isDone ? '☑ ' : '☐ ');
  }
}

/** Froala and others set a picture and its caption in boxes that are no `figure`. */
function nameCaption(box: Element, work: Work): void {
  const image = box.querySelector('img');
  const spans = image ? [...box.querySelectorAll('span')] : [];
  work.spend(spans.length + 1);
  const last = spans.at(-1);
  if (!last || last.querySelector('img') || !textOf(last)) return;
  rename(last, 'figcaption');
  rename(box, 'figure');
}
