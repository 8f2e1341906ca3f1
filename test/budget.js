import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from './chromium.js';

/** The first load may weigh this much, gzipped. */
export const budgetBytes = 150_000;

/**
 * What a first visit to the built app really loads until its figures are there: every file that Chromium asks for, workers
 * included; gzipped bytes by file.
 * @returns {Promise<{ file: string, bytes: number }[]>}
 */
export async function firstLoad() {
  const server = await preview({ preview: { port: 4398, strictPort: false }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4398/';
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ locale: 'en-GB' });
    /** @type {Map<string, number>} */
    const files = new Map();
    context.on('request', (request) => {
      const { pathname, origin } = new URL(request.url());
      if (!address.startsWith(origin)) throw new Error(`a request leaves the page: ${request.url()}`);
      const file = extname(pathname) === '' ? 'index.html' : pathname.slice(1);
      files.set(file, gzipSync(readFileSync(join('dist', file))).length);
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('[data-run-state]', { timeout: 60_000 });
    // Not the words of the tiles' row, which tell the day from the beginning.
    await page.waitForFunction(
      () => /\d/.test(document.querySelector('[data-tiles] .value')?.textContent ?? ''),
      undefined,
      {
        timeout: 60_000,
      },
    );
    return [...files].map(([file, bytes]) => ({ file, bytes }));
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await firstLoad();
  const total = files.reduce((sum, f) => sum + f.bytes, 0);
  for (const f of files) console.log(`${String(f.bytes).padStart(8)}  ${f.file}`);
  console.log(`${String(total).padStart(8)}  first load, gzipped; at most ${budgetBytes}`);
  process.exit(total <= budgetBytes ? 0 : 1);
}
