// Builds the command line when the project is installed: as a command of the machine (npm install -g .), from git, or for a package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = `${root}/node_modules/vite/bin/vite.js`;

/** @param {string} command @param {string[]} args @param {Record<string, string | undefined>} [env] */
function run(command, args, env = process.env) {
  // What is said here belongs to the installation: standard output may be somebody's JSON.
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

// A folder that becomes a command of the machine is only linked: npm brings nothing of what the build needs.
if (!existsSync(vite) && process.env['npm_config_global'] === 'true') {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], Object.fromEntries(own));
}
// Without the tools of development (npm ci --omit=dev) there is nothing to build with.
if (existsSync(vite)) run(process.execPath, [vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn']);
