// Runs tests and counts them: those of Node's own runner, and those in browsers.
import { startTestRunner } from '@web/test-runner';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../setup.mjs';

/** The tests of pure code, of scripts and of documents: test/unit/*.test.mjs. */
export const nodeTests = () =>
  readdirSync(`${root}test/unit`)
    .filter(name => name.endsWith('.test.mjs'))
    .map(name => `${root}test/unit/${name}`);

/** Runs files of Node's own runner; prints failures only. */
export async function runNodeTests(files) {
  let passed = 0;
  let failed = 0;
  const counts = ({ details, name }) => details.type !== 'suite' && !name.endsWith('.test.mjs');
  await new Promise(resolve => {
    run({ files, concurrency: true })
      .on('test:pass', event => (passed += counts(event) ? 1 : 0))
      .on('test:fail', event => {
        if (!counts(event)) return;
        failed += 1;
        console.log(
          `✗ ${event.file ?? ''} ${event.name}\n${event.details.error?.cause?.stack ?? event.details.error}`,
        );
      })
      .on('end', resolve)
      .resume();
  });
  console.log(`Node: ${passed} passed, ${failed} failed.`);
  return { passed, failed };
}

const flatten = suite => [...suite.tests, ...suite.suites.flatMap(flatten)];

function printFailures(session) {
  for (const { name, error } of flatten(session.testResults ?? { tests: [], suites: [] }).filter(
    test => test.error,
  )) {
    console.log(
      `✗ ${session.browser.name} ${session.testFile}: ${name}\n${error.message}\n${error.stack ?? ''}`,
    );
  }
  for (const error of session.errors)
    console.log(
      `✗ ${session.browser.name} ${session.testFile}\n${error.message}\n${error.stack ?? ''}`,
    );
}

/** Runs the browser tests of a configuration file of @web/test-runner; `changes` beat what it says. */
export async function runBrowserTests(configFile, changes = {}) {
  const { default: config } = await import(pathToFileURL(configFile));
  const runner = await startTestRunner({
    config: { ...config, ...changes, rootDir: process.cwd(), reporters: [] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const passedAll = await new Promise(resolve => runner.on('finished', resolve));
  const sessions = [...runner.sessions.all()];
  const tests = sessions.flatMap(session =>
    session.testResults ? flatten(session.testResults) : [],
  );
  sessions.forEach(printFailures);
  const passed = tests.filter(test => test.passed).length;
  let failed = tests.filter(test => !test.passed && !test.skipped).length;
  // A file that could not be loaded has no tests to fail.
  if (!passedAll && failed === 0)
    failed = Math.max(1, sessions.filter(session => !session.passed).length);
  await runner.stop();
  console.log(`Browsers: ${passed} passed, ${failed} failed.`);
  return { passed, failed };
}

/** Prints the sum of all runs as the last line, and ends the process: with 1 where a test failed. */
export function conclude(results) {
  const sum = key => results.reduce((total, result) => total + result[key], 0);
  // A run that ends without a test is a failure, not a success.
  const failed =
    sum('failed') + results.filter(({ passed, failed }) => passed + failed === 0).length;
  console.log(`${sum('passed')} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
