import type { BodyContext } from '../../context.js';
import { make, textOf } from '../../dom.js';

const maxLength = 2_000;
// To look for the next one is to look at the rest of the text.
const maxCodes = 100;
const maxText = 100_000;

/** `[gallery ids="1"]` of WordPress, `{loadposition x}` of Joomla: what only their server can fill. */
const names =
  'caption|gallery|embed|video|audio|playlist|youtube|vimeo|googlemaps?|contact-form(?:-7)?|ninja_forms?|wpforms|gravityform|' +
  'vc_\\w+|et_pb_\\w+|su_\\w+|fusion_\\w+|elementor-template|rev_slider|layerslider|download|pdf-embedder|button|' +
  'loadposition|loadmodule|loadmoduleid|modulepos|source|phoca\\w+|jcomments|rsform|slider|tabs?|jumi|articles?|mp3|mp4';
const code = new RegExp(
  `\\[/?(?:${names})(?:\\s[^[\\]]{0,${maxLength}})?/?\\]|\\{/?(?:${names})(?:\\s[^{}]{0,${maxLength}})?\\}`,
  'i',
);
/** Between these stands an address or a folder, and no text. */
const valued = /^(?:gallery|embed|video|audio|youtube|vimeo|mp3|mp4|phoca\w+)$/i;
/** Only place or draw what stands between them. */
const frames = /^(?:vc_|et_pb_|su_|fusion_)/i;
const telling = /\b(?:title|text|link|url|heading|content|image)=/i;
/** Words that an author may put into brackets, too, where nothing else makes them a code. */
const isWord = (written: string, name: string, rest: string): boolean =>
  /^.[\w-]+.$/.test(written) &&
  !frames.test(name) &&
  !/^\[(?:gallery|playlist)\]$/.test(written) &&
  !rest.toLowerCase().includes(`${written.charAt(0)}/${name}`);
const address = /\b(?:src|url|mp4|mp3|m4a|ogg|webm)=["']?([^"'\s\]}]+)/i;
const pages: Readonly<Record<string, string>> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
};

/** Codes of CMSs that stand in a text become what they mean, or go, and are told of. */
export function shortcodes(root: DocumentFragment, { report, warn, work }: BodyContext): void {
  let count = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (
      text.length <= maxText &&
      /[[{]\/?[a-z]/i.test(text.data) &&
      !text.parentElement?.closest('pre,code')
    )
      texts.push(text);
  }
  for (const text of texts) {
    work.spend(text.length);
    readCodes(text);
  }

  function readCodes(first: Text): void {
    let text = first;
    for (;;) {
      const found = code.exec(text.data);
      if (!found || ++count > maxCodes) return;
      const [written] = found;
      const name = /[\w-]+/.exec(written)?.[0]?.toLowerCase() ?? '';
      const isEnd = /^.\//.test(written);
      const end = found.index + written.length;
      if (isWord(written, name, text.data.slice(end))) {
        text = text.splitText(end);
        continue;
      }
      const rest = text.splitText(found.index);
      rest.data = rest.data.slice(written.length);
      report.change('shortcodes');
      text = rest;
      if (isEnd || (frames.test(name) && !telling.test(written))) continue;
      if (name === 'caption')
        text = gather(rest, /\bcaption=(["'])(.*?)\1/i.exec(written)?.[2]) ?? rest;
      else {
        const value = valued.test(name) ? valueAfter(rest, name) : undefined;
        const url = address.exec(written)?.[1] ?? (value && (pages[name] ?? '') + value);
        if (url && (/^https?:/.test(url) || address.test(written))) {
          const player = rest.ownerDocument.createElement('oembed');
          player.setAttribute('url', url);
          rest.before(player);
        } else {
          const told = value ? `${written}${value}` : written;
          warn(
            `The body has the code ${told.slice(0, 100)}, which only its CMS can fill; it was left out.`,
          );
        }
      }
    }
  }

  /** Takes what stands up to the end of a code. */
  function valueAfter(text: Text, name: string): string | undefined {
    const end = new RegExp(`[[{]/${name}[\\]}]`, 'i').exec(text.data.slice(0, maxLength));
    if (!end) return undefined;
    const value = text.data.slice(0, end.index).trim();
    text.data = text.data.slice(end.index + end[0].length);
    return value;
  }

  /** The picture after `[caption]` and the text up to `[/caption]` are a figure. */
  function gather(start: Text, said = ''): Text | undefined {
    const figure = make(root, 'figure');
    const caption = make(root, 'figcaption');
    if (said) caption.append(said, ' ');
    let node: ChildNode | null = start;
    let image: ChildNode | undefined;
    for (let count = 0; node && count < 20; count++) {
      const next: ChildNode | null = node.nextSibling;
      const text = node.nodeType === Node.TEXT_NODE ? (node as Text) : undefined;
      const end = text ? /\[\/caption\]/i.exec(text.data) : undefined;
      if (text && end) {
        const after = text.splitText(end.index);
        after.data = after.data.slice(end[0].length);
        caption.append(text.data);
        text.data = '';
        if (image) {
          figure.append(image, caption);
          after.before(figure);
          if (!textOf(caption)) caption.remove();
        } else after.before(...caption.childNodes);
        return after;
      }
      const isImage =
        node.nodeType === Node.ELEMENT_NODE &&
        ((node as Element).matches('img,picture') || !!(node as Element).querySelector('img'));
      if (isImage && !image) image = node;
      else if (text) {
        caption.append(text.data);
        text.data = '';
      } else caption.append(node);
      node = next;
    }
    // Without an end: what was taken goes back.
    start.before(...(image ? [image] : []), ...caption.childNodes);
    return undefined;
  }
}
