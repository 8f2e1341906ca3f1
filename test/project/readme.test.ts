import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

test('the worked example on the command line prints exactly what the README says', () => {
  const block = /```console\n\$ npm run --silent cli -- (.+)\n([\s\S]+?)```/.exec(readme);
  expect(block).not.toBeNull();
  const [, command, expected] = block!;
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
  const output = execFileSync(process.execPath, ['dist-cli/cli.js', ...args], { encoding: 'utf8' });
  expect(output.trim()).toBe(expected.trim());
});

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(existsSync(link), link).toBe(true);
});
