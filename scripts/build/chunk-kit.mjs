// A chunk imports nothing: what it shares with the entry it is given, as a list in which each part has
// its place. So both use the same module, with its state, and the same file serves both script builds.
import MagicString from 'magic-string';

/** Parts of the entry that the chunks of one build use, in the order of their places. */
export class ChunkKit {
  /** @type {ReadonlySet<string>} */
  #shared;
  /** @type {string[]} */
  #parts = [];

  /** @param {ReadonlySet<string>} shared paths of the modules that the entry holds */
  constructor(shared) {
    this.#shared = shared;
  }

  #place(module, name) {
    const part = JSON.stringify([module, name]);
    const place = this.#parts.indexOf(part);
    return place < 0 ? this.#parts.push(part) - 1 : place;
  }

  /** The code of a module that exports the list. */
  get code() {
    const parts = this.#parts.map(part => JSON.parse(part));
    const imports = parts.map(
      ([module, name], place) => `import { ${name} as k${place} } from ${JSON.stringify(module)};`,
    );
    return `${imports.join('\n')}\nexport const kit = [${parts.map((_, place) => `k${place}`)}];`;
  }

  /** Makes of a module's imports from the entry one parameter, and of its exports one result. */
  plugin() {
    const place = (module, name) => this.#place(module, name);
    const isShared = id => this.#shared.has(id);
    return {
      name: 'chunk-kit',
      resolveId: {
        order: 'pre',
        handler: async function (specifier, importer, options) {
          if (!importer) return null;
          const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
          // Lit's own files only name what others hold, which no bundler can follow to what is outside.
          const isOutside = found && (isShared(found.id) || /^lit(?:\/|$)/.test(specifier));
          return isOutside ? { id: found.id, external: 'absolute' } : found;
        },
      },
      renderChunk(code) {
        const text = new MagicString(code);
        const places = [];
        for (const node of this.parse(code).body) {
          if (node.type === 'ImportDeclaration') {
            for (const { type, imported, local } of node.specifiers) {
              if (type !== 'ImportSpecifier')
                this.error(`A chunk takes names from the entry; give ${local.name} one.`);
              places[place(node.source.value, imported.name)] = local.name;
            }
            text.remove(node.start, node.end);
          } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
            const names = node.specifiers.map(
              ({ local, exported }) => `${exported.name}: ${local.name}`,
            );
            text.overwrite(node.start, node.end, `return { ${names.join(', ')} };`);
          } else if (/^Export/.test(node.type)) {
            this.error('A chunk has exports with names alone.');
          }
        }
        // Places that belong to other chunks stay empty.
        const parameter = Array.from(places, name => name ?? '').join(', ');
        text.prepend(`export default ([${parameter}]) => {\n`).append('\n};');
        return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
      },
    };
  }
}
