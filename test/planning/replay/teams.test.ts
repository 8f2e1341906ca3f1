import { describe, expect, it } from 'vitest';
import type { ReplayCall } from '../../../src/planning/replay/calls';
import { staffFrom, usualGrouping } from '../../../src/planning/replay/teams';

const hour = 3600;
const stretch = { from: 0, intervals: 4, intervalSeconds: hour };
const call = (entered: number, handle: number, change: Partial<ReplayCall> = {}): ReplayCall => ({
  queue: 'PS',
  channel: 'voice',
  entered,
  wait: 0,
  answered: true,
  gaveUp: false,
  handle,
  agent: 'Ann',
  team: 'agents',
  ...change,
});
const staff = (calls: ReplayCall[], grouping: 'teams' | 'queues' | 'one' = 'one') =>
  staffFrom(calls, ({ handle }) => handle ?? 0, grouping, stretch);
/** Somebody at work from one time to another without a break of over 20 minutes. */
const shift = (from: number, to: number, change: Partial<ReplayCall>): ReplayCall[] =>
  Array.from({ length: Math.ceil((to - from) / 1000) }, (_, i) =>
    call(from + i * 1000, Math.min(500, to - from - i * 1000), change),
  );

describe('agents seen in a log', () => {
  it('are there from the first call of a session to the end of its last; a gap of over 20 minutes ends a session', () => {
    const { teams, staffing } = staff([call(0, 1800), call(3000, 600), call(3600 + 1201 + 1, 3600)]);
    // 0 to 3,600 s in one go, since 1,200 s are no gap; then from 4,802 to 8,402 s.
    expect(staffing).toMatchObject({ agents: 1, sessions: 2, awayHours: 0 });
    expect(staffing.kind === 'agents' && staffing.presentHours).toBeCloseTo(2, 12);
    expect(teams[0].headcount).toEqual([1, 1, 0, 0]);
  });

  it('are not ready while they are idle and a caller waits', () => {
    const { staffing } = staff([call(0, 1000), call(1100, 900, { wait: 900 })]);
    expect(staffing.kind === 'agents' && staffing.awayHours * hour).toBeCloseTo(900, 9);
  });

  it('who had two calls at once are told of: which contacts overlap, and by how much; a second or two is rounding', () => {
    const overlapIn = (calls: ReplayCall[]) => {
      const { staffing } = staff(calls);
      return staffing.kind === 'agents' ? staffing.overlap : null;
    };
    const long = call(0, 1800);
    expect(overlapIn([long, call(900, 1800), call(2702 - 4, 100), call(2798 - 1, 100)])).toEqual({
      contacts: 2,
      of: 4,
      hours: 900 / hour,
    });
    expect(overlapIn([long, call(900, 600, { agent: 'Bob' })])).toEqual({ contacts: 0, of: 2, hours: 0 });
    expect(overlapIn([long, call(900, 600, { channel: 'chat' }), call(900, 600, { channel: 'email' })])).toEqual({
      contacts: 0,
      of: 1,
      hours: 0,
    });
  });

  it('are ready again at once, though sums of times are rounded', () => {
    const { staffing } = staff([call(0, 1000 - 1e-9), call(500, 100, { wait: 500 })]);
    expect(staffing).toMatchObject({ awayHours: 0 });
  });

  it('keep their hours in sum, and one is there wherever a call was taken', () => {
    const { teams } = staff([call(100, 300), call(hour + 100, 300), call(3 * hour + 100, 2000)]);
    expect(teams[0].headcount).toEqual([1, 1, 0, 1]);
  });

  it('form teams as the file names them, by the queues they took, or all one', () => {
    const calls = [
      ...shift(0, 2 * hour, { agent: 'Ann', team: 'red' }),
      ...shift(0, 2 * hour, { agent: 'Bob', team: 'red', queue: 'NW' }),
      ...shift(0, 2 * hour, { agent: 'Eve', team: 'blue', queue: 'NW' }),
    ];
    expect(usualGrouping(calls)).toBe('teams');
    const of = (grouping: 'teams' | 'queues' | 'one') =>
      staff(calls, grouping).teams.map(({ name, queues, headcount }) => [name, queues.join(), headcount[0]]);
    expect(of('teams')).toEqual([
      ['red', 'PS,NW', 2],
      ['blue', 'NW', 1],
    ]);
    expect(of('queues')).toEqual([
      ['NW', 'NW', 2],
      ['PS', 'PS', 1],
    ]);
    expect(of('one')).toEqual([['', 'PS,NW', 3]]);
  });

  it('have no skill from one call in more than fifty, but the queue falls to whoever took most of it', () => {
    const calls = [
      ...shift(0, 4 * hour, {}),
      ...Array.from({ length: 60 }, (_, i) => call(i * 10, 5, { agent: 'Bob' })),
    ];
    expect(staff([...calls, call(50, 5, { agent: 'Bob', queue: 'TT' })], 'queues').teams).toMatchObject([
      { name: '', queues: ['PS', 'TT'] },
    ]);
  });

  it('have the queues that nobody else took, where no queue is enough of their calls to be a skill', () => {
    const queues = Array.from({ length: 60 }, (_, i) => `q${i}`);
    const calls = queues.map((queue, i) => call(i * 100, 50, { queue }));
    expect(staff(calls, 'queues').teams).toMatchObject([{ queues }]);
  });

  it('who are not named are not there; they are counted', () => {
    const { staffing } = staff([call(0, 100), call(0, 100, { agent: '' })]);
    expect(staffing).toMatchObject({ agents: 1, nameless: 1 });
  });
});

describe('a log without agents', () => {
  it('is staffed by its load: as many as were talking, and one wherever somebody was', () => {
    const nobody = { agent: '' };
    const { teams, staffing } = staff([
      ...Array.from({ length: 4 }, () => call(0, hour, nobody)),
      call(hour, 100, nobody),
      call(2 * hour, hour / 2, { ...nobody, queue: 'NW' }),
      call(2 * hour, hour / 2, { ...nobody, wait: hour / 2 }),
    ]);
    expect(staffing).toEqual({ kind: 'load', hours: 5 + 100 / hour });
    expect(teams).toEqual([{ name: '', queues: ['PS', 'NW'], headcount: [4, 1, 1, 0], atOnce: 1 }]);
  });
});
