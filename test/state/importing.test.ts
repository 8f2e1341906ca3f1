import { describe, expect, test } from 'vitest';
import { notALog } from '../../src/files/notALog';
import { decodeText } from '../../src/files/decode';
import type { App } from '../../src/state/app.svelte';
import { Importing } from '../../src/state/importing.svelte';

const bytes = (...codes: number[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...codes, ...Array<number>(40).fill(0)]);
const xlsx = bytes(0x50, 0x4b, 3, 4, 0x14);
const xls = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const png = bytes(0x89, 0x50, 0x4e, 0x47);

describe('a file that is no text', () => {
  test.each([
    ['week.xlsx', xlsx, 'spreadsheet'],
    ['week.xls', xls, 'spreadsheet'],
    ['picture.png', png, 'other'],
  ] as const)('%s is named for what it is, and does not take the place of the text', async (name, content, kind) => {
    const importing = new Importing({} as App);
    await importing.takeFile(new File([content], name));
    expect(importing.notText).toEqual({ name, kind });
    expect(importing.source).toBeNull();
    expect(notALog(decodeText(content))).toContain(kind === 'spreadsheet' ? 'save it as CSV' : 'not text');
    importing.clear();
    expect(importing.notText).toBeNull();
  });
});
