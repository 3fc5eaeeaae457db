/* eslint-disable @typescript-eslint/no-empty-object-type -- as in media.ts */
import { defaultTimeZone } from '../text/date.js';
import { type Block, bodyShape } from './blocks.js';
import { LxError, type LxErrorKind } from './errors.js';
import { attachmentShape, imageShape } from './media.js';
import { defaulted, isObject, list, object, orText, renamed, required } from './shape.js';
import type { Shape, Shaped, Warn } from './shape.js';
import {
  choice,
  contact,
  date,
  embedding,
  flagOrText,
  language,
  link,
  picture,
  positive,
  text,
  zone,
} from './scalars.js';

export type { Block, ListItem, TableCell } from './blocks.js';
export type { Attachment, ImageData, Recording } from './media.js';
export type { Warn } from './shape.js';

const current = 'lx-article/1';

function fail(message: string, path: string, kind: LxErrorKind = 'format'): never {
  throw new LxError(kind, message, { path });
}

// The first members are read before the others, which depend on them.
const version = choice(current);
const format: typeof version = {
  ...version,
  read(value, path, context) {
    if (typeof value === 'string' && value !== current) {
      const message = `This copy of lx reads ${current}, but the article is "${value.slice(0, 60)}". Send ${current}, or update lx.`;
      fail(message, path, 'unsupported');
    }
    return version.read(value, path, context);
  },
};

/** Notes what was read for those that come later. */
const noted = (inner: Shape<string>, as: 'base' | 'timeZone'): Shape<string> => ({
  ...inner,
  read(value, path, context) {
    const result = inner.read(value, path, context);
    if (result) context[as] = result;
    return result;
  },
});

const reading = {
  /** Who reads, for people to choose by. */
  voice: text,
  /** Address of the recording. */
  url: required(link),
  /** How long it runs, in seconds. */
  duration: positive,
  /** Whether a machine reads, as the law asks to be said: true, or what was made. */
  aiGenerated: flagOrText,
};
/** The article read aloud. */
export interface Reading extends Shaped<typeof reading> {}
const readingObject = object(reading);
export const readingShape: Shape<Reading> = {
  ...readingObject,
  // Drafts of the format called the address `src`.
  read: (value, path, context) =>
    readingObject.read(
      isObject(value) && Object.hasOwn(value, 'src') && !Object.hasOwn(value, 'url')
        ? renamed(value, 'src', 'url')
        : value,
      path,
      context,
    ),
};

