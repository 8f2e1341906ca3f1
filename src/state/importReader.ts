import { wrap } from 'comlink';
import type { CallLogOptions, CallLogResult } from '../files/callLog';
import type { IntervalOptions, IntervalPreview } from '../files/intervalImport';

/** Reads files away from the page, so that tens of thousands of rows do not freeze it. */
export interface ImportReader {
  intervals(text: string, options: IntervalOptions): Promise<IntervalPreview>;
  callLog(text: string, options: CallLogOptions): Promise<CallLogResult>;
}

let reader: ImportReader | null = null;

/** The reader of this page; its worker starts with the first file. */
export function importReader(): ImportReader {
  if (reader) return reader;
  const worker = new Worker(new URL('../../workers/import.worker.ts', import.meta.url), {
    type: 'module',
    name: 'floorwalk-import',
  });
  // A worker that cannot be read from is replaced by the next file's.
  worker.addEventListener('error', () => {
    worker.terminate();
    reader = null;
  });
  const remote = wrap<ImportReader>(worker);
  reader = {
    intervals: (text, options) => remote.intervals(text, options),
    callLog: (text, options) => remote.callLog(text, options),
  };
  return reader;
}
