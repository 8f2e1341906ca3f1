// Every check of the project, in order: lint, types, tests in Node and in Chromium, build, bundle budget. Ends with
// `N passed, N failed`; each check that is not a test counts as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';

let passed = 0;
let failed = 0;

/** @param {string} name @param {() => boolean} check */
function step(name, check) {
  const begin = Date.now();
  console.log(`\n── ${name}`);
  let ok = false;
  try {
    ok = check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (ok) passed++;
  else failed++;
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} (${((Date.now() - begin) / 1000).toFixed(0)} s)`);
}

/** @param {string[]} args a tool of the project and its arguments @param {Record<string, string>} [env] */
function run(args, env = {}) {
  return (
    spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  );
}

const chromium = findChromium();
const reports = mkdtempSync(join(tmpdir(), 'floorwalk-'));

step('lint', () => run(['eslint', '.', '--max-warnings', '0']));
step('format', () => run(['prettier', '--check', '--log-level', 'warn', '.']));
step('types', () => run(['tsc', '-p', '.']));
step('components', () => run(['svelte-check', '--fail-on-warnings', '--output', 'human']));
/** Minutes after which a browser that has stopped answering is ended, and the run tried once more. */
const patienceMinutes = 12;

/** @param {string} name @param {string} project @param {string[]} folders all when empty */
function tests(name, project, folders) {
  step(`tests in ${name}`, () => {
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
    return status === 0 && report.numPassedTests > 0;
  });
}

tests('node', 'node', []);
tests(
  'chromium',
  'chromium',
  ['model', 'engine', 'kpi', 'analysis', 'i18n', 'files', 'charts', 'runs', 'state'].map((folder) => `test/${folder}/`),
);
tests('chromium, the app', 'chromium', ['test/ui/']);
step('build', () => run(['vite', 'build', '--logLevel', 'warn']));
step('bundle budget', () => spawnSync(process.execPath, ['test/budget.js'], { stdio: 'inherit' }).status === 0);

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
