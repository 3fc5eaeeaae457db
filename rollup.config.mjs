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

// `tsc` emits to dist/; here what it emitted is bundled.
const plugins = [
  nodeResolve(),
  litSafety(path('dist/body/parse/trusted-types.js')),
  literals({ include: ['dist/elements/**'], failOnError: true }),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 2, unsafe_arrows: true },
    format: { ascii_only: true, comments: false },
  }),
  escapes(),
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
];

const bundle = (input, file, format) => ({
  input: `dist/${input}`,
  plugins,
  output: { file: `dist/${file}`, format, sourcemap: true },
});

export default [bundle('lx.js', 'lx.min.js', 'iife'), bundle('lx-module.js', 'lx.min.mjs', 'es')];
