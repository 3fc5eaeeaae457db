// dist/versions.json and dist/advisories.json: which versions there were, with their hashes, and which
// known faults each holds. A release knows the faults of those before it, never its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../setup.mjs';

/**
 * @param {{version: string, integrity: Record<string, string>}[]} released oldest first
 * @param {{version: string, integrity: Record<string, string>}} now
 * @param {{items: {id: string, _versions: string[]}[]}} advisories a JSON Feed
 * @returns the newest first, each with the ids of the advisories that concern it
 */
export function versions(released, now, advisories) {
  const earlier = released.filter(({ version }) => version !== now.version);
  return [...earlier, now].reverse().map(({ version, integrity }) => ({
    version,
    integrity,
    faults: advisories.items
      .filter(({ _versions }) => _versions.includes(version))
      .map(({ id }) => id),
  }));
}

const json = path => JSON.parse(readFileSync(path, 'utf8'));

/** The two files, by name, as they should be now. */
export function versionFiles(dist) {
  const { version } = json(`${root}package.json`);
  const advisories = json(`${root}scripts/release/advisories.json`);
  const released = json(`${root}scripts/release/released.json`);
  const now = { version, integrity: json(`${dist}integrity.json`) };
  return {
    'versions.json': versions(released, now, advisories),
    'advisories.json': advisories,
  };
}

export function writeVersions(dist) {
  for (const [file, value] of Object.entries(versionFiles(dist)))
    writeFileSync(dist + file, `${JSON.stringify(value, null, 2)}\n`);
}
