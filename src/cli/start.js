#!/usr/bin/env node
// Starts the command line from the sources: builds it first, silently, where it is missing or older than they are.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}/dist-cli/cli.js`;
const vite = `${root}/node_modules/vite/bin/vite.js`;
const sources = ['src', 'workers', 'scenarios', 'package.json', 'vite.cli.config.ts'];

/** When a file, or the newest file or folder below a folder, was last changed; milliseconds. */
function changed(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, changed(`${path}/${name}`)), mtimeMs);
}

function isFresh() {
  // A package holds no sources: what was built is all there is.
  if (!existsSync(`${root}/vite.cli.config.ts`)) return true;
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return sources.every((source) => changed(`${root}/${source}`) <= mtimeMs);
}

/** Builds aside and puts it in place at once: another start at the same moment never sees half a build. */
function build() {
  const aside = `${root}/node_modules/.floorwalk/${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const args = [vite, 'build', '-c', 'vite.cli.config.ts', '--outDir', aside, '--emptyOutDir', '--logLevel', 'error'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
  const before = `${aside}-before`;
  try {
    if (existsSync(`${root}/dist-cli`)) renameSync(`${root}/dist-cli`, before);
    renameSync(aside, `${root}/dist-cli`);
  } catch {
    // Somebody else was faster with the same build.
    rmSync(aside, { recursive: true, force: true });
  }
  rmSync(before, { recursive: true, force: true });
}

if (!isFresh() && existsSync(vite)) build();
if (!existsSync(built)) {
  console.error(`floorwalk is not built yet: run npm ci in ${root}`);
  process.exit(1);
}
await import('../../dist-cli/cli.js');
