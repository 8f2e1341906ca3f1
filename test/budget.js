import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The first load may weigh this much, gzipped. */
export const budgetBytes = 150_000;

/**
 * What a first visit loads: index.html, its entry script with all static imports, and their styles; gzipped bytes by file.
 * @param {string} dist
 * @returns {{ file: string, bytes: number }[]}
 */
export function firstLoad(dist) {
  /** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], css?: string[] }>} */
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
  const files = new Set(['index.html']);
  /** @param {string} key */
  const follow = (key) => {
    const chunk = manifest[key];
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const next of chunk.imports ?? []) follow(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) follow(key);
  return [...files].map((file) => ({ file, bytes: gzipSync(readFileSync(`${dist}/${file}`)).length }));
}
