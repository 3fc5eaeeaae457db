import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import { fileURLToPath } from 'node:url';
import literals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';
import { litSafety } from './scripts/build/lit-safety.mjs';
import { thirdParty } from './scripts/build/third-party.mjs';

const path = name => fileURLToPath(new URL(name, import.meta.url));

/**
 * A classic script is decoded in the encoding of its page, which may be any. Terser leaves the texts
 * of tagged templates as they are.
 */
const escapes = () => ({
  name: 'escapes',
  renderChunk(code) {
    const escaped = new MagicString(code).replace(
      /[^\0-\x7f]/g,
      sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return { code: escaped.toString(), map: escaped.generateMap({ hires: 'boundary' }) };
  },
});

/**
 * Puts the hashes of the chunks into the entry. What `src` imports on need, where lx is bundled by
 * others, is no import here: `load/chunks.ts` alone imports chunks, once their hash is checked.
 *
 * @param {Record<string, string>} hashes
 */
const chunkHashes = hashes => ({
  name: 'chunk-hashes',
  load: id =>
    id === path('dist/chunk-hashes.js')
      ? `export const chunkHashes = ${JSON.stringify(hashes)};`
      : null,
  resolveDynamicImport: specifier =>
    typeof specifier === 'string' ? { id: specifier, external: true } : null,
  renderDynamicImport: ({ moduleId }) =>
    moduleId === path('dist/load/chunks.js') ? null : { left: 'Promise.reject(', right: ')' },
});

/** What a chunk needs it is given, so the same file serves both script builds. */
const noImports = () => ({
  name: 'no-imports',
  generateBundle(_, bundle) {
    for (const { fileName, imports = [], dynamicImports = [] } of Object.values(bundle))
      if (imports.length + dynamicImports.length > 0)
        throw new Error(`The chunk ${fileName} imports ${[...imports, ...dynamicImports]}.`);
  },
});

const minify = [
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 2, unsafe_arrows: true },
    format: { ascii_only: true, comments: false },
  }),
  escapes(),
];

const templates = literals({ include: ['dist/elements/**'], failOnError: true });

/** What is loaded on need, by name: its module in dist/, where `tsc` put it. */
const chunkModules = { players: 'elements/lx-article/players/players.js' };

/** The chunks of the script builds. */
export const chunks = Object.entries(chunkModules).map(([name, module]) => ({
  input: `dist/${module}`,
  plugins: [templates, ...minify, noImports()],
  output: { file: `dist/chunks/${name}.js`, format: 'es', sourcemap: true },
}));

const entry = (input, file, format, hashes) => ({
  input: `dist/${input}`,
  plugins: [
    nodeResolve(),
    chunkHashes(hashes),
    litSafety(path('dist/body/parse/trusted-types.js')),
    templates,
    ...minify,
    license({
      banner: {
        commentStyle: 'none',
        content: '<%= data.banner(dependencies) %>',
        data: { banner: thirdParty.banner },
      },
      thirdParty: {
        output: { file: path('dist/THIRD-PARTY-LICENSES.txt'), template: thirdParty.texts },
      },
    }),
  ],
  output: { file: `dist/${file}`, format, sourcemap: true },
});

/**
 * The two script builds.
 *
 * @param {Record<string, string>} hashes of each chunk by its name, as `integrity` wants it
 */
export const entries = hashes => [
  entry('lx.js', 'lx.min.js', 'iife', hashes),
  entry('lx-module.js', 'lx.min.mjs', 'es', hashes),
];
