import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/plan';
import { keysOf } from '../../src/engine/keys';
import { Simulator } from '../../src/engine/simulate';
import { Stream } from '../../src/engine/stream';
import type { Dispersion } from '../../src/files/dispersion';
import { dispersionOf, variationOf } from '../../src/files/dispersion';
import { planIntervals } from '../../src/files/applyIntervals';
import { previewIntervals } from '../../src/files/intervalImport';
import { gridOf } from '../../src/model/calendar';
import { expectScenario } from '../../src/model/document';
import { aScenario } from './fixture';

/** Counts of simulated days with this variation, as rows of a report; `weeks` of them, each run another. */
function history(dayCv: number, intervalCv: number, weeks: number, perHour = 40) {
  const days = 7 * weeks;
  const shape = [0.2, 0.5, 1, 1.6, 1.2, 0.8];
  const volume = Array.from(
    { length: days * 24 },
    (_, k) => perHour * (1 + (Math.floor(k / 24) % 7) / 4) * (shape[k % 24] ?? 0),
  );
  const calendar = { start: '2026-03-02', zone: 'UTC', days, intervalMinutes: 60 };
  const scenario = expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'History',
    seed: 'history',
    calendar,
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume, dayCv, intervalCv },
        handling: { talk: { family: 'constant', mean: 1 } },
        patience: { family: 'never' },
      },
    ],
    teams: [{ id: 'team', name: 'Team', headcount: volume.map(() => 1), skills: [{ type: 'calls' }] }],
  });
  const grid = gridOf(scenario.calendar);
  const simulator = new Simulator(compile(scenario));
  return (run: number) => {
    const log = simulator.run(run);
    const counts = new Array<number>(grid.intervals).fill(0);
    for (let i = 0; i < log.contacts; i++) counts[Math.floor(log.arrival[i] / 3600)]++;
    return counts.flatMap((offered, k) => {
      const { date } = grid.days[grid.dayOf[k]];
      return k % 24 < shape.length ? [{ date, minute: (k % 24) * 60, offered }] : [];
    });
  };
}
function studyOf(dayCv: number, intervalCv: number, runs: number, weeks: number): Dispersion[] {
  const rows = history(dayCv, intervalCv, weeks);
  return Array.from({ length: runs }, (_, run) => dispersionOf(rows(run))!);
}
/** Distance of the mean from a value, in standard errors. */
function zOf(values: readonly number[], value: number): number {
  const mean = values.reduce((a, b) => a + b) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1);
  return (mean - value) / Math.sqrt(variance / values.length);
}

