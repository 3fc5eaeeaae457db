// Builds everything that is delivered into dist/, from src/ alone.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root } from '../setup.mjs';

/** Runs a tool that is installed here. */
const tool = (path, args) =>
  execFileSync(process.execPath, [`${root}node_modules/${path}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** SHA-384 of a file, as the `integrity` attribute wants it. */
const hashOf = file => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** The hashes of the scripts that a host's page names; those of the chunks are within these scripts. */
function writeIntegrity(dist) {
  const scripts = readdirSync(dist).filter(file => /\.min\.m?js$/.test(file));
  const integrity = Object.fromEntries(scripts.sort().map(file => [file, hashOf(dist + file)]));
  writeFileSync(`${dist}integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
}

/** Types of what is delivered without a source of its own. */
function writeTypes(dist) {
  writeFileSync(`${dist}lx.min.d.mts`, `export * from './index.js';\n`);
  for (const file of ['lx.min.d.ts', 'lx.css.d.ts']) writeFileSync(dist + file, 'export {};\n');
}

async function bundle({ output, ...options }) {
  const { rollup } = await import('rollup');
  const built = await rollup({ ...options, input: root + options.input });
  await built.write({ ...output, file: root + output.file });
  await built.close();
}

/** Paths of the modules of which the entry holds code. */
async function modulesOf({ input, ...options }) {
  const { rollup } = await import('rollup');
  const built = await rollup({ ...options, input: root + input });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return new Set(Object.keys(output[0].modules));
}

/** The chunks first: each entry carries their hashes, and what they are given. */
async function bundleAll(dist) {
  const { ChunkKit } = await import('./chunk-kit.mjs');
  const { chunks, doctor, entries, entryModules } = await import(
    pathToFileURL(`${root}rollup.config.mjs`)
  );
  await bundle(doctor);
  const kit = new ChunkKit(await modulesOf(entryModules));
  for (const chunk of chunks(kit)) await bundle(chunk);
  const names = readdirSync(`${dist}chunks`).filter(file => file.endsWith('.js'));
  const hashes = names.map(file => [file.slice(0, -'.js'.length), hashOf(`${dist}chunks/${file}`)]);
  await Promise.all(entries(Object.fromEntries(hashes), kit.code).map(bundle));
}

export async function build() {
  const dist = `${root}dist/`;
  rmSync(dist, { recursive: true, force: true });
  tool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  await bundleAll(dist);
  copyFileSync(`${root}src/lx.css`, `${dist}lx.css`);
  writeTypes(dist);
  const { writeSchema } = await import('./schema.mjs');
  await writeSchema(dist);
  tool('@custom-elements-manifest/analyzer/cem.js', ['analyze']);
  writeIntegrity(dist);
  const { writeSbom } = await import('./sbom.mjs');
  writeSbom(dist);
  const { writeVersions } = await import('./versions.mjs');
  writeVersions(dist);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  const started = performance.now();
  await build();
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
