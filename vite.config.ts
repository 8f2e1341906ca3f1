import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const chromium = playwright({
  launchOptions: {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
});

/** Engine, KPI and analysis tests: the same files run in Node and in Chromium, so the same bits are proven in both. */
const everywhere = [
  'test/model/**/*.test.ts',
  'test/engine/**/*.test.ts',
  'test/kpi/**/*.test.ts',
  'test/analysis/**/*.test.ts',
  'test/planning/**/*.test.ts',
  'test/i18n/**/*.test.ts',
  'test/files/**/*.test.ts',
  'test/charts/**/*.test.ts',
];

/** The development server puts styles into the page as elements; only there the policy lets them. */
const looseStylesInDev: Plugin = {
  name: 'loose-styles-in-dev',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

/** Modules of the model that the first picture needs and that other chunks share. */
const firstOfModel =
  /src[\\/](model[\\/](calendar|channelKinds|commitmentKinds|expectedContacts|freshShare|meanSeconds|whatReturns)|kpi[\\/](measures|firstKpis)|charts[\\/](path|staffingPaths|linear)|state[\\/]edits[\\/]without|i18n[\\/]plural)\.ts$/;

export default defineConfig({
  plugins: [svelte(), looseStylesInDev],
  base: './',
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    sourcemap: true,
    manifest: true,
    // How long plugins took is nobody's question who starts the app.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // What the first picture needs of the model is one file: some twenty small ones would be larger together.
      output: { codeSplitting: { groups: [{ name: 'model', test: firstOfModel }] } },
    },
  },
  optimizeDeps: { include: ['comlink', 'seedrandom/seedrandom.js', 'd3', 'valibot', 'idb', 'fast-check', 'axe-core'] },
  test: {
    // One worker for each core: left alone, Vitest keeps one core for itself, half of a machine of two.
    maxWorkers: '100%',
    // How soon the page answers is the benchmark's question; on a machine that does much else it may take a while.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          globalSetup: 'test/setup/buildCli.ts',
          setupFiles: 'src/kpi/kpis.ts',
          environment: 'node',
          include: [
            ...everywhere,
            'test/runs/**/*.node.test.ts',
            'test/reference/**/*.test.ts',
            'test/cli/**/*.test.ts',
            'test/project/**/*.test.ts',
            'test/data/**/*.test.ts',
          ],
          testTimeout: 120_000,
          // Below the page nothing remembers anything between files: what they import is read once, not once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: [...everywhere, 'test/runs/**/*.browser.test.ts', 'test/state/**/*.test.ts', 'test/ui/**/*.test.ts'],
          setupFiles: ['src/kpi/kpis.ts', 'test/setup/rules.ts'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: chromium,
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
          },
        },
      },
    ],
  },
});
