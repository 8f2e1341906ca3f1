import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { expectScenario } from '../../../src/model/document';
import type { Scenario } from '../../../src/model/scenario';
import { startApp } from './start';

/** Saturday to Monday about a clock change in Helsinki, the same in every interval. */
function weekend(start: string, intervalMinutes: 30 | 60, hours: number): Scenario {
  const intervals = (hours * 60) / intervalMinutes;
  const each = (value: number): number[] => new Array<number>(intervals).fill(value);
  return expectScenario({
    format: 'floorwalk',
    version: 1,
    name: 'Clock',
    calendar: { start, zone: 'Europe/Helsinki', days: 3, intervalMinutes },
    types: [
      {
        id: 'calls',
        name: 'Calls',
        demand: { kind: 'rate', volume: each(9) },
        handling: { talk: { family: 'exponential', mean: 120 } },
        patience: { family: 'exponential', mean: 120 },
      },
    ],
    teams: [{ id: 'desk', name: 'Desk', headcount: each(2), skills: [{ type: 'calls' }] }],
  });
}
const pad = (n: number): string => String(n).padStart(2, '0');
const headings = (): string[] =>
  [...document.querySelectorAll('.times [role="columnheader"][aria-label]')].map(
    (cell) => cell.getAttribute('aria-label') ?? '',
  );

test.each([
  ['2026-03-28', 71, 23, 'Sun 29 Mar', 60],
  ['2026-03-28', 71, 23, 'Sun 29 Mar', 30],
  ['2026-10-24', 73, 25, 'Sun 25 Oct', 60],
  ['2026-10-24', 73, 25, 'Sun 25 Oct', 30],
] as const)(
  'from %s, %i hours: the Sunday of %i hours has its name, its columns and its figures, %s, %i minutes',
  async (start, all, hours, name, minutes) => {
    await page.viewport(2200, 900);
    const app = await startApp();
    await app.workspace.create(weekend(start, minutes, all));
    app.plan.day = 1;
    expect(document.querySelector('select[aria-label="Day"]')!.textContent).toContain(name);
    const wall = Array.from({ length: 24 }, (_, hour) => hour);
    const clock = hours === 23 ? wall.filter((hour) => hour !== 3) : [...wall.slice(0, 4), 3, ...wall.slice(4)];
    const expected = clock.flatMap((hour) =>
      minutes === 60 ? [`${pad(hour)}:00`] : [`${pad(hour)}:00`, `${pad(hour)}:30`],
    );
    await expect.poll(headings).toEqual(expected);
    expect(document.querySelector('[role="grid"]')!.getAttribute('aria-colcount')).toBe(String(expected.length + 1));
    // Every interval of the day has results, both hours at 3 o’clock included.
    await expect.poll(() => app.currentView?.days ?? 0, { timeout: 20_000 }).toBeGreaterThan(5);
    const { results } = app.currentView!;
    for (let k = app.plan.shown.first; k < app.plan.shown.last; k++)
      expect(results.estimate('offered', { interval: k }).mean).toBeGreaterThan(0);
    const ofDay = results.estimate('offered', { day: 1 }).mean!;
    // Poisson: four standard errors of the mean over the days that are in.
    expect(Math.abs(ofDay - 9 * expected.length)).toBeLessThan(4 * Math.sqrt((9 * expected.length) / results.days));
    app.runner.stop();
    await page.viewport(1280, 900);
  },
);
