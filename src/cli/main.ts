#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from './run';

// Whoever reads only the first lines (head) closes the pipe: that is no failure.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`standard output cannot be written (${code ?? message})\n`, () => process.exit(1));
});
// Notes that nobody reads are no failure either.
process.stderr.on('error', () => {});

const here = dirname(fileURLToPath(import.meta.url));
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY,
  worker: pathToFileURL(join(here, 'node.worker.js')),
  threads: Math.min(8, availableParallelism()),
});
