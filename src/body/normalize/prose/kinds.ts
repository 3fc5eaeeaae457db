import { dropped } from '../../clean/policy.js';

const names = {
  // What holds no words for a reader; players are cards by now, and what is left of them is their own
  // text for those who cannot see it.
  unread: [...dropped, 'xml'].join(' '),
  box:
    'div center section article main header footer aside nav address fieldset legend hgroup ' +
    'object applet canvas video audio map no-script li dd dt td th tr tbody thead tfoot caption',
  text: 'p h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu dir dl',
  quote: 'blockquote',
  part: 'details summary figcaption',
  image: 'img picture',
  word: 'ruby wbr',
  table: 'table',
  figure: 'figure',
  hr: 'hr',
  pre: 'pre',
  br: 'br',
};

/** What an element is to the text around it. */
export type Kind = keyof typeof names;

/**
 * The kind of an element by its name. Any other marks its text (`Styles`) or is nothing, and its
 * text stays: `font`, `span`, `u`, `o:p`, `st1:place`.
 */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(names).flatMap(([kind, list]) =>
    list.split(' ').map(name => [name, kind as Kind] as const),
  ),
);
