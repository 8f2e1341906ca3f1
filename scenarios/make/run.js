// Builds a scenario from data: `node scenarios/make/run.js DATA_FOLDER` (see scenarios/README.md).
import { runnerImport } from 'vite';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node scenarios/make/run.js FOLDER_OF_THE_BANK_DATA');
  process.exit(2);
}
const { module } = await runnerImport(new URL('./main.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
module.main(folder);
