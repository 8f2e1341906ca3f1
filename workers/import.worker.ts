import { expose } from 'comlink';
import { readCallLog } from '../src/files/callLog';
import { previewIntervals } from '../src/files/intervalImport';

expose({ intervals: previewIntervals, callLog: readCallLog });
