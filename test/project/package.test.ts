import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../cli/cli';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'floorwalk-package-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command away from the project; npm's own settings of this run must not reach another npm. */
function run(command: string, args: string[], cwd = folder): { status: number | null; out: string; err: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
const version = (JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }).version;

/** What the command must be able to do wherever it is: find its scenarios and its worker. */
function expectToWork(floorwalk: (...args: string[]) => ReturnType<typeof run>): void {
  expect(floorwalk('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
  const { status, out, err } = floorwalk('simulate', 'textbook', '--days', '3', '--workers', '2', '--json');
  expect([status, err]).toEqual([0, '']);
  expect((JSON.parse(out) as { days: number }).days).toBe(3);
  expect(floorwalk('dance').status).toBe(2);
}

describe('floorwalk as a command of the machine', () => {
  test('npm install -g . in a clone builds it and puts it on the path', () => {
    const clone = join(folder, 'clone');
    mkdirSync(clone);
    for (const part of ['src', 'workers', 'scenarios', 'package.json', 'tsconfig.json', 'vite.cli.config.ts', '.npmrc'])
      cpSync(join(root, part), join(clone, part), { recursive: true });
    symlinkSync(realpathSync(`${root}/node_modules`), join(clone, 'node_modules'));
    const prefix = join(folder, 'global');
    const installed = run('npm', ['install', '-g', '.', '--prefix', prefix, '--offline'], clone);
    expect(installed.status, installed.err).toBe(0);
    expect(existsSync(join(clone, 'dist-cli/cli.js'))).toBe(true);
    expectToWork((...args) => run(join(prefix, 'bin/floorwalk'), args));
  });

  test('a package holds what it needs, and no more', () => {
    const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
    expect(packed.status, packed.err).toBe(0);
    const listed = JSON.parse(packed.out) as unknown;
    const [{ filename, files }] = (Array.isArray(listed) ? listed : Object.values(listed as object)) as {
      filename: string;
      files: { path: string }[];
    }[];
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('dist-cli/node.worker.js');
    expect(
      paths.filter((path) => !/^(dist-cli\/|LICENSE$|README\.md$|package\.json$|src\/cli\/start\.js$)/.test(path)),
    ).toEqual([]);
    expect(run('tar', ['-xzf', join(folder, filename)]).status).toBe(0);
    expectToWork((...args) => run(process.execPath, [join(folder, 'package/src/cli/start.js'), ...args]));
  });
});
