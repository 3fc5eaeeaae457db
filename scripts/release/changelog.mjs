// What the newest section of CHANGELOG.md says, and what is wrong with it before a release.

/** The newest section: its version, what stands beside it, its text. */
export function topSection(changelog) {
  const found = /^## (\S+)(?: – (.*))?\n([^]*?)(?=^## |(?![^]))/m.exec(changelog);
  if (!found) throw new Error('CHANGELOG.md has no section that begins with "## ".');
  const [, version, date = '', text] = found;
  return { version, date, text };
}

/** What stands under a heading of a section. */
function under(title, text) {
  const start = text.indexOf(`### ${title}\n`);
  if (start < 0) return undefined;
  const [, rest] = text.slice(start).split(/\n([^]*)/);
  return rest.split(/^### /m)[0].trim();
}

/**
 * @param {string} changelog
 * @param {string} version that is to be released
 * @returns {string[]} sentences, none where it is ready
 */
export function changelogFaults(changelog, version) {
  const top = topSection(changelog);
  const task = under('What you must do', top.text);
  return [
    ...(top.version === version
      ? []
      : [`CHANGELOG.md begins with ${top.version}, and package.json says ${version}.`]),
    ...(/^\d{4}-\d\d-\d\d$/.test(top.date)
      ? []
      : [
          `The section ${top.version} of CHANGELOG.md needs its day: "## ${top.version} – 2026-01-31".`,
        ]),
    ...(task
      ? []
      : [
          'The newest section of CHANGELOG.md lacks "### What you must do", which says what an embedder must do, if only "Nothing.".',
        ]),
  ];
}
