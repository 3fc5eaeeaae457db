// The manifest of the elements, true to the package, and what editors and frameworks are told by it.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { writeTypes } from './scripts/build/framework-types.mjs';

/** The file of the package in which the analyser's file ends up. */
const delivered = path => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** Those that the entry registers; each other tag has a file of its own that does. */
const first = ['lx-article', 'lx-byline', 'lx-font-size'];

/** `Map.groupBy`, which Node 20 lacks. */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/**
 * Names the files that are in the package and who registers a tag; leaves out what nobody outside can
 * use, and events that the analyser met in the code and could not name.
 */
const truth = {
  name: 'truth',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.path = delivered(module.path);
      for (const { declaration } of module.exports ?? [])
        if (declaration.module) declaration.module = delivered(declaration.module);
      for (const declaration of module.declarations) {
        declaration.events &&= declaration.events.filter(({ name }) => name);
        declaration.members &&= declaration.members.filter(
          ({ name, privacy }) => !privacy && !name.startsWith('#'),
        );
      }
    }
    const definitions = groupBy(
      manifest.modules.flatMap(({ path, declarations }) =>
        declarations
          .filter(({ tagName }) => tagName)
          .map(({ tagName, name }) => ({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: path },
          })),
      ),
      ({ name }) => (first.includes(name) ? 'dist/define.js' : `dist/define/${name}.js`),
    );
    for (const [path, exports] of definitions)
      manifest.modules.push({ kind: 'javascript-module', path, declarations: [], exports });
  },
};

const frameworkTypes = {
  name: 'framework-types',
  packageLinkPhase: ({ customElementsManifest }) => writeTypes(customElementsManifest),
};

const quiet = { outdir: 'dist/types', hideLogs: true };

export default {
  litelement: true,
  globs: ['src/elements/lx-*/lx-*.ts'],
  exclude: ['src/**/*.styles.ts'],
  plugins: [
    truth,
    customElementVsCodePlugin({
      ...quiet,
      htmlFileName: 'html-custom-data.json',
      cssFileName: 'css-custom-data.json',
    }),
    customElementJetBrainsPlugin({
      ...quiet,
      webTypesFileName: 'web-types.json',
      packageJson: false,
    }),
    frameworkTypes,
  ],
};
