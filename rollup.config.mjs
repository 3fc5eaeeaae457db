import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { purifyLists } from './scripts/purify-lists.mjs';
import { litTemplates } from './scripts/lit-templates.mjs';
import { litOwn } from './scripts/lit-own.mjs';
import { litPolicy } from './scripts/lit-policy.mjs';

// `tsc` emits to dist/; here what it emitted is bundled.
const plugins = [
  nodeResolve(),
  litOwn(),
  litPolicy(),
  purifyLists(),
  litTemplates(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 2, unsafe_arrows: true },
    format: { comments: /@license|@preserve|^!/ },
  }),
];

const bundle = (input, file, format) => ({
  input: `dist/${input}`,
  plugins,
  // What `tsc` writes for decorators begins with `this && this.__decorate`.
  context: 'undefined',
  onwarn: (warning, warn) => warning.code === 'THIS_IS_UNDEFINED' || warn(warning),
  output: { file: `dist/${file}`, format, sourcemap: true },
});

export default [bundle('lx.js', 'lx.min.js', 'iife'), bundle('lx-module.js', 'lx.min.mjs', 'es')];
