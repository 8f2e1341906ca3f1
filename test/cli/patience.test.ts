import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

async function floorwalk(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const status = await run(['patience', ...args], {
    out: (text) => void (said.out += text.replaceAll('\u00a0', ' ')),
    err: (text) => void (said.err += text),
    terminal: false,
    worker: new URL('file:///nowhere'),
    threads: 1,
  });
  return { status, ...said };
}

describe('floorwalk patience', () => {
  it('says the mean patience and how it comes, in any language and as a part of a scenario', async () => {
    const { out } = await floorwalk('--abandonment', '5%', '--wait', '40');
    expect(out).toBe('Mean wait 40 s ÷ 5% abandoned = mean patience 13:20, exponential.\n');
    const told = await floorwalk('--abandonment', '0.2', '--asa', '30', '--left-after', '80', '--json');
    expect(JSON.parse(told.out)).toMatchObject({
      averageWaitSeconds: 40,
      patience: { family: 'exponential', mean: 200 },
    });
    expect((await floorwalk('--abandonment', '5%', '--wait', '40', '--lang', 'fi')).out).toContain('kärsivällisyys');
  });

  it('says what is missing, too much or out of range', async () => {
    expect(await floorwalk('--wait', '40')).toMatchObject({ status: 2, err: '--abandonment is missing\n' });
    const flaw = async (...args: string[]): Promise<string> => (await floorwalk(...args)).err;
    expect(await flaw('--abandonment', '5', '--wait', '40')).toBe('--abandonment must be at most 1 (100%), got "5"\n');
    const either = 'there must be either --wait, or --asa and --left-after\n';
    expect(await flaw('--abandonment', '5%', '--asa', '40')).toBe(either);
    expect(await flaw('--abandonment', '5%', '--wait', '40', '--asa', '40')).toBe(either);
    expect(await flaw('--abandonment', '5%', '--wait', '0')).toBe('--wait must be above 0, got 0\n');
    expect(await flaw('--abandonment', '0%', '--wait', '9')).toBe('--abandonment must be above 0, got 0\n');
    expect(await flaw('--abandonment', '', '--wait', '9')).toBe('--abandonment must not be empty\n');
    expect(await flaw('--abandonment', '5%', '--wait', '9', 'more')).toBe('there must be no argument, got "more"\n');
    expect(await flaw('--abandonment', '1e-9', '--wait', '9')).toBe(
      '--wait ÷ --abandonment must be at most 1000000000 s (the longest patience), got 9000000000\n',
    );
  });
});
