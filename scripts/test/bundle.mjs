// The browser tests and the sources they import, bundled once for all files: what several of them
// share becomes a file of its own, so that a test page fetches a few files instead of a hundred.
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { root } from '../setup.mjs';

/** All browser tests, by their paths from the project's root. */
export const browserTests = () =>
  readdirSync(`${root}test`, { recursive: true })
    .map(path => `test/${path.split(sep).join('/')}`)
    .filter(path => path.endsWith('.test.ts'))
    .sort();

/** A new directory that ends with this process: two runs at a time do not meet. */
export function temporaryDirectory(name) {
  mkdirSync(`${root}.tmp`, { recursive: true });
  const directory = mkdtempSync(`${root}.tmp/${name}-`);
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** How esbuild reads the project: as `tsc` does, and Lit as developers have it, with its warnings. */
export const esbuildOptions = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  conditions: ['development'],
  // package.json's `sideEffects` speaks of dist/: by it, src/define.ts would do nothing.
  ignoreAnnotations: true,
  sourcemap: true,
  logLevel: 'error',
};

/**
 * Bundles test files into a directory.
 *
 * @param files paths from the project's root, `.test.ts`.
 * @param options further ones of esbuild.
 * @returns the paths of the bundled tests from the project's root, in the order of `files`.
 */
export async function bundleTests(files, directory, options = {}) {
  await build({
    ...esbuildOptions,
    entryPoints: [...files],
    outdir: directory,
    outbase: root,
    format: 'esm',
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    ...options,
  });
  const from = relative(root, directory).split(sep).join('/');
  return files.map(file => `${from}/${file.replace(/\.ts$/, '.js')}`);
}

/** The source of a bundled test: `test/…/x.test.ts`. */
export const sourceOf = bundled => bundled.replace(/^.*?\.tmp\/[^/]+\/(.*)\.js$/, '$1.ts');
