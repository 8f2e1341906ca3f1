import { describe, expect, it } from 'vitest';
import { Results } from '../../src/analysis/results';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import type { KpiKey } from '../../src/kpi/kpis';
import { kpiKeys } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import { expectScenario } from '../../src/model/document';
import { kpisOn, restsOn } from '../../src/model/assumptions/dependence';
import type { MechanismKey } from '../../src/model/assumptions/mechanisms';
import { mechanismKeys } from '../../src/model/assumptions/mechanisms';
import { mechanismsOn, settingsOf, standings } from '../../src/model/assumptions/standing';
import { written } from '../../src/model/assumptions/setting';
import type { Scenario } from '../../src/model/scenario';
import { plainScenario, switchesOn, withMechanisms } from './everything';

type Figures = ReadonlyMap<KpiKey, number | null>;

function figures(scenario: Scenario): Figures {
  const results = Results.of(expectScenario(scenario));
  const simulator = new Simulator(compile(scenario));
  for (let day = 0; day < 2; day++) results.add(measureDay(simulator.run(day), results.context.spec));
  return new Map(kpiKeys.map((kpi) => [kpi, results.estimate(kpi).mean]));
}

/** Same callers, so whatever differs at all comes of the change. What has no data on one side has nothing to differ. */
const moved = (a: Figures, b: Figures): KpiKey[] =>
  kpiKeys.filter((kpi) => {
    const [x, y] = [a.get(kpi)!, b.get(kpi)!];
    return x !== null && y !== null && Math.abs(x - y) > 1e-9 * Math.max(1, Math.abs(x));
  });

const said = (key: MechanismKey, on: readonly MechanismKey[]): readonly string[] => {
  const { directly, through } = kpisOn(key, on);
  return [...directly, ...through];
};

describe('which figures rest on what is on', () => {
  const plain = figures(plainScenario);

  it.each(mechanismKeys)('%s alone moves no figure of which it is not said', (key) => {
    const on = mechanismsOn(switchesOn[key](plainScenario));
    expect(on).toContain(key);
    const others = on.filter((one) => one !== key);
    const before = others.length === 0 ? plain : figures(withMechanisms(others));
    const told = said(key, on);
    expect(moved(before, figures(switchesOn[key](plainScenario))).filter((kpi) => !told.includes(kpi))).toEqual([]);
  });

  // A log is no forecast, and mail is one of the two; a curve has no shifts, and everybody has them.
  const together = mechanismKeys.filter((key) => key !== 'trace' && key !== 'plannedShrinkage');
  const all = withMechanisms(together);
  const on = mechanismsOn(all);
  const everything = figures(all);

  /** The scenario with one mechanism set otherwise, or, where it has no number, switched off. */
  function otherwise(key: MechanismKey): Scenario {
    const standing = standings(all).find((one) => one.key === key)!;
    const [set] = settingsOf(all, standing);
    if (set === undefined || key === 'costs' || key === 'customers')
      return withMechanisms(together.filter((one) => one !== key));
    const { part, path } = set.at[0];
    const value = set.value / (set.setting.times ?? 1);
    const next = value === 0 ? 0.2 : value / 2;
    if (part.kind === 'scenario') return written(all, path, next);
    return written(all, `${part.kind}s.${part.index}.${path}`, next);
  }

  it('all are on together', () => expect(on).toEqual(together));

  it('where all are on, each moves what it is said to move and hardly anything else', () => {
    let [kept, claimed] = [0, 0];
    for (const key of together) {
      // Without shifts nobody is absent from one, and so forth; in a horizon of one day nobody is replaced.
      if (key === 'shifts' || key === 'deferred' || key === 'novices') continue;
      const told = said(key, on).filter((kpi) => everything.get(kpi as KpiKey) != null);
      const really = moved(everything, figures(otherwise(key)));
      expect(
        really.filter((kpi) => !told.includes(kpi)),
        key,
      ).toEqual([]);
      expect(really.length, key).toBeGreaterThan(0);
      kept += really.length;
      claimed += told.length;
    }
    expect(kept / claimed).toBeGreaterThan(0.8);
  });

  it('is said of a figure as of a mechanism', () => {
    for (const key of on)
      for (const kpi of kpisOn(key, on).directly) expect(restsOn(kpi, on).directly, kpi).toContain(key);
    expect(restsOn('asa', [])).toEqual({ directly: [], through: [] });
    expect(restsOn('asa', ['redial', 'experience'])).toEqual({ directly: [], through: ['redial'] });
    expect(restsOn('csat', ['repeat', 'experience'])).toEqual({ directly: ['experience'], through: ['repeat'] });
    expect(restsOn('freshIssues', ['redial', 'patience'])).toEqual({ directly: [], through: [] });
    // Who gave up, and was never served, leaves as often as one whose issue is unresolved.
    for (const kpi of ['churn', 'retention', 'clvEffect'])
      expect(restsOn(kpi, ['patience', 'customers'])).toEqual({ directly: ['customers'], through: ['patience'] });
  });
});

describe('what is on', () => {
  it('is nothing in a plain queue', () => expect(mechanismsOn(plainScenario)).toEqual([]));

  it('is what takes part: quality where something is left to resolve, chats at once where there are chats', () => {
    const good = switchesOn.speeds(plainScenario);
    const skilled = written(good, 'teams.0.people', { ...good.teams[0].people, qualitySd: 0.3 } as never);
    expect(mechanismsOn(skilled)).toEqual(['speeds']);
    expect(standings(switchesOn.atOnce(plainScenario)).find(({ key }) => key === 'atOnce')!.on).toEqual([
      { kind: 'team', index: 1, name: 'Chat' },
    ]);
  });

  it('has its numbers grouped by value, in the unit of the table, and warns outside of its range', () => {
    const learned = switchesOn.learning(plainScenario);
    const slow = written(learned, 'teams.1.people.learning.weeks', 40);
    const learning = standings(slow).find(({ key }) => key === 'learning')!;
    const weeks = settingsOf(slow, learning).filter(({ symbol }) => symbol === 't0');
    expect(weeks.map(({ value, unusual, at }) => [value, unusual, at.map(({ part }) => part.name)])).toEqual([
      [56, false, ['Desk']],
      [280, true, ['Chat']],
    ]);
  });
});
