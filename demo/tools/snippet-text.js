// What the snippet maker writes: pure texts of an address, what it answered, and what was chosen.

const attribute = text =>
  String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const words = text =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Text in which nothing opens an expression of a host's template engine (`{{`, `[[`, `${`): a word joiner
 * stands between the two signs, as in the element's own text copy.
 */
export const harmless = text => String(text).replace(/[[{$<(%#](?=[[{$<%])/g, '$&\u2060');

/** An address in which no such sign stands. */
const harmlessAddress = url =>
  String(url)
    .replace(/[{}]/g, encodeURIComponent)
    .replace(/\[(?=\[)/g, '%5B');

/**
 * @typedef {object} Plan
 * @property {string} base        folder of lx, with a slash at its end
 * @property {string} [integrity] hash of lx.min.js
 * @property {string} src         address of the data
 * @property {'lx-article' | 'lx-article-list'} tag
 * @property {Record<string, string>} attributes of the tag, besides src
 * @property {string} link        address of the page
 * @property {string} title
 * @property {string} [text]      the whole text as HTML, written by `wholeText`
 * @property {string} page        address of the page that embeds, for what is of its own origin
 * @property {boolean} [withCss]
 * @property {string[]} [imageHosts] origins of the pictures
 */

const originOf = address => new URL(address).origin;

export function scriptTag({ base, integrity, src }, { withHosts = false } = {}) {
  return [
    '<script',
    `  src="${attribute(`${base}lx.min.js`)}"`,
    ...(integrity ? [`  integrity="${integrity}"`] : []),
    '  crossorigin="anonymous"',
    ...(withHosts ? [`  data-hosts="${attribute(new URL(src).host)}"`] : []),
    '  defer',
    '></script>',
  ].join('\n');
}

/** Starts the request early; of use only for another origin, and only written exactly so. */
export const preload = ({ src, page }) =>
  originOf(src) === originOf(page)
    ? ''
    : `<link\n  rel="preload"\n  as="fetch"\n  crossorigin\n  referrerpolicy="no-referrer"\n  href="${attribute(src)}"\n/>`;

export const styleLink = ({ base }) =>
  `<link rel="stylesheet" href="${attribute(`${base}lx.css`)}" />`;

const linkOf = ({ link, title }) =>
  `<a href="${attribute(harmlessAddress(link))}">${words(harmless(title))}</a>`;

export function tagOf(plan) {
  const { tag, src, attributes, text } = plan;
  const given = Object.entries({ src, ...attributes }).map(([name, value]) =>
    value === '' ? name : `${name}="${attribute(value)}"`,
  );
  const inside = text ? `<p>${linkOf(plan)}</p>\n${text}` : linkOf(plan);
  const indented = inside
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n');
  return `<${tag} ${given.join(' ')}>\n${indented}\n</${tag}>`;
}

/** All that goes into a page. */
export const snippet = plan =>
  [plan.withCss ? styleLink(plan) : '', preload(plan), scriptTag(plan), tagOf(plan)]
    .filter(Boolean)
    .join('\n');

/** The form for a CMS that strips unknown tags but keeps links. */
export function upgradeLink(plan) {
  const { tag, src, attributes } = plan;
  // The other options are the element's alone.
  const taken =
    /^(?:variant|heading-level|scheme|lang|time-zone|loading|limit|open|refresh|with(?:out)?-[a-z-]+)$/;
  const options = Object.entries(attributes)
    .filter(([name]) => taken.test(name))
    .map(([name, value]) => ` data-lx-${name}="${attribute(value)}"`);
  const name = tag === 'lx-article-list' ? 'data-lx-article-list' : 'data-lx-article';
  return `<a ${name}="${attribute(src)}"${options.join('')} href="${attribute(plan.link)}">${words(plan.title)}</a>`;
}

/** What the policy of the page must allow, a directive a line. */
export function cspLines({ base, src, page, withCss, imageHosts = [] }) {
  const foreign = address => originOf(address) !== originOf(page);
  const source = (address, written) => (foreign(address) ? written : "'self'");
  const lx = source(base, base);
  const images = [...new Set([originOf(src), ...imageHosts])].map(host => source(host, host));
  return [
    `script-src ${lx};`,
    ...(withCss ? [`style-src ${lx};`] : []),
    `connect-src ${source(src, originOf(src))};`,
    `img-src ${[...new Set(images)].join(' ')};`,
    "require-trusted-types-for 'script'; trusted-types lx",
  ].join('\n');
}

export function wordPress(plan) {
  const { base, integrity, src } = plan;
  const more = `${integrity ? ` integrity="${integrity}"` : ''} crossorigin="anonymous" data-hosts="${attribute(new URL(src).host)}" src=`;
  const php = text => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `add_action('wp_enqueue_scripts', function () {
  $script = '${php(`${base}lx.min.js`)}';
  wp_enqueue_script('lx-widgets', $script, [], null, ['strategy' => 'defer']);
});
add_filter('script_loader_tag', function ($tag, $handle) {
  if ($handle !== 'lx-widgets') {
    return $tag;
  }
  $more = '${php(more)}';
  return str_replace(' src=', $more, $tag);
}, 10, 2);`;
}

export function drupal({ base, integrity, src }, version) {
  return `lx-widgets:
  version: ${version}
  js:
    ${base}lx.min.js:
      type: external
      minified: true
      attributes:
        defer: true${integrity ? `\n        integrity: ${integrity}` : ''}
        crossorigin: anonymous
        data-hosts: ${new URL(src).host}`;
}

/** What of a copy of the text is kept as it is. */
const kept = new Set(
  'h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote pre table caption thead tbody tr th td br a'.split(
    ' ',
  ),
);

/**
 * The text that an element has left for Reader View, as HTML: names, texts and addresses of links, and
 * nothing else. It is told to template engines to leave it alone.
 *
 * @param {Node} copy
 * @param {string} title stands before the text already
 */
export function wholeText(copy, title = '') {
  const write = node => {
    if (node.nodeType === 3) return words(harmless(node.textContent));
    if (node.nodeType !== 1) return '';
    const inner = [...node.childNodes].map(write).join('');
    const name = node.localName;
    if (!kept.has(name)) return inner;
    if (name === 'br') return '<br />';
    const href = name === 'a' ? node.getAttribute('href') : undefined;
    return href
      ? `<a href="${attribute(harmlessAddress(href))}">${inner}</a>`
      : name === 'a'
        ? inner
        : `<${name}>${inner}</${name}>`;
  };
  const plain = text => text.replace(/[\u2060\s]+/g, '');
  const [first, ...rest] = copy.childNodes;
  const isTitle = first && plain(first.textContent) === plain(title);
  const lines = [...(isTitle || !first ? [] : [first]), ...rest]
    .map(write)
    .filter(line => line.trim());
  return `<div ng-non-bindable v-pre x-ignore hx-disable>\n${lines.map(line => `  ${line}`).join('\n')}\n</div>`;
}
