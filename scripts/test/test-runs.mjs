// Runs tests and counts them: those of Node's own runner, and those in browsers. Says of each file
// how it went as soon as it has ended.
import { startTestRunner } from '@web/test-runner';
import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../setup.mjs';
import { bundleTests, sourceOf, temporaryDirectory } from './bundle.mjs';

const testsIn = folder =>
  existsSync(`${root}test/${folder}`)
    ? readdirSync(`${root}test/${folder}`)
        .filter(name => name.endsWith('.test.mjs'))
        .map(name => `test/${folder}/${name}`)
    : [];

/** The tests of pure code, of scripts and of documents. */
export const unitTests = () => testsIn('unit');
/** The tests that serve a page and look at it in a browser from outside. */
export const platformTests = () => testsIn('platform');
/** Those that need more browsers and take longer: with `npm run test:engines` alone. */
export const enginesTests = () => testsIn('engines');

const seconds = milliseconds => `${(milliseconds / 1000).toFixed(1)} s`;

/** One line of progress. */
function say(name, { passed, failed, time }) {
  const outcome = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${outcome}, ${seconds(time)}`);
}

/**
 * Runs files of Node's own runner.
 *
 * @param concurrency how many at a time.
 */
export async function runNodeTests(files, concurrency = true) {
  let passed = 0;
  let failed = 0;
  const byFile = new Map();
  const isTest = ({ details, name }) => details.type !== 'suite' && !name.endsWith('.test.mjs');
  const of = ({ file }) => {
    const name = file ? relative(root, file) : '';
    if (!byFile.has(name)) byFile.set(name, { passed: 0, failed: 0, time: 0 });
    return byFile.get(name);
  };
  await new Promise(resolve => {
    run({ files: files.map(file => (file.startsWith('/') ? file : root + file)), concurrency })
      .on('test:pass', event => {
        if (isTest(event)) {
          passed += 1;
          of(event).passed += 1;
        }
        if (event.nesting === 0) of(event).time += event.details.duration_ms;
      })
      .on('test:fail', event => {
        if (event.nesting === 0) of(event).time += event.details.duration_ms;
        const { error } = event.details;
        // A file that ends before its tests do (a syntax error, a process.exit) has no test to blame.
        if (!isTest(event) && error?.failureType === 'subtestsFailed') return;
        failed += 1;
        of(event).failed += 1;
        console.log(`✗ ${event.file ?? ''} ${event.name}\n${error?.cause?.stack ?? error}`);
      })
      .on('end', resolve)
      .resume();
  });
  for (const [name, counts] of byFile) say(name, counts);
  console.log(`Node: ${passed} passed, ${failed} failed.`);
  return { passed, failed };
}

const flatten = suite => [...suite.tests, ...suite.suites.flatMap(flatten)];
const testsOf = ({ testResults }) => (testResults ? flatten(testResults) : []);

/** What is wrong with a file: its tests that failed, and else the file itself, killed or not loaded. */
export function failuresOf(session) {
  const failed = testsOf(session).filter(test => !test.passed && !test.skipped);
  const ofTests = failed.map(({ name, error }) => ({ name, error }));
  const ofFile = session.errors.map(error => ({ name: '', error }));
  if (ofTests.length + ofFile.length === 0 && !session.passed)
    ofFile.push({ name: '', error: { message: 'It did not pass, and no reason is known.' } });
  return [...ofTests, ...ofFile];
}

const crashed = 'The browser has crashed.';
/** Whether a browser has ended in the middle of a file. A test that fails is no crash. */
const hasCrashed = ({ errors }) => errors.some(({ message }) => message.startsWith(crashed));

const nameOf = ({ browser, testFile }, several) =>
  (several ? `${browser.name} ` : '') + sourceOf(relative(root, testFile));

/** What was found and what was wanted, where the message only says that they are arrays or objects. */
const compared = ({ message, actual, expected } = {}) =>
  /\[ Array|\{ Object/.test(message) && `found: ${actual}\nwanted: ${expected}`;

function report(session, several) {
  const name = nameOf(session, several);
  const failures = failuresOf(session);
  const passed = testsOf(session).filter(test => test.passed).length;
  const time = testsOf(session).reduce((sum, { duration }) => sum + (duration ?? 0), 0);
  say(name, { passed, failed: failures.length, time });
  for (const { name: test, error } of failures)
    console.log(
      [`✗ ${name}: ${test}`, error?.message, compared(error), error?.stack]
        .filter(Boolean)
        .join('\n'),
    );
}

/** Runs bundled files, and calls back as each has ended. */
export async function runSessions(config, files, onFile) {
  const runner = await startTestRunner({
    config: { ...config, files, rootDir: root, reporters: [] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const done = new Set();
  runner.sessions.on('session-status-updated', session => {
    if (session.status !== 'FINISHED' || done.has(session.id)) return;
    done.add(session.id);
    onFile(session);
  });
  // Else a crash would be found only when the file's time is up.
  for (const browser of config.browsers)
    browser.onCrash = why => {
      for (const session of runner.sessions.forBrowser(browser))
        if (/^(INITIALIZING|TEST_STARTED)$/.test(session.status))
          runner.sessions.updateStatus(
            { ...session, passed: false, errors: [{ message: `${crashed} ${why}` }] },
            'FINISHED',
          );
    };
  await new Promise(resolve => runner.on('finished', resolve));
  for (const browser of config.browsers) browser.onCrash = undefined;
  const sessions = [...runner.sessions.all()];
  await runner.stop();
  return sessions;
}

/**
 * Runs browser tests with a configuration file of @web/test-runner.
 *
 * @param files their sources, by paths from the project's root.
 * @param changes beat what the configuration says.
 */
export async function runBrowserTests(configFile, files, changes = {}) {
  const { default: ofFile } = await import(pathToFileURL(configFile));
  const config = { ...ofFile, ...changes };
  const directory = temporaryDirectory('tests');
  const bundled = await bundleTests(files, directory);
  const several = config.browsers.length > 1;
  const onFile = session => hasCrashed(session) || report(session, several);
  let sessions = await runSessions(config, bundled, onFile);
  const lost = [...new Set(sessions.filter(hasCrashed).map(({ testFile }) => testFile))];
  if (lost.length > 0) {
    // Once: a file that takes its browser down each time is reported as it is.
    const again = lost.map(testFile => relative(root, testFile));
    console.log(`A browser has crashed. Once more: ${again.map(sourceOf).join(', ')}`);
    const second = await runSessions(config, again, session => report(session, several));
    sessions = [...sessions.filter(({ testFile }) => !lost.includes(testFile)), ...second];
  }
  const count = number => sessions.reduce((sum, session) => sum + number(session), 0);
  const passed = count(session => testsOf(session).filter(test => test.passed).length);
  const failed = count(session => failuresOf(session).length);
  console.log(`Browsers: ${passed} passed, ${failed} failed.`);
  return { passed, failed };
}

/** What tests read beside the project, which a clone alone does not have. */
const beside = [
  ['../shared/corpus/payloads.json', '4,004 payloads of hostile HTML'],
  ['../shared/formats/lx-article.example.json', '1 example of the contract'],
];

/** Says what was skipped, prints the sum of all runs as the last line, and ends the process: with 1 where a test failed. */
export function conclude(results) {
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  // A run that ends without a test is a failure, not a success.
  const failed =
    sum('failed') + results.filter(({ passed, failed }) => passed + failed === 0).length;
  for (const [path, what] of beside)
    if (!existsSync(root + path)) console.log(`SKIPPED: ${what}; ${path} is not there.`);
  console.log(`${sum('passed')} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