describe('how much days differ beyond chance', () => {
  it('is found in simulated histories, of days and of intervals, whatever weekday is busier', () => {
    const found = studyOf(0.2, 0.15, 60, 8);
    // The squares are what the moments are unbiased for, but for the ratio of two sums: of 56 days a few thousandths.
    expect(
      Math.abs(
        zOf(
          found.map(({ dayCv }) => dayCv ** 2),
          0.04,
        ),
      ),
    ).toBeLessThan(4);
    expect(
      Math.abs(
        zOf(
          found.map(({ intervalCv }) => intervalCv! ** 2),
          0.0225,
        ),
      ),
    ).toBeLessThan(4);
    expect(found.every(({ byChance, intervalByChance, days }) => !byChance && !intervalByChance && days === 56)).toBe(
      true,
    );
    // The interval holds the truth as often as it says, within 4 standard errors of 60.
    const held = found.filter(({ low, high }) => low <= 0.2 && high >= 0.2).length;
    expect(held / 60).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / 60));
  });

  it('is nothing in a Poisson history, and never below', () => {
    const found = studyOf(0, 0, 60, 4);
    expect(found.every(({ dayCv, intervalCv, low }) => dayCv >= 0 && intervalCv! >= 0 && low >= 0)).toBe(true);
    // One in forty is taken for more, by its interval.
    expect(found.filter(({ byChance }) => !byChance).length).toBeLessThanOrEqual(5);
    expect(
      variationOf(
        found.find(({ byChance }) => byChance)!,
        0,
      ),
    ).toMatchObject({ dayCv: 0 });
    expect(found.filter(({ intervalByChance }) => !intervalByChance).length).toBeLessThanOrEqual(5);
  });

  it('takes a busy hour of a quiet day for no more than chance, in one history of forty at most', () => {
    // Forty quarters with a sharp peak, a contact each on average; eight weeks of plain Poisson days.
    const peak = Array.from({ length: 40 }, (_, k) => 3 * Math.exp(-((k - 12) ** 2) / 40) + 0.15);
    const stream = new Stream(keysOf('peak', '', 1));
    const poisson = (mean: number): number => {
      let count = -1;
      for (let left = mean; left >= 0; left -= stream.exponential()) count++;
      return count;
    };
    const dates = Array.from({ length: 56 }, (_, d) => new Date(Date.UTC(2026, 2, 2 + d)).toISOString().slice(0, 10));
    const found = Array.from({ length: 400 }, () =>
      dispersionOf(
        dates.flatMap((date) => peak.map((mean, k) => ({ date, minute: 480 + 15 * k, offered: poisson(mean) }))),
      ),
    );
    const most = 400 / 40 + 4 * Math.sqrt((400 / 40) * (39 / 40));
    expect(found.filter((one) => !one!.intervalByChance).length).toBeLessThanOrEqual(most);
    expect(found.filter((one) => !one!.byChance).length).toBeLessThanOrEqual(most);
  });

  it('by hand: two Mondays of one interval, 80 and 120 contacts', () => {
    const rows = ['2026-03-02', '2026-03-09'].map((date, i) => ({ date, minute: 480, offered: 80 + 40 * i }));
    // Variance 800, mean 100, mean² freed of the variance of the mean 10,000 − 400.
    const { dayCv, intervalCv, days, byWeekday } = dispersionOf(rows)!;
    expect(dayCv).toBeCloseTo(Math.sqrt(700 / 9600), 12);
    expect([intervalCv, days, byWeekday]).toEqual([null, 2, true]);
  });

  it('leaves out special days and those cut short, and compares all days where no weekday is there twice', () => {
    const day = (date: string, hours: number, offered: number) =>
      Array.from({ length: hours }, (_, h) => ({ date, minute: 480 + 60 * h, offered }));
    const mondays = [...day('2026-03-02', 10, 50), ...day('2026-03-09', 10, 55), ...day('2026-03-16', 3, 50)];
    expect(dispersionOf(mondays)).toMatchObject({ days: 2, leftOut: 1, byWeekday: true });
    expect(dispersionOf(mondays, 60, new Set(['2026-03-09']))).toBeNull();
    expect(dispersionOf([...day('2026-03-02', 4, 50), ...day('2026-03-03', 4, 60)])).toMatchObject({
      byWeekday: false,
    });
    expect(dispersionOf(day('2026-03-02', 4, 50))).toBeNull();
  });

  it('comes with an import only when it is asked for, beside the luck that types share', () => {
    const rows = history(0.3, 0, 6, 60)(0);
    const text = [
      'Date,Time,Queue,Offered,Answered,Abandoned',
      ...rows.map(
        ({ date, minute, offered }) =>
          `${date},${String(minute / 60).padStart(2, '0')}:00,alpha,${offered},${offered},0`,
      ),
    ].join('\n');
    const before = { ...aScenario(), sharedDayCv: 0.1 };
    const planned = (variation: boolean) =>
      planIntervals(before, previewIntervals(text), { newCalendar: true, variation });
    const [{ found, dayCv }] = planned(true).dispersions;
    expect(found.byChance).toBe(false);
    expect((1 + dayCv ** 2) * 1.01).toBeCloseTo(1 + found.dayCv ** 2, 2);
    expect(planned(true).scenario.types[0].demand).toMatchObject({ dayCv, sharedDay: true });
    expect(planned(false).scenario.types[0].demand).toMatchObject({ dayCv: 0.1 });
  });
});
