// Builds scenarios: `node scenarios/make/run.js DATA_FOLDER` those from data, without a folder the made-up ones (see scenarios/README.md).
import { runnerImport } from 'vite';

const folder = process.argv[2];
const script = folder === undefined ? './channels.ts' : './main.ts';
const { module } = await runnerImport(new URL(script, import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
module.main(folder);
