// `npm run new-body -- name < paste.html`: makes the next folder of test/bodies from what an editor
// pasted. `expected.html` begins as a copy of it, so its test is red until somebody has written there
// what a reader should get.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../test/bodies/', import.meta.url));
const [name] = process.argv.slice(2);

if (!name || !/^[a-z\d]+(-[a-z\d]+)*$/.test(name)) {
  console.error('Usage: npm run new-body -- name-of-the-body < paste.html (a-z, 0-9 and "-")');
  process.exit(2);
}
if (process.stdin.isTTY) {
  console.error('The HTML comes from standard input: npm run new-body -- name < paste.html');
  process.exit(2);
}
const html = readFileSync(0, 'utf8');
if (!html.trim()) {
  console.error('Standard input is empty.');
  process.exit(2);
}
const taken = readdirSync(folder).map(each => Number.parseInt(each, 10));
const number = String(Math.max(0, ...taken) + 1).padStart(2, '0');
const made = `${folder}${number}-${name}/`;
mkdirSync(made);
writeFileSync(`${made}input.html`, html);
writeFileSync(`${made}expected.html`, html);
writeFileSync(`${made}case.json`, '{}\n');
console.log(`${made}
Now: write what a reader should get into expected.html; in case.json, where needed, "context"
(title, summary, byline, imageUrl), "lifted" and the words "taken" out on purpose. Then
npm test -- test/browser/body/bodies.test.ts`);
