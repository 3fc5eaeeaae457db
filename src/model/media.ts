/* eslint-disable @typescript-eslint/no-empty-object-type -- an interface keeps its name and the
   comments of its members in editors, where an alias is expanded without them */
import { list, object, orText, required, type Shape, type Shaped } from './shape.js';
import {
  anyText,
  date,
  flagOrText,
  integer,
  language,
  link,
  picture,
  positive,
  text,
} from './scalars.js';

/** What an article brings besides text: pictures, files, recordings. */

const image = {
  /** Address of the picture; http: becomes https:, data: is refused. */
  url: required(picture),
  /** What the picture shows, for those who cannot see it; "" where it only decorates. Not the caption. */
  alt: anyText,
  /** Text printed under the picture. */
  caption: text,
  /** Whose picture it is, as printed: "Ảnh: Ngọc Minh". */
  credit: text,
  /** Width in pixels of the picture at `url`; with `height` it reserves the space. */
  width: positive,
  /** Height in pixels of the picture at `url`. */
  height: positive,
  /** The same picture in other widths, of which the browser takes the fittest. */
  sources: list(
    object({
      /** Address of the picture in this width. */
      url: required(picture),
      /** Its width in pixels. */
      width: required(positive),
    }),
  ),
  /** Whether a machine made it, as the law asks to be said: true, or what was made. */
  aiGenerated: flagOrText,
};
/** A picture with what is printed under it. */
export interface ImageData extends Shaped<typeof image> {}
export const imageShape: Shape<ImageData> = orText(object(image), 'url');

const attachment = {
  /** Address of the file. */
  url: required(link),
  /** What the file is called for people; its file name where absent. */
  title: text,
  /** Media type: "application/pdf". */
  mimeType: text,
  /** Size of the file in bytes. */
  sizeInBytes: integer(0),
  /** Number and symbol of an official document, as printed: "123/KH-UBND". Never parsed. */
  documentNumber: text,
  /** When the document was issued: a calendar day, or RFC 3339 with an offset. */
  dateIssued: date,
  /** Who issued the document. */
  issuer: text,
};
/** A file to download; often an official document. */
export interface Attachment extends Shaped<typeof attachment> {}
export const attachmentShape: Shape<Attachment> = orText(object(attachment), 'url');

const recording = {
  /** Address of the film or recording, or of the page that plays it. */
  url: required(link),
  /** What it is called. */
  title: text,
  /** Address of a still picture to show before it plays. */
  poster: picture,
  /** How long it runs, in seconds. */
  duration: positive,
  /** Subtitle files (WebVTT). */
  captions: list(
    object({
      /** Language of the subtitles (BCP 47). */
      language: required(language),
      /** Address of the file. */
      url: required(link),
    }),
  ),
  /** Whether a machine made it, as the law asks to be said: true, or what was made. */
  aiGenerated: flagOrText,
};
/** A film or sound recording. */
export interface Recording extends Shaped<typeof recording> {}
export const recordingShape: Shape<Recording> = object(recording);
