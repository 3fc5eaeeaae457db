/**
 * Takes comments and white space out of Lit's `css` and `html` templates, which no minifier of
 * JavaScript touches. What stands between `${` and `}` is left alone but for templates in it.
 */
export function litTemplates() {
  return {
    name: 'lit-templates',
    transform(code, id) {
      return /[\\/]dist[\\/]elements[\\/]/.test(id)
        ? { code: minifyTemplates(code), map: null }
        : null;
    },
  };
}

export function minifyTemplates(code) {
  let out = '';
  let at = 0;
  for (const match of code.matchAll(/\b(css|html)`/g)) {
    if (match.index < at) continue;
    const start = match.index + match[0].length;
    const { text, end } = template(code, start, match[1]);
    out += code.slice(at, start) + text;
    at = end;
  }
  return out + code.slice(at);
}

/** Reads a template from behind its opening backtick; `end` is behind the closing one. */
function template(code, start, tag) {
  const chunks = [''];
  let at = start;
  for (; code[at] !== '`';) {
    if (code[at] === '\\') {
      chunks[chunks.length - 1] += code.slice(at, at + 2);
      at += 2;
    } else if (code.startsWith('${', at)) {
      const end = closingBrace(code, at + 2);
      chunks.push(`\${${minifyTemplates(code.slice(at + 2, end))}}`, '');
      at = end + 1;
    } else {
      chunks[chunks.length - 1] += code[at];
      at += 1;
    }
  }
  const minify = tag === 'css' ? minifyCss : minifyHtml;
  const text = chunks.map((chunk, index) => (index % 2 ? chunk : minify(chunk))).join('');
  return { text: `${text.trim()}\``, end: at + 1 };
}

/** Where the expression that begins here ends; skips strings and templates in it. */
function closingBrace(code, start) {
  let depth = 1;
  for (let at = start; ; at += 1) {
    const char = code[at];
    if (char === '{') depth += 1;
    else if (char === '}' && --depth === 0) return at;
    else if (char === "'" || char === '"') at = code.indexOf(char, at + 1);
    else if (char === '`') at = template(code, at + 1, 'html').end - 1;
  }
}

const minifyCss = text =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

const minifyHtml = text => text.replace(/\s+/g, ' ');
