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
    let over = false;
    context.on('request', (request) => {
      const { pathname, origin } = new URL(request.url());
      if (!address.startsWith(origin)) throw new Error(`a request leaves the page: ${request.url()}`);
      if (over) return;
      const file = extname(pathname) === '' ? 'index.html' : pathname.slice(1);
      files.set(file, gzipSync(readFileSync(join('dist', file))).length);
    });
    // Told by the page itself at the very change that brings a figure, so that what it fetches then is not counted by chance.
    await context.exposeFunction('figureIsThere', () => (over = true));
    await context.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!/\d/.test(document.querySelector('[data-tiles] .value')?.textContent ?? '')) return;
        observer.disconnect();
        /** @type {any} */ (window).figureIsThere();
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('[data-tiles] .value:text-matches("[0-9]")', { timeout: 60_000 });
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
