// Type-checks a piece of code as one of those who use the package would have it checked.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './markdown.mjs';

const options = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** What an example takes from its surroundings. */
const surroundings = `declare global {
  const text: string, html: string, schema: object, article: unknown;
}
export {};`;

/** What every example needs, parsed once. */
const parsed = new Map();

/**
 * The problems that TypeScript finds in a module.
 *
 * @param {string} code
 * @param {object} [more]
 * @param {boolean} [more.strict] JavaScript leaves out what makes an example longer: whether an element is there
 * @returns {string[]}
 */
export function typeProblems(code, { strict = false } = {}) {
  // Files of the package's own scope, so that `lx-widgets` is found by its exports.
  const files = new Map([
    [join(root, '.example.mts'), `${code}\nexport {};`],
    [join(root, '.surroundings.d.mts'), surroundings],
    [join(root, '.define.mts'), `import 'lx-widgets/define.js';\nimport 'lx-widgets';`],
  ]);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = file => files.has(file) || fileExists(file);
  host.readFile = file => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    if (files.has(file)) return ts.createSourceFile(file, files.get(file), rest[0]);
    if (!parsed.has(file)) parsed.set(file, getSourceFile.call(host, file, ...rest));
    return parsed.get(file);
  };
  const program = ts.createProgram([...files.keys()], { ...options, strict }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
