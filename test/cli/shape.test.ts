import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { expectScenario } from '../../src/model/document';
import { newFolder } from './cli';

async function shape(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const told = { out: '', err: '' };
  const io = { out: (text: string) => (told.out += text), err: (text: string) => (told.err += text) };
  const status = await run(['shape', ...args], io as never);
  return { status, ...told };
}

describe('floorwalk shape', () => {
  it('writes the scenario with the curve, and says what whole people came to', async () => {
    const path = join(newFolder(), 'shaped.json');
    const { status, out } = await shape('textbook', '--hours', '160', '--out', path, '--json');
    expect(status).toBe(0);
    const told = JSON.parse(out) as { wantedHours: number; reachedHours: number };
    const shaped = expectScenario(JSON.parse(readFileSync(path, 'utf8')));
    const hour = shaped.calendar.intervalMinutes / 60;
    expect(told.wantedHours).toBe(160);
    expect(shaped.teams[0].headcount.reduce((sum, n) => sum + n, 0) * hour).toBe(told.reachedHours);
  });

  it('names what is missing or wrong', async () => {
    expect(await shape('textbook')).toMatchObject({ status: 2, out: '' });
    expect((await shape('textbook')).err).toContain('--occupancy, --hours, --mean and --peak must be given, got none');
    expect((await shape('textbook', '--occupancy', '0')).err).toContain('--occupancy must be above 0, got 0');
    expect((await shape('textbook', '--peak', '9', '--team', 'night')).err).toMatch(
      /--team must be one of .*, got "night"/,
    );
  });

  it('names the option that asks for more people than a scenario may have', async () => {
    for (const [option, value] of [
      ['--occupancy', '1e-300'],
      ['--occupancy', '0.00001'],
      ['--hours', '1e9'],
    ])
      expect(await shape('textbook', option, value)).toMatchObject({
        status: 2,
        out: '',
        err: expect.stringContaining(
          `${option} must come to at most 100000 agents at once, got ${String(Number(value))}`,
        ) as string,
      });
  });
});
