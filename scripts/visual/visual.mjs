// `npm run visual`: draws every state of the demo at two widths, light and dark, and compares with the
// pictures in test/visual/. `-- ID …` takes those states alone, `-- --update` keeps what was drawn.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ensureChromium, ensureOrExit, ensurePackages, root } from '../setup.mjs';

ensurePackages();
ensureOrExit(ensureChromium);
const { examples } = await import('../../demo/examples.js');
const { causesOf, changedLines, styleSheets } = await import('./causes.mjs');
const { compare } = await import('./compare.mjs');
const { startDrawing, widths } = await import('./draw.mjs');
const { placeOf, ruleOf, writeReport } = await import('./report.mjs');
const store = await import('./store.mjs');

const words = process.argv.slice(2);
const isUpdate = words.includes('--update');
const ids = words.filter(word => word !== '--update');
const unknown = ids.filter(id => !examples.some(example => example.id === id));
if (unknown.length > 0) {
  console.error(`There is no state ${unknown.join(', ')} in demo/examples.js.`);
  process.exit(1);
}
const chosen = examples.filter(({ id }) => ids.length === 0 || ids.includes(id));
if (!existsSync(`${root}dist/lx.min.js`)) {
  const { build } = await import('../build/build.mjs');
  await build();
}

const drawing = await startDrawing();
const about = { browser: drawing.version, letters: await lettersOf(drawing) };
const before = store.drawnBy();
const isSameHand = before?.letters === about.letters;
if (!isUpdate && !isSameHand) {
  console.log(
    before
      ? `Not compared: Chromium ${about.browser} draws letters here otherwise than Chromium ${before.browser} did where the pictures were kept. To see what a change of yours does, keep pictures of the state before it (npm run visual -- --update), and run this again after it.`
      : 'Not compared: no pictures are kept yet (npm run visual -- --update).',
  );
  await drawing.stop();
  console.log('0 passed, 0 failed');
  process.exit(0);
}

const changes = [];
const fresh = [];
let [passed, written] = [0, 0];
const sheets = styleSheets();
const changed = changedLines(store.folder);
await Promise.all(widths.map(drawAll));
await drawing.stop();
if (isUpdate) concludeUpdate();
else conclude();

async function drawAll(width) {
  const page = await drawing.open(width);
  for (const example of chosen) {
    const drawn = await page.draw(example);
    if (isUpdate) written += Number(store.keep(example.id, width, drawn.pictures));
    else await judge(page.page, example.id, width, drawn);
  }
  await page.close();
}

async function judge(page, id, width, { pictures, clip }) {
  const old = store.kept(id, width);
  if (!old) {
    fresh.push(`${id}-${width}`);
    return;
  }
  for (const [scheme, picture] of Object.entries(pictures)) {
    const found = compare(old[scheme], picture, old.step);
    if (!found) {
      passed += 1;
      continue;
    }
    const places = [];
    for (const place of found.places)
      places.push({ place, ...(await causesOf(page, clip, place, sheets, changed)) });
    changes.push({ id, width, scheme, ...found, places });
    console.log(`✗ ${id}, ${width} px, ${scheme}: ${found.pixels} pixels`);
    for (const { place, names, rules } of places.slice(0, 3))
      console.log(
        [`  ${placeOf(place)}: ${names[0] ?? 'nothing'}`, ...rules.slice(0, 4).map(ruleOf)].join(
          '\n    ',
        ),
      );
  }
}

function conclude() {
  if (fresh.length > 0)
    console.log(`New, with nothing to compare: ${fresh.join(', ')} (npm run visual -- --update)`);
  const left = store.orphans(examples.map(({ id }) => id));
  if (left.length > 0) console.log(`Of states that are gone: ${left.join(', ')}`);
  if (changes.length > 0) console.log(`Old, new and difference: ${writeReport(changes)}`);
  console.log(`${passed} passed, ${changes.length} failed`);
  process.exit(changes.length > 0 ? 1 : 0);
}

function concludeUpdate() {
  if (ids.length === 0)
    for (const name of store.orphans(examples.map(({ id }) => id))) store.drop(name);
  if (before && !isSameHand && ids.length > 0)
    console.log(
      'The other pictures are of another browser: keep all anew (npm run visual -- --update).',
    );
  else store.keepDrawnBy(about);
  const bytes = chosen.flatMap(({ id }) => widths.map(width => store.sizeOf(id, width)));
  const sum = bytes.reduce((total, size) => total + size, 0);
  console.log(
    `Written: ${written} of ${bytes.length} pictures, ${(sum / 1e6).toFixed(1)} MB in all.`,
  );
  process.exit(0);
}

/** How letters, lines and shades are drawn here, as a hash. */
async function lettersOf({ open }) {
  const { page, close } = await open(widths[0]);
  await page.setContent(
    '<p style="font:17px serif;color:#234;transform:rotate(3deg)">Thực hiện Ễ <b>Nghị quyết</b> <i>số 35</i></p><hr style="border:3px solid #789;border-radius:9px;height:30px;background:linear-gradient(#fed,#246)">',
  );
  const png = await page.screenshot();
  await close();
  return createHash('sha256').update(png).digest('hex');
}
