// Every check of the project, in order: lint, types, tests in Node and in Chromium, build, bundle budget. Ends with
// `N passed, N failed`; each check that is not a test counts as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
for (const project of ['node', 'chromium']) {
  const file = join(reports, `${project}.json`);
  step(`tests in ${project}`, () => {
    const ok = run(
      ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { CHROMIUM: chromium },
    );
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    return ok && report.numPassedTests > 0;
  });
}
step('build', () => run(['vite', 'build', '--logLevel', 'warn']));
step('bundle budget', () => spawnSync(process.execPath, ['test/budget.js'], { stdio: 'inherit' }).status === 0);

rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
