import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { afterAll } from 'vitest';

const folders: string[] = [];
/** A folder of its own for a test's files; it goes when the tests of the file are over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'floorwalk-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** The built command line, loaded once: a process for every command would spend most of its time on becoming one. */
const resident = new Worker(new URL('./resident.js', import.meta.url));
resident.unref();
const { port1: here, port2: there } = new MessageChannel();
const answered = new Int32Array(new SharedArrayBuffer(4));
resident.postMessage({ port: there, answered }, [there]);

/** Runs a command of the built command line. */
export function floorwalk(...args: string[]): Ran {
  Atomics.store(answered, 0, 0);
  here.postMessage(args);
  Atomics.wait(answered, 0, 0);
  const { message } = receiveMessageOnPort(here) as { message: Ran };
  return message;
}

/** Runs a script of the checkout as a process of its own. */
export function node(script: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}

/** The JSON document of a run that must succeed and say nothing else. */
export function json<T = Document>(...args: string[]): T {
  const { status, out, err } = floorwalk(...args, '--json');
  if (status !== 0 || err !== '') throw new Error(`exit status ${status}: ${err}`);
  return JSON.parse(out) as T;
}

export interface Estimate {
  mean: number | null;
  low: number | null;
  high: number | null;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  days: number;
  unit: string;
}
export type Kpis = Record<string, Estimate>;

/** What simulate, judge and measure print, as far as tests look at it. */
export interface Document {
  scenario: string;
  seed: string;
  days: number;
  version: string;
  overall: Kpis & { percentiles: Kpis };
  byType: Record<string, Kpis>;
  byTeam: Record<string, Kpis>;
  byAgent: (Kpis & { team: string; agent: string })[];
  byInterval: (Kpis & { start: string })[];
  byDay: (Kpis & { date: string })[];
  verdicts: {
    sentence: string;
    judgement: string;
    kept: { kept: number; days: number; low: number; high: number };
    ambiguities: unknown[];
  }[];
  formulas: Record<string, { formula: string; rows: { kpi: string; standardErrors: number | null }[] }>;
  precision: { reached: boolean };
  rows: number;
  rejected: { line: number; message: string }[];
  notes: { code: string; message: string }[];
  guessed: Record<string, { columns: string[]; outside: string }>;
}
