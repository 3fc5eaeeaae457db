/**
 * The order of the modules in a bundle. Rollup puts each one behind those that it imports, in the order
 * in which it meets them; so the modules that the entry imports first stand first, with all that they
 * need. gzip sees 32 KB at a time, and what resembles each other costs less where it stands together:
 * packages, then the body's steps, then the elements. None of these does anything when it is loaded.
 */
const first = ['lit', 'dompurify', './body/clean-html.js', './elements/players.js'];

export function order() {
  return {
    name: 'order',
    transform(code, id) {
      if (!/[\\/]dist[\\/]lx\.js$/.test(id)) return null;
      // On the first line, so that the others keep their numbers.
      return { code: first.map(name => `import '${name}';`).join('') + code, map: null };
    },
  };
}
