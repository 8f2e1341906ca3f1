import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { denseContacts } from '../kpi/dense';
import { specOf } from '../../src/kpi/spec';
import { crossCheck } from '../../src/model/crossCheck';
import type { Scenario } from '../../src/model/scenario';
import { duties, hourly, scenarioOf, simulate, teamOf, traced } from './build';

type Rest = Parameters<typeof traced>[2];
const mail = (arrivals: number[], handle: number[], rest: Rest = {}) =>
  traced(arrivals, handle, { id: 'mail', name: 'Mail', channel: 'email', ...rest });
const morning = teamOf(0, ['calls', 'mail'], { headcount: hourly(0, { 8: 1, 12: 0 }) });
const eight = 28_800;

const rows = (log: DayLog): string[] =>
  Array.from({ length: log.contacts }, (_, i) => {
    const done = Number.isNaN(log.done[i]) ? log.arrival[i] + log.wait[i] + log.talk[i] : log.done[i];
    return `${log.arrival[i]} > ${log.arrival[i] + log.wait[i]} > ${done}`;
  });
const spells = (log: DayLog): [number, number][] =>
  Array.from({ length: log.spells }, (_, r) => [log.spellFrom[r] - eight, log.spellTo[r] - eight]);

describe('an e-mail', () => {
  it('that comes at night is worked on when somebody is there', () => {
    const log = simulate(scenarioOf([mail([10_800], [600]), traced([], [])], [morning]));
    expect(rows(log)).toEqual([`10800 > ${eight} > ${eight + 600}`]);
    expect(spells(log)).toEqual([[0, 600]]);
  });

  it('is laid aside for a call that nobody else can take, and taken up again before the next one', () => {
    const log = simulate(scenarioOf([mail([10_800, 10_900], [600, 100]), traced([eight + 200], [300])], [morning]));
    expect(rows(log)).toEqual([
      `10800 > ${eight} > ${eight + 900}`,
      `10900 > ${eight + 900} > ${eight + 1000}`,
      `${eight + 200} > ${eight + 200} > ${eight + 500}`,
    ]);
    expect(spells(log)).toEqual([
      [0, 200],
      [200, 500],
      [500, 900],
      [900, 1000],
    ]);
    // What it took in all is its work; the time it lay aside is not.
    expect(log.talk[0]).toBe(600);
  });

  it('is not laid aside while an idle colleague can take the call', () => {
    const two = { ...morning, headcount: hourly(0, { 8: 2, 12: 0 }) };
    const log = simulate(scenarioOf([mail([10_800], [600]), traced([eight + 200], [300])], [two]));
    expect(rows(log)).toEqual([
      `10800 > ${eight} > ${eight + 600}`,
      `${eight + 200} > ${eight + 200} > ${eight + 500}`,
    ]);
    expect([log.agent[0], log.agent[1]]).toEqual([0, 1]);
  });

  describe('of an agent who is surplus when the headcount falls', () => {
    const team = (headcount: number[], types = ['calls', 'mail']) => teamOf(0, types, { headcount });
    const long = mail([100, 110], [10_000, 10_000]);

    it('is laid aside, and goes on with whoever is free next', () => {
      const log = simulate(scenarioOf([long, traced([], [])], [team(hourly(2, { 1: 1 }))]));
      // 3490 s are done when agent 1 leaves at 3600.
      expect(rows(log)).toEqual(['100 > 100 > 10100', '110 > 110 > 16610']);
      expect(duties(log).slice(2, 3)).toEqual(['3600 −1']);
    });

    it('leaves who stays free to lay the own one aside for a call', () => {
      const log = simulate(scenarioOf([long, traced([4000], [60])], [team(hourly(2, { 1: 1 }))]));
      expect(rows(log)).toEqual(['100 > 100 > 10160', '110 > 110 > 16670', '4000 > 4000 > 4060']);
    });

    it('is taken up again when the headcount rises', () => {
      const log = simulate(scenarioOf([long, traced([], [])], [team(hourly(2, { 1: 1, 2: 2 }))]));
      expect(rows(log)).toEqual(['100 > 100 > 10100', '110 > 110 > 13710']);
    });

    it('is taken up at once by an idle colleague of another team', () => {
      const both = [team(hourly(2, { 1: 1 })), { ...teamOf(1), id: 'z', skills: [{ type: 'mail', preference: 2 }] }];
      const log = simulate(scenarioOf([long, traced([], [])], both));
      expect(rows(log)).toEqual(['100 > 100 > 10100', '110 > 110 > 10110']);
      expect(Array.from(log.spellAgent.subarray(0, 3))).toEqual([1, 0, 2]);
    });

    it('is finished when it must not be interrupted', () => {
      const fixed = mail([100, 110], [10_000, 10_000], { deferred: { interruptible: false } });
      const log = simulate(scenarioOf([fixed, traced([], [])], [team(hourly(2, { 1: 1 }))]));
      expect(rows(log)).toEqual(['100 > 100 > 10100', '110 > 110 > 10110']);
    });
  });

  it('that must not be interrupted is finished first', () => {
    const log = simulate(
      scenarioOf(
        [mail([10_800], [600], { deferred: { interruptible: false } }), traced([eight + 200], [300])],
        [morning],
      ),
    );
    expect(rows(log)).toEqual([
      `10800 > ${eight} > ${eight + 600}`,
      `${eight + 200} > ${eight + 600} > ${eight + 900}`,
    ]);
  });

  it('yields to whoever waits live, however long it has waited', () => {
    const log = simulate(scenarioOf([mail([0], [600], { prioritySlope: 1 }), traced([eight - 10], [300])], [morning]));
    expect(rows(log)).toEqual([`0 > ${eight + 300} > ${eight + 900}`, `${eight - 10} > ${eight} > ${eight + 300}`]);
  });

  it('laid aside twice is worked on at the speed of whoever has it', () => {
    const slow = { ...morning, skills: [{ type: 'calls' }, { type: 'mail', speed: 0.5 }] };
    const log = simulate(scenarioOf([mail([10_800], [600]), traced([eight + 200, eight + 400], [100, 100])], [slow]));
    // 1,200 s of work, of which 200 + 100 are done before the second call ends the second stretch.
    expect(rows(log)[0]).toBe(`10800 > ${eight} > ${eight + 1400}`);
    expect(log.talk[0]).toBe(1200);
  });

  it('is passed on blind: nobody stays on a line with it', () => {
    const transfer = {
      probability: 1,
      to: 'calls',
      workDone: 0.5,
      handover: { family: 'constant', mean: 10 },
    } as const;
    const two = { ...morning, headcount: hourly(0, { 8: 1, 12: 0 }) };
    const log = simulate(scenarioOf([mail([10_800], [600], { transfer }), traced([eight + 100], [500])], [two]));
    // Laid aside at 100 for the call, taken up at 600; the first leg is done at 800.
    expect(rows(log)).toEqual([
      `10800 > ${eight} > ${eight + 800}`,
      `${eight + 100} > ${eight + 100} > ${eight + 600}`,
      `${eight + 800} > ${eight + 800} > ${eight + 1100}`,
    ]);
  });
});

