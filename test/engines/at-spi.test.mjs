import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  chromiumArgs,
  ensureAtSpi,
  ensureChromium,
  ensureFirefox,
  root,
} from '../../scripts/setup.mjs';

// Acceptance criteria, by the tree that the platform gives to Orca and its kin
// - All headings, paragraphs, cells and pictures of an article of 100 KB are there, in order, in a
//   window as small as a phone's and without a scroll.

const reader = fileURLToPath(new URL('../support/at_spi.py', import.meta.url));

/** Where these cannot be installed, nothing can be read: it is said, and no test pretends. */
function programs() {
  try {
    return ensureAtSpi();
  } catch (error) {
    console.log(`The platform's accessibility tree was read in 0 of 2 browsers: ${error.message}`);
    return undefined;
  }
}

/** A server of the long page and of the built script. */
function serve() {
  const files = {
    '/long.html': ['test/pages/long.html', 'text/html; charset=utf-8'],
    '/dist/lx.min.js': ['dist/lx.min.js', 'text/javascript; charset=utf-8'],
  };
  // Firefox hands a picture that does not come over as a piece of text.
  const picture = ['demo/screenshot.png', 'image/png'];
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [path, type] = files[pathname] ?? (pathname.endsWith('.png') ? picture : []);
    if (path) response.setHeader('Content-Type', type).end(readFileSync(root + path));
    else response.writeHead(404).end();
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** What the page's own script writes, in order: [role, beginning of the text]. */
const wanted = Array.from({ length: 300 }, (_, n) => [
  ...(n % 9 ? [] : [['heading', `Mục ${n}`]]),
  ['paragraph', `${n} Ban Chỉ đạo`],
  ...(n % 25
    ? []
    : [
        ['cell', `Xã ${n}`],
        ['cell', `Số hộ ${n}`],
        ['cell', `Cồn Én ${n}`],
        ['cell', `${n} hộ`],
      ]),
  ...(n % 40 ? [] : [['image', `Ảnh số ${n}`]]),
]).flat();

const found = programs();
for (const [name, commandOf] of [
  [
    'Chromium',
    profile => [
      ensureChromium(),
      ...chromiumArgs,
      '--force-renderer-accessibility=complete',
      '--window-size=400,740',
      `--user-data-dir=${profile}`,
    ],
  ],
  [
    'Firefox',
    profile => {
      writeFileSync(join(profile, 'user.js'), 'user_pref("accessibility.force_disabled", -1);');
      const size = ['--width', '400', '--height', '740'];
      return [ensureFirefox(), '--no-remote', '--profile', profile, ...size];
    },
  ],
].slice(0, found ? 2 : 0)) {
  test(`${name} gives the platform all of an article, in order`, async () => {
    const server = await serve();
    const profile = mkdtempSync(join(tmpdir(), 'lx-at-spi-'));
    const env = { ...process.env, ACCESSIBILITY_ENABLED: '1', GNOME_ACCESSIBILITY: '1' };
    try {
      const url = `http://127.0.0.1:${server.address().port}/long.html`;
      const inside = ['dbus-run-session', '--', found.python, reader, url, ...commandOf(profile)];
      const options = { env, maxBuffer: 64 * 1024 * 1024 };
      const { stdout } = await promisify(execFile)('xvfb-run', ['-a', ...inside], options);
      const tree = JSON.parse(stdout.slice(stdout.lastIndexOf('\n[[') + 1));
      const nodes = tree.map(([role, text]) => [/cell|header/.test(role) ? 'cell' : role, text]);
      let at = 0;
      for (const [role, text] of wanted) {
        const next = nodes.findIndex(
          (node, index) => index >= at && node[0] === role && node[1].startsWith(text),
        );
        assert.ok(next >= at, `${role} "${text}" is missing, or not in its place`);
        at = next + 1;
      }
    } finally {
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
