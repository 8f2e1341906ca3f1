import { defineConfig } from 'vite';

/** Builds the command line, and with `--mode bench` the benchmark: the same modules as the app, without a browser. */
export default defineConfig(({ mode }) => ({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: mode === 'bench' ? 'dist-bench' : 'dist-cli',
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: {
        ...(mode === 'bench' ? { bench: 'test/bench/main.ts' } : { cli: 'src/cli/main.ts', run: 'src/cli/run.ts' }),
        'node.worker': 'workers/node.worker.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
}));
