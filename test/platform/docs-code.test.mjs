// Acceptance criteria: every code block of the documents works.
//
// - html: parses to what it says; elements, attributes, parts and custom properties of ours exist; JSON and
//   import maps within it are good.
// - js: type-checks against what was built. json: an article is valid by the schema and read without a warning.
// - css: every rule is one for the browser; custom properties, parts and states exist.
// - sh: scripts and files exist. Server configurations send every header that the page asks for.
// - A kind of block that no check knows fails.
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { transformSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { readManifest } from '../../scripts/build/docs.mjs';
import { chromiumArgs, ensureChromium } from '../../scripts/setup.mjs';
import { follow } from '../support/import-map.mjs';
import { all, codeBlocks, pages, read, root } from '../support/markdown.mjs';
import { typeProblems } from '../support/type-check.mjs';
import { dist, load, reader } from '../unit/dist.mjs';

const { readAlert } = await load('model/alert.js');

const elements = readManifest()
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const namesOf = (elements, key) =>
  new Set(elements.flatMap(element => (element[key] ?? []).map(({ name }) => name)));
const known = {
  properties: namesOf(elements, 'cssProperties'),
  parts: namesOf(elements, 'cssParts'),
  states: namesOf(elements, 'cssStates'),
};
const attributesOf = new Map(
  elements.map(element => [element.tagName, namesOf([element], 'attributes')]),
);
const isValid = new Ajv.default({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(new URL('article.schema.json', dist), 'utf8')),
);
const readArticle = await reader();
const { scripts } = JSON.parse(read('package.json'));

let browser;
let page;
before(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
  page = await browser.newPage();
});
after(() => browser.close());

function checkJson(code) {
  const value = JSON.parse(code);
  if (value.format === 'lx-alert/1') {
    const warnings = [];
    assert.ok(readAlert(value, { warn: (...told) => warnings.push(told) }));
    assert.deepEqual(warnings, []);
    return;
  }
  assert.equal(value.format, 'lx-article/1', 'A JSON block is an article.');
  assert.deepEqual(readArticle(value).warnings, []);
  assert.ok(isValid(value), JSON.stringify(isValid.errors));
}

function checkImportMap(code) {
  const { imports } = JSON.parse(code);
  const { seen, missing } = follow(imports, 'lx-widgets/define.js', dist);
  assert.deepEqual(missing, []);
  assert.ok(seen.size > 50);
}

const checkJs = code => assert.deepEqual(typeProblems(code), []);

async function checkCss(code) {
  const used = {
    properties: all(/(--lx-[\w-]+)/g, code),
    parts: all(/::part\(([^)]+)\)/g, code).flatMap(names => names.split(/\s+/)),
    states: all(/:state\(([^)]+)\)/g, code),
  };
  for (const [what, names] of Object.entries(used))
    assert.deepEqual(
      names.filter(name => !known[what].has(name)),
      [],
      what,
    );
  const sizes = await page.evaluate(css => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    return [...sheet.cssRules].map(({ style }) => style.length);
  }, code);
  assert.equal(sizes.length, code.split('{').length - 1, 'The browser drops a rule.');
  assert.ok(Math.min(...sizes) > 0, 'The browser drops a declaration.');
}

/** What the browser makes of HTML. */
const parsed = html =>
  page.evaluate(html => {
    const document = new window.DOMParser().parseFromString(html, 'text/html');
    return {
      tags: [...document.querySelectorAll('head *, body *')].map(({ localName, attributes }) => ({
        name: localName,
        attributes: [...attributes].map(({ name }) => name),
      })),
      scripts: [...document.scripts].map(({ type, text }) => ({ type, text })),
    };
  }, html);

const ofEveryElement = new Set(['class', 'id', 'slot']);

async function checkHtml(code) {
  const { tags, scripts } = await parsed(code);
  const written = all(/<([a-z][\w-]*)/g, code.replace(/(<script[^>]*>).*?<\/script>/gs, '$1'));
  assert.deepEqual(
    tags.map(({ name }) => name),
    written,
    'The browser reads other tags.',
  );
  for (const { name, attributes } of tags) {
    const isOurs = name.startsWith('lx-');
    // On other elements: options for the upgrade of a link.
    const names = isOurs
      ? attributes.filter(each => !ofEveryElement.has(each))
      : all(/^data-lx-(?!article$)(.+)$/gm, attributes.join('\n'));
    const allowed = attributesOf.get(isOurs ? name : 'lx-article');
    assert.ok(allowed, `There is no element ${name}.`);
    assert.deepEqual(
      names.filter(each => !allowed.has(each)),
      [],
      name,
    );
  }
  for (const { type, text } of scripts) {
    if (type === 'application/json') checkJson(text);
    else if (type === 'importmap') checkImportMap(text);
    else if (text.trim()) checkJs(text);
  }
}

function checkShell(code) {
  for (const line of code.trim().split('\n')) {
    const [, command, rest = ''] =
      /^npm (start|test|pack|install|update|run)\b ?(.*)$/.exec(line) ?? [];
    assert.ok(command, line);
    if (command === 'run') assert.ok(scripts[rest.split(' ')[0]], line);
    const files = rest.split(' ').filter(word => /^(test|src|scripts)\//.test(word));
    assert.deepEqual(
      files.filter(file => !existsSync(root + file)),
      [],
      line,
    );
  }
}

/** The headers that the page on the JSON asks for, but those that a server has words of its own for. */
const wantedHeaders = codeBlocks(pages.get('docs/article-json.md'))
  .filter(({ kind }) => kind === 'http')
  .flatMap(({ code }) => all(/^([\w-]+):/gm, code))
  .filter(name => !/^(Content-Type|ETag|Cache-Control)$/.test(name));

function checkServer(code) {
  assert.ok(wantedHeaders.length >= 3);
  assert.deepEqual(
    wantedHeaders.filter(name => !code.includes(name)),
    [],
  );
  assert.match(code, /application\/json/);
}

async function checkXml(code) {
  checkServer(code);
  const error = await page.evaluate(
    xml =>
      new window.DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')
        ?.textContent,
    code,
  );
  assert.equal(error, undefined);
}

/** For languages whose tools are not here. */
function checkBrackets(code) {
  assert.doesNotMatch(code, /\t/);
  for (const [open, close] of ['()', '[]', '{}'])
    assert.equal(code.split(open).length, code.split(close).length, open);
}

const checks = {
  css: checkCss,
  html: checkHtml,
  js: checkJs,
  json: checkJson,
  // Its types are React's, which is not here; its tags are ours.
  tsx: code => void transformSync(code, { loader: 'tsx' }),
  sh: checkShell,
  nginx: checkServer,
  apache: checkServer,
  xml: checkXml,
  http: code => assert.match(code, /^([\w-]+: .+\n)+$/),
  php: checkBrackets,
  yaml: checkBrackets,
  // A picture.
  text: code => assert.doesNotMatch(code, /\t/),
};

for (const [path, text] of pages) {
  for (const { kind, code, line } of codeBlocks(text)) {
    test(`${path}:${line}: the ${kind} works`, async () => {
      assert.ok(Object.hasOwn(checks, kind), `No check knows blocks of the kind "${kind}".`);
      await checks[kind](code);
    });
  }
}
