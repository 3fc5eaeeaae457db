/**
 * Takes out of a style sheet what its reader needs and the browser does not: comments, white space,
 * leading zeros, quotes around names. It knows the CSS that is written here, no more: what could mean
 * something (spaces around the operators of `calc()`, strings, the order of rules) stays.
 */
export function minifyCss(css) {
  const strings = [];
  return (
    css
      .replace(/\/\*.*?\*\//gs, '')
      // `[part='retry']` needs no quotes; other strings are put aside until the end.
      .replace(/='([a-z][\w-]*)'\]/gi, '=$1]')
      .replace(/'[^']*'|"[^"]*"/g, string => `"${strings.push(string) - 1}"`)
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,/]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/(?<!\d)0(\.\d)/g, '$1')
      // What stands before a brace is a selector, where `+` and `>` need no space.
      .replace(/[^{};]+(?=\{)/g, selector => selector.replace(/ ([>+]) /g, '$1'))
      .replace(/;\}/g, '}')
      .replace(/"(\d+)"/g, (_, index) => strings[index])
      .trim()
  );
}