describe('the promise of a reply', () => {
  const day = 86_400;
  /** Open 8 to 18 on two days; who answers leaves at 17. The mail comes at 17:30 and takes ten minutes. */
  const overNight = (deadlineHours: number): Scenario => {
    const opening = Array.from({ length: 7 }, () => ({ from: '08:00', to: '18:00' }));
    const office = hourly(0, { 8: 1, 17: 0 });
    return scenarioOf(
      [mail([17.5 * 3600], [600], { deferred: { deadlineHours } })],
      [teamOf(0, ['mail'], { headcount: [...office, ...office] })],
      { calendar: { start: '2026-03-02', zone: 'UTC', days: 2, intervalMinutes: 60, opening, closing: 'serve' } },
    );
  };
  const counted = (scenario: Scenario, counter: number): number => {
    const spec = specOf(scenario);
    const contacts = denseContacts(measureDay(new Simulator(compile(scenario)).run(0), spec), spec);
    let sum = 0;
    for (let at = counter; at < contacts.length; at += contactWidth(spec)) sum += contacts[at];
    return sum;
  };

  it('runs on the business clock: half an hour in the evening and ten minutes in the morning', () => {
    expect(rows(simulate(overNight(1)))).toEqual([`63000 > ${day + eight} > ${day + eight + 600}`]);
    expect(counted(overNight(1), Contact.replies)).toBe(1);
    expect(counted(overNight(1), Contact.replyTime)).toBe(1800 + 600);
  });

  it('is kept by forty minutes, and not by half an hour', () => {
    for (const [hours, kept] of [
      [1, 1],
      [2 / 3, 1],
      [0.5, 0],
    ]) {
      expect(counted(overNight(hours), Contact.due)).toBe(1);
      expect(counted(overNight(hours), Contact.repliedInTime)).toBe(kept);
    }
  });

  it('is not scored where its time is not over when the log ends', () => {
    const nobody = (hours: number): Scenario => {
      const scenario = overNight(hours);
      return { ...scenario, teams: [{ ...scenario.teams[0], headcount: scenario.teams[0].headcount.map(() => 0) }] };
    };
    // Half an hour of the first day and ten hours of the second are left.
    expect(counted(nobody(10.5), Contact.due)).toBe(1);
    expect(counted(nobody(10.6), Contact.due)).toBe(0);
  });
});

describe('what does not fit deferred work', () => {
  it('is refused: it has no patience, so nothing may end it', () => {
    const whims = { wrongNumbers: 0.1, announcements: [{ atSeconds: 60, leaving: 0.5 }], balking: 0.2 };
    for (const [key, value] of Object.entries(whims)) {
      const scenario = scenarioOf([mail([0], [1])], [teamOf(1, ['mail'])]);
      const flaws = crossCheck({ ...scenario, types: [{ ...scenario.types[0], [key]: value }] });
      expect(flaws.map(({ path, rule }) => `${path} ${rule}`)).toEqual([`types[0].${key} onlyFor`]);
    }
  });

  it('nor is a call back one: it rings', () => {
    const scenario = scenarioOf([traced([0], [1], { callback: { accept: 1 } }), mail([0], [1])], [morning]);
    const [calls, letters] = scenario.types;
    const flaws = crossCheck({
      ...scenario,
      types: [{ ...calls, callback: { ...calls.callback!, as: 'mail' } }, letters],
    });
    expect(flaws.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['types[0].callback.as type']);
  });
});
