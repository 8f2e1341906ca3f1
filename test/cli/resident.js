import { parentPort } from 'node:worker_threads';
import { run } from '../../dist-cli/run.js';

/**
 * Answers command after command of the built command line, for whoever waits for the answer: `answered` wakes them.
 */
parentPort?.once('message', ({ port, answered }) => {
  port.on('message', async (/** @type {string[]} */ args) => {
    let out = '';
    let err = '';
    const status = await run(args, {
      out: (/** @type {string} */ text) => void (out += text),
      err: (/** @type {string} */ text) => void (err += text),
      terminal: false,
      worker: new URL('../../dist-cli/node.worker.js', import.meta.url),
      // Here, where code stays warm.
      threads: 1,
    });
    port.postMessage({ status, out, err });
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  });
});
