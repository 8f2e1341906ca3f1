// Every check of the project: lint, format, types, build, bundle budget, then the tests in Node and in Chromium. Ends
// with `N passed, N failed`; each check that is not a test counts as one.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';

let passed = 0;
let failed = 0;

/** @param {string} name @param {boolean} ok @param {number} begin milliseconds of `Date.now()` */
function tell(name, ok, begin) {
  if (ok) passed++;
  else failed++;
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} (${((Date.now() - begin) / 1000).toFixed(0)} s)`);
}

const chromium = findChromium();
const reports = mkdtempSync(join(tmpdir(), 'floorwalk-'));
const npx = /** @type {const} */ (['npx', '--no-install']);

/**
 * Runs a command to its end.
 * @param {readonly string[]} line
 * @returns {Promise<{ status: number | null, said: string }>} its exit status and all that it printed
 */
function run([command, ...args]) {
  return new Promise((resolve) => {
    let said = '';
    const tool = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CHROMIUM: chromium },
    });
    for (const stream of [tool.stdout, tool.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    tool.on('error', (error) => resolve({ status: null, said: `${said}${error.message}\n` }));
    tool.on('close', (status) => resolve({ status, said }));
  });
}

/** @typedef {() => Promise<void>} Check */

/** @param {string} name @param {string[]} line @returns {Check} */
const check =
  (name, ...line) =>
  async () => {
    const begin = Date.now();
    const { status, said } = await run(line);
    console.log(`\n── ${name}`);
    process.stdout.write(said);
    tell(name, status === 0, begin);
  };

/** Minutes after which a browser that has stopped answering is ended, and the run tried once more. */
const patienceMinutes = 8;

/**
 * @param {string} name
 * @param {readonly string[]} before what stands before the command
 * @param {string} project
 * @param {string[]} where the tests are, all when empty, and options
 * @returns {Check}
 */
const tests =
  (name, before, project, ...where) =>
  async () => {
    const begin = Date.now();
    const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
    const guard =
      project === 'chromium' && existsSync('/usr/bin/timeout') ? ['timeout', '-k', '10', `${patienceMinutes}m`] : [];
    const vitest = [...npx, 'vitest', 'run', '--project', project, ...where];
    const line = [...before, ...guard, ...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    let { status, said } = await run(line);
    if (status === 124 || status === 137) {
      console.log(`\n${said}\nno answer for ${patienceMinutes} minutes: once more`);
      ({ status, said } = await run(line));
    }
    console.log(`\n── tests in ${name}`);
    process.stdout.write(said);
    let ok = false;
    try {
      const report = JSON.parse(readFileSync(file, 'utf8'));
      passed += report.numPassedTests;
      failed += report.numFailedTests;
      ok = status === 0 && report.numPassedTests > 0;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    tell(`tests in ${name}`, ok, begin);
  };

/**
 * Checks one after the other, each told as a whole when it is done: lanes run side by side.
 * @param {Check[]} checks
 */
async function lane(...checks) {
  for (const one of checks) await one();
}

const ofEngine = ['model', 'engine', 'kpi', 'analysis', 'planning', 'i18n', 'files', 'charts', 'runs', 'state'];

/** Before a command: of a core that others want too, they get three parts of four. */
const patiently = existsSync('/usr/bin/nice') ? ['nice', '-n', '5'] : [];

// Two lanes of about the same length. A page often waits and a linter uses one core: the tests in Node, which are many and
// wait for nothing, take what is left of the machine.
await Promise.all([
  lane(
    tests('node', patiently, 'node'),
    // Each component the linter opens changes the program of types for all files that come after it, so the components
    // are linted apart.
    check('lint of components', ...npx, 'eslint', '**/*.svelte', '--max-warnings', '0'),
  ),
  lane(
    check('lint', ...npx, 'eslint', '.', '--ignore-pattern', '**/*.svelte', '--max-warnings', '0'),
    check('format', ...npx, 'prettier', '--check', '--log-level', 'warn', '.'),
    // It checks the types of everything that the TypeScript compiler would, and of components besides.
    check('types', ...npx, 'svelte-check', '--fail-on-warnings', '--output', 'human'),
    check('build', ...npx, 'vite', 'build', '--logLevel', 'warn'),
    check('bundle budget', process.execPath, 'test/budget.js'),
    // Below the page nothing remembers anything between files, and each would fetch the same hundred modules anew.
    tests('chromium', [], 'chromium', '--no-isolate', ...ofEngine.map((folder) => `test/${folder}/`)),
    tests('chromium, the app', [], 'chromium', 'test/ui/', '--exclude', '**/{large,year}.test.ts'),
  ),
]);
// The tests that hold the page to a time have the machine to themselves.
await tests('chromium, the app in time', [], 'chromium', '/large.test.ts', '/year.test.ts', '--maxWorkers', '1')();

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
