// Builds the app and serves it; the address is the last thing that is printed.
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { host: 'localhost' } });
server.printUrls();
