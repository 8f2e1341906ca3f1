import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * Path of a Chromium for the tests: `CHROMIUM` if set, one that is installed, or one installed now from Debian's packages.
 * @returns {string}
 */
export function findChromium() {
  const set = process.env['CHROMIUM'];
  if (set) return set;
  const found = places.find((path) => existsSync(path));
  if (found) return found;
  console.log('No Chromium here: installing Debian’s package …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const run = (/** @type {string[]} */ ...args) => {
    const [command, ...rest] = [...sudo, ...args];
    execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  const installed = places.find((path) => existsSync(path));
  if (!installed) throw new Error('Chromium could not be installed; set CHROMIUM to its path');
  return installed;
}
