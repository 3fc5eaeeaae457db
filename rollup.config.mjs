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
 * Puts into the entry the hashes of the chunks, and the list of what they are given. What `src` imports
 * on need, where lx is bundled by others, is no import here: `load/chunks.ts` alone imports chunks, once
 * their hash is checked.
 *
 * @param {Record<string, string>} hashes
 * @param {string} kit code that exports the list `kit`
 */
const chunkList = (hashes, kit) => ({
  name: 'chunk-list',
  load: id =>
    id === path('dist/chunk-list.js')
      ? `${kit}\nexport const hashes = ${JSON.stringify(hashes)};`
      : null,
  resolveDynamicImport: specifier =>
    typeof specifier === 'string' ? { id: specifier, external: true } : null,
  renderDynamicImport: ({ moduleId }) =>
    moduleId === path('dist/load/chunks.js') ? null : { left: 'Promise.reject(', right: ')' },
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
const chunkModules = {
  'rare-steps': 'body/normalize/rare/rare-steps.js',
  'mark-corrections': 'elements/lx-article/mark-corrections.js',
  players: 'elements/lx-article/players/players.js',
  'json-formats': 'formats/json-formats.js',
  'cms-formats': 'formats/cms-formats.js',
  'xml-feeds': 'formats/xml-feeds.js',
  discovery: 'load/discovery.js',
  'kept-copies': 'load/kept-copies.js',
  'lx-article-list': 'elements/lx-article-list/lx-article-list.js',
  'lx-alert': 'elements/lx-alert/lx-alert.js',
  debug: 'doctor/debug.js',
};

/**
 * The chunks of the script builds; built one after the other, each adds to the kit what it shares.
 *
 * @param {import('./scripts/build/chunk-kit.mjs').ChunkKit} kit
 */
export const chunks = kit =>
  Object.entries(chunkModules).map(([name, module]) => ({
    input: `dist/${module}`,
    plugins: [kit.plugin(), nodeResolve(), templates, ...minify],
    output: { file: `dist/chunks/${name}.js`, format: 'es', sourcemap: true },
  }));

/** The doctor: one text that needs nothing, for a console. */
export const doctor = {
  input: 'dist/doctor/doctor.js',
  plugins: [...minify],
  output: { file: 'dist/lx-doctor.js', format: 'iife' },
};

/**
 * What the entry holds, for the question what a chunk shares with it.
 *
 * @returns {import('rollup').RollupOptions}
 */
export const entryModules = {
  input: 'dist/lx.js',
  plugins: [nodeResolve(), chunkList({}, 'export const kit = [];')],
};

const entry = (input, file, format, hashes, kit) => ({
  input: `dist/${input}`,
  plugins: [
    nodeResolve(),
    chunkList(hashes, kit),
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
 * @param {string} kit code that exports what the chunks are given
 */
export const entries = (hashes, kit) => [
  entry('lx.js', 'lx.min.js', 'iife', hashes, kit),
  entry('lx-module.js', 'lx.min.mjs', 'es', hashes, kit),
];
