import { minifyCss } from './minify-css.mjs';

/**
 * Minifies Lit's `css` and `html` templates, which no minifier of JavaScript touches. Finds them in
 * the syntax tree, so that no comment, string or pattern is taken for one.
 */
export function litTemplates() {
  let found = 0;
  return {
    name: 'lit-templates',
    transform(code, id) {
      if (!/[\\/]dist[\\/]elements[\\/]/.test(id)) return null;
      const edits = [];
      for (const { tag, quasi } of templates(this.parse(code))) {
        found += 1;
        // As the `css` of `lit-cuts.mjs` takes it.
        if (tag.name === 'css' && quasi.expressions.length > 0)
          throw new Error(`A style sheet has an expression in it: ${id}.`);
        const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
        const minified = tag.name === 'css' ? texts.map(minifyCss) : minifyHtml(texts);
        quasi.quasis.forEach(({ start, end }, at) => edits.push([start, end, minified[at]]));
      }
      edits.sort(([left], [right]) => right - left);
      for (const [start, end, text] of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
    buildEnd(error) {
      // It once looked for another spelling than `tsc` writes, and nothing said so.
      if (!error && found === 0) throw new Error('No template of Lit was found to minify.');
    },
  };
}

/** All `css` and `html` templates below a node, also those within others. */
function* templates(node) {
  if (Array.isArray(node)) for (const item of node) yield* templates(item);
  if (typeof node?.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && /^(css|html)$/.test(node.tag.name)) yield node;
  for (const child of Object.values(node)) if (typeof child === 'object') yield* templates(child);
}

// Elements at whose ends white space is not shown, because they are boxes of their own.
const boxes = 'article|button|div|figcaption|figure|footer|h[1-6]|header|li|p|section|ul';
const boxStart = new RegExp(`(<(?:${boxes})(?: [^<>]*)?>) `, 'g');
const boxEnd = new RegExp(` (</(?:${boxes})>)`, 'g');

/**
 * Minifies the texts of one template. They are joined for it, since an element may begin in one and
 * end in another; what stands for an expression counts as text.
 */
export function minifyHtml(texts) {
  const html = texts.join('\0');
  if (/<(pre|script|style|textarea)\b/.test(html))
    throw new Error(`White space means something in this template: ${html}`);
  if (/<!|<title\b|<[^\s>]*\0|<[^<>"]*(?:"[^"]*"[^<>"]*)*\s(?:\0|\?[\w-]+=)/.test(html))
    throw new Error(`scripts/lit-cuts.mjs leaves out what this template needs: ${html}`);
  return html
    .replace(/\s+/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(boxStart, '$1')
    .replace(boxEnd, '$1')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1')
    .trim()
    .split('\0');
}
