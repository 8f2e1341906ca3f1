// Every check of the project: lint, format, types, build, bundle budget, then the tests in Node and in Chromium. Ends
// with `N passed, N failed`; each check that is not a test counts as one.
import { spawn, spawnSync } from 'node:child_process';
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

/**
 * Checks one after the other, each told as a whole when it is done: lanes run side by side.
 * @param {[name: string, command: string, ...args: string[]][]} checks
 */
async function lane(checks) {
  for (const [name, command, ...args] of checks) {
    const begin = Date.now();
    let said = '';
    const ok = await new Promise((resolve) => {
      const tool = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [tool.stdout, tool.stderr])
        stream.setEncoding('utf8').on('data', (text) => {
          said += text;
        });
      tool.on('error', (error) => {
        said += `${error.message}\n`;
        resolve(false);
      });
      tool.on('close', (code) => resolve(code === 0));
    });
    console.log(`\n── ${name}`);
    process.stdout.write(said);
    tell(name, ok, begin);
  }
}

const chromium = findChromium();
const reports = mkdtempSync(join(tmpdir(), 'floorwalk-'));
const npx = /** @type {const} */ (['npx', '--no-install']);

// Two lanes of about the same length. Each component the linter opens changes the program of types for all files that
// come after it, so the components are linted apart.
await Promise.all([
  lane([['lint of components', ...npx, 'eslint', '**/*.svelte', '--max-warnings', '0']]),
  lane([
    ['lint', ...npx, 'eslint', '.', '--ignore-pattern', '**/*.svelte', '--max-warnings', '0'],
    ['format', ...npx, 'prettier', '--check', '--log-level', 'warn', '.'],
    ['types', ...npx, 'tsc', '-p', '.'],
    ['components', ...npx, 'svelte-check', '--fail-on-warnings', '--output', 'human'],
    ['build', ...npx, 'vite', 'build', '--logLevel', 'warn'],
    ['bundle budget', process.execPath, 'test/budget.js'],
  ]),
]);

/** Minutes after which a browser that has stopped answering is ended, and the run tried once more. */
const patienceMinutes = 12;

/** @param {string} name @param {string} project @param {string[]} where the tests are, all when empty, and options */
function tests(name, project, folders) {
  console.log(`\n── tests in ${name}`);
  const begin = Date.now();
  let ok = false;
  try {
    const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
    const guard = existsSync('/usr/bin/timeout') ? ['timeout', '-k', '10', `${patienceMinutes}m`] : [];
    const vitest = ['npx', '--no-install', 'vitest', 'run', '--project', project, ...folders];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const [command, ...args] = [...guard, ...vitest, ...reporters];
    const attempt = () =>
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } }).status;
    let status = attempt();
    if (status === 124 || status === 137) {
      console.log(`no answer for ${patienceMinutes} minutes: once more`);
      status = attempt();
    }
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    ok = status === 0 && report.numPassedTests > 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  tell(`tests in ${name}`, ok, begin);
}

tests('node', 'node', []);
tests(
  'chromium',
  'chromium',
  ['model', 'engine', 'kpi', 'analysis', 'i18n', 'files', 'charts', 'runs', 'state'].map((folder) => `test/${folder}/`),
);
// The tests that hold the page to a time have the machine to themselves.
tests('chromium, the app', 'chromium', ['test/ui/', '--exclude', '**/{large,year}.test.ts']);
tests('chromium, the app in time', 'chromium', ['/large.test.ts', '/year.test.ts', '--maxWorkers', '1']);

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
