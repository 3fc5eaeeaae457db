// Follows imports as a browser with an import map would.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { all, root } from './markdown.mjs';

const importsOf = code =>
  all(
    /(?:^|[;}\n])\s*(?:import\s*|(?:import|export)\b[^'"();=]*?\bfrom\s*)["']([^"']+)["']/g,
    code.replace(/\/\*.*?\*\//gs, ''),
  );

/**
 * What is reached from a module, and what is not found on the way.
 *
 * @param {Record<string, string>} imports the map; `/node_modules/lx-widgets/dist/` is `dist`
 * @param {string} entry name of the first module
 * @param {URL} dist
 */
export function follow(imports, entry, dist) {
  const place = address => {
    const [, own] = /^\/node_modules\/lx-widgets\/dist\/(.*)/.exec(address) ?? [];
    return own ? fileURLToPath(new URL(own, dist)) : root + address.slice(1);
  };
  const find = name => {
    if (Object.hasOwn(imports, name)) return place(imports[name]);
    const prefix = Object.keys(imports).find(key => key.endsWith('/') && name.startsWith(key));
    return prefix && place(imports[prefix] + name.slice(prefix.length));
  };
  const seen = new Set();
  const missing = [];
  const visit = (name, importer) => {
    const file = name.startsWith('.') ? resolve(dirname(importer), name) : find(name);
    if (!file || !existsSync(file)) missing.push(`${name} in ${importer}`);
    else if (!seen.has(file)) {
      seen.add(file);
      for (const each of importsOf(readFileSync(file, 'utf8'))) visit(each, file);
    }
  };
  visit(entry, root);
  return { seen, missing };
}