/** The article format lx-article/1: the one definition of its types, its reader and its JSON Schema. */
const members = {
  /** The format and its major version. Additions do not change it. */
  format,
  /** Headline. Plain text, as all members but `body` and the `html` and `fallback` of blocks. */
  title: required(text),
  /** The article's own page on the portal. Relative addresses in the article are resolved against it. */
  url: noted(link, 'base'),
  /** The portal's time zone (IANA), in which dates are shown; Asia/Ho_Chi_Minh where absent. */
  timeZone: defaulted(noted(zone, 'timeZone'), defaultTimeZone),
  /** Identity of the article; stable, never used again, ideally its address. */
  id: text,
  /** Standfirst ("sapo"): what the article says, in a sentence or two. */
  summary: text,
  /** Line of authors as printed: "Tin, ảnh: Ngọc Minh". Without it the `authors` are listed. */
  byline: text,
  /** Who wrote, photographed, translated. */
  authors: list(
    orText(
      object({
        /** Name as printed, family name first where that is the custom. */
        name: required(text),
        /** A page about the author, or a mailto: address. */
        url: contact,
        /** What the author did: "Ảnh". */
        role: text,
      }),
      'name',
    ),
  ),
  /** When it was published: RFC 3339 with an offset, or a calendar day (YYYY-MM-DD), which is never shifted. */
  datePublished: date,
  /** When its content last changed: RFC 3339 with an offset, or a calendar day. */
  dateModified: date,
  /** Language of the article (BCP 47). */
  language,
  /** The same article in other languages. */
  alternates: list(
    object({
      /** Language of that version (BCP 47). */
      language: required(language),
      /** Its page. */
      url: required(link),
    }),
  ),
  /** The section of the portal in which it stands. */
  section: object({
    /** Name as printed. */
    name: required(text),
    /** Its page. */
    url: link,
  }),
  /** Key words. */
  tags: list(text),
  /** The lead picture. */
  image: imageShape,
  /** The text: a string of HTML, or an array of blocks. */
  body: bodyShape,
  /** Files that belong to the article. */
  attachments: list(attachmentShape),
  /** Other articles worth reading after this one. */
  related: list(
    object({
      /** Its page. */
      url: required(link),
      /** Its headline. */
      title: required(text),
      /** When it was published. */
      datePublished: date,
    }),
  ),
  /** Where readers report an error in the article: a page, or a mailto: address. */
  feedbackUrl: contact,
  /** Which sites may show the article: "any", "none", or hosts ("*." in front: their sub-domains). Others show title and link. */
  embedding,
  /** The article read aloud. */
  audio: list(readingShape),
  /** Whether a machine wrote it, as the law asks to be said: true, or what was made. */
  aiGenerated: flagOrText,
  /** Earlier texts of the article, for corrections that one can see. */
  versions: list(
    object({
      /** When that text was published. */
      date: required(date),
      /** The text, as `body`. */
      body: bodyShape,
      /** What was changed after it. */
      note: text,
    }),
  ),
  /** The portal that publishes the article. */
  publisher: object({
    /** Its name as printed. */
    name: required(text),
    /** Its home page. */
    url: link,
    /** Address of its logo or emblem. */
    logo: picture,
    /** Its welcome line. */
    slogan: text,
    /** Its trust marks. */
    certifications: list(
      object({
        /** What the mark certifies: "Chứng nhận Tín nhiệm mạng". */
        name: required(text),
        /** The page on which its issuer confirms it. */
        url: link,
      }),
    ),
  }),
  /** Where the text was taken from, if it was. */
  source: object({
    /** Name as printed after "Nguồn:". */
    name: required(text),
    /** The page it was taken from. */
    url: link,
  }),
  /** Who holds the rights, and what those who quote must do, as printed. */
  copyrightNotice: text,
  /** Address of the licence for reuse. */
  license: link,
  /** "published", "withdrawn" or "archived"; for any other word title and link alone are shown. "published" where absent. */
  status: defaulted(text, 'published'),
  /** Said in place of a withdrawn article. */
  withdrawn: object({
    /** When it was withdrawn. */
    date,
    /** Why. */
    notice: text,
    /** The article to read instead. */
    replacedBy: link,
  }),
  /** What was corrected since publication. */
  corrections: list(
    object({
      /** When it was corrected. */
      date,
      /** What was wrong, and what is right. */
      note: required(text),
      /** The words that were wrong. */
      quote: text,
    }),
  ),
  /** Where the article is kept since its portal was closed or moved. */
  archive: object({
    /** Name of the archive as printed. */
    name: required(text),
    /** The article there. */
    url: link,
  }),
  /** Title and link alone are shown from then on; a calendar day counts to its end. */
  expires: date,
  /** Nothing is shown before then; a calendar day counts from its start. A wish, not a lock: JSON that is public can be read. */
  embargoedUntil: date,
};
/** A news article of a portal. `readArticle` gives it with addresses absolute, texts clean, dates checked. */
export interface Article extends Shaped<typeof members> {}

/** The JSON that a portal writes: an `Article`, of which what is filled in where it is absent may be left out. */
export interface ArticleInput
  extends
    Omit<Article, 'timeZone' | 'status' | 'body'>,
    Partial<Pick<Article, 'timeZone' | 'status'>> {
  /** HTML, or blocks; each may say in HTML what an older reader shows in its place. */
  body?: string | (Block & { fallback?: string })[];
}

export const articleShape: Shape<Article> & { readonly members: typeof members } = object(members);

/** What a reader of articles may be told. */
export interface ReadOptions {
  /** Relative addresses are resolved against it; without it they are dropped. */
  readonly baseUrl?: string | undefined;
  /** The address that the JSON came from, by which pictures on private hosts are judged. Default: `baseUrl`. */
  readonly fetchedFrom?: string | undefined;
  /** Told of each member that was dropped or mended. */
  readonly warn?: Warn;
}

/**
 * Reads an article of the format lx-article/1, strictly where nothing could be shown otherwise and
 * leniently everywhere else: a bad optional member is dropped with a warning, unknown ones are
 * ignored. Only own properties count, each is read once, and the result shares nothing with `value`.
 *
 * @param value what the JSON said, or an object of that shape.
 * @throws LxError `format` where it is no object or lacks a title, or both body and url;
 *   `unsupported` where it names another format or a newer version; `too-large` where a plain text
 *   is over 100,000 characters, an array over 10,000 items, or the nesting over 32 levels.
 */
export function readArticle(
  value: unknown,
  { baseUrl, fetchedFrom = baseUrl, warn = () => undefined }: ReadOptions = {},
): Article {
  if (!isObject(value))
    fail(
      'The article is not a JSON object. Give an object as {"title": …, "body": …}; parse a text first.',
      '$',
    );
  const context = { base: baseUrl, fetchedFrom, timeZone: defaultTimeZone, warn };
  const article = articleShape.read(value, '$', context);
  if (!article)
    fail(
      'The article has no usable title. Send "title" as plain text that is not empty.',
      '$.title',
    );
  if (!Object.hasOwn(article, 'body') && !Object.hasOwn(article, 'url')) {
    fail(
      'The article has neither a usable body nor a usable url. Send "body" (HTML or blocks), or "url" (http or https).',
      '$.body',
    );
  }
  return article;
}
