import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWaitingOver } from '../../src/kpi/families/speed';
import type { Formula, Sums } from '../../src/kpi/formula';
import type { FormulaKey } from '../../src/kpi/kpis';
import { formulas } from '../../src/kpi/kpis';
import { Contact, Floor } from '../../src/kpi/counters';
import { settings } from '../engine/arbitrary';
import { law, lawDay, patientDays, same } from './lawDays';

describe('every ratio', () => {
  type Ratio = Extract<Formula, { kind: 'ratio' }>;
  /** Of whole days or months, or of a whole list: an interval has none of its own. */
  const ofWholeDays: readonly FormulaKey[] = [
    ...(['agentDay', 'attrition', 'costPerCustomer', 'costToRevenue', 'costToProfit', 'listPenetration'] as const),
    ...(['revenuePerCall', 'revenuePerHour', 'salesPerHour', 'costPerTicketOpened', 'costPerResolution'] as const),
  ];
  const ratios = (Object.entries(formulas) as [FormulaKey, Formula][]).filter(
    (entry): entry is [FormulaKey, Ratio] => entry[1].kind === 'ratio' && !ofWholeDays.includes(entry[0]),
  );

  law('rolls up as the ratio of the sums of its intervals', 150, ({ results, sums }) => {
    const { grid, spec } = results.context;
    const parts: Sums[] = [];
    for (let k = spec.warmUpIntervals; k < grid.intervals; k++) parts.push(results.all.sums({ interval: k })[0]);
    for (const [key, formula] of ratios)
      for (const side of ['numerator', 'denominator'] as const)
        same(
          parts.reduce((sum, part) => sum + formula[side](part), 0),
          formula[side](sums),
          `${key}: ${side}`,
        );
    return ratios.length > 40;
  });
});

describe('volume and access', () => {
  law('all that entered the queue was answered, gave up, was dropped, or waits still', 150, ({ of, kpi }) => {
    const still = of('offered') - of('answered') - of('abandoned') - of('dropped');
    expect(still).toBeGreaterThanOrEqual(0);
    // A contact that is passed on is answered once, and enters a queue with each leg: those are its flow-outs.
    same(kpi('offered') - kpi('answered') - of('legs') - kpi('abandoned') - of('dropped'), still);
    return of('offered') > 0;
  });

  law(
    'nobody waits any longer where the doors closed on the last day and who was in the queue was dropped',
    10,
    (day) => {
      const { calendar, types } = day.scenario;
      const { grid } = day.results.context;
      const closes = grid.open[grid.intervals - 1] === 0 && calendar.closing === 'drop';
      // Deferred work stays for the morning, and who is told to may come to closed doors.
      const live = types.every(
        ({ channel, outsideHours }) => channel !== 'email' && (outsideHours ?? 'closed') === 'closed',
      );
      if (!closes || !live) return false;
      expect(day.of('offered')).toBe(day.of('answered') + day.of('abandoned') + day.of('dropped'));
      return day.of('dropped') > 0;
    },
  );

  law('rates of them are complements and parts of one another', 150, ({ of, kpi }) => {
    if (of('offered') === 0) return false;
    same(kpi('answerRate') + kpi('missedRate'), 100);
    expect(kpi('abandonRate')).toBeLessThanOrEqual(kpi('missedRate') + 1e-9);
    expect(kpi('shortAbandons')).toBeLessThanOrEqual(kpi('abandoned'));
    same((kpi('blockedRate') / 100) * (of('offered') + of('blocked')), of('blocked'));
    expect(kpi('freshIssues')).toBeGreaterThanOrEqual(0);
    return true;
  });

  law('the offered load is what is offered × AHT ÷ open time', 100, ({ of, kpi, sums }) => {
    if (of('answered') === 0 || of('reached') > 0 || !(sums.openSeconds > 0)) return false;
    same(kpi('offeredLoad'), (kpi('offered') * kpi('aht')) / sums.openSeconds);
    return true;
  });
});

describe('speed', () => {
  law('the wait of everybody is that of the answered, of those who gave up and of the dropped together', 100, (day) => {
    const { live } = day.sums;
    const served = live[Contact.answered];
    const gaveUp = live[Contact.abandoned];
    if (served === 0 || gaveUp === 0) return false;
    const all = served + gaveUp + live[Contact.dropped];
    same(
      day.kpi('averageWait') * all,
      day.kpi('asa') * served + day.kpi('averageWaitOfAbandoned') * gaveUp + live[Contact.waitDropped],
    );
    expect(day.kpi('averageWait')).toBeLessThanOrEqual(day.kpi('maxWait') + 1e-9);
    expect(day.kpi('asa')).toBeLessThanOrEqual(day.kpi('maxWait') + 1e-9);
    return true;
  });

  law(
    'who waited a minute waited at all, and the five service levels keep their order',
    150,
    ({ kpi, value, results }) => {
      const minute = value(shareWaitingOver(results.context.spec, 60)!);
      if (Number.isNaN(minute)) return false;
      expect(minute).toBeLessThanOrEqual(kpi('probabilityOfWait') + 1e-9);
      const order: [FormulaKey, FormulaKey][] = [
        ['serviceLevelRemovedWithin', 'serviceLevelAbandonsNeutral'],
        ['serviceLevelAbandonsNeutral', 'serviceLevelNetOfShortAbandons'],
        ['serviceLevelNetOfShortAbandons', 'serviceLevel'],
        ['serviceLevelOfAnswered', 'serviceLevelAbandonsNeutral'],
      ];
      for (const [high, low] of order) expect(kpi(high) < kpi(low) - 1e-9, `${high} ${low}`).toBe(false);
      return true;
    },
  );

  law('replies in time are a share of those due, and all of them where none is late', 15, ({ of, kpi }) => {
    if (of('due') === 0) return false;
    same(kpi('respondedWithin') * of('due'), 100 * of('repliedInTime'));
    expect(of('repliedInTime')).toBeLessThanOrEqual(of('due'));
    return true;
  });
});

describe('handling', () => {
  law('AHT is talk, hold and wrap, of callers and of those who were called', 150, ({ kpi }) => {
    same(kpi('aht'), kpi('talkTime') + kpi('holdTime') + kpi('wrapTime'));
    return !Number.isNaN(kpi('aht'));
  });

  law('talk per customer is talk per contact × contacts per customer', 60, ({ of, kpi, results }) => {
    if (results.context.spec.warmUpIntervals > 0 || of('issuesServed') === 0 || of('reached') > 0) return false;
    same(kpi('talkTimePerCustomer'), (kpi('talkTime') * of('answered')) / of('issuesServed'));
    return true;
  });

  law('who holds several chats holds one at least', 20, ({ kpi }) => {
    const held = kpi('chatConcurrency');
    if (Number.isNaN(held)) return false;
    expect(held).toBeGreaterThanOrEqual(1 - 1e-9);
    return held > 1.001;
  });
});

describe('agent time', () => {
  law(
    'occupancy and availability make 100 %; contacts per hour are those answered by the clock',
    150,
    ({ kpi, sums }) => {
      const { floor } = sums;
      if (!(floor[Floor.staffed] > 0)) return false;
      same(kpi('occupancy') + kpi('availability'), 100);
      same(kpi('contactsPerAgentHour') * kpi('staffedHours'), floor[Floor.answers]);
      return true;
    },
  );

  law(
    'time on duty is what shifts pay for less breaks, absence and time away, and overtime',
    20,
    ({ scenario, sums, kpi }) => {
      const { floor } = sums;
      const scheduled = floor[Floor.scheduled];
      if (!scenario.teams.every(({ roster }) => roster) || !(scheduled > 0)) return false;
      const { planned, away, absent, overtime, staffed, paid } = Floor;
      same(floor[paid], scheduled, 'paid');
      same(floor[staffed], scheduled - floor[planned] - floor[away] - floor[absent] + floor[overtime], 'on duty');
      same(floor[staffed], scheduled * (1 - kpi('shrinkage') / 100) + floor[overtime], 'shrinkage');
      same(kpi('conformance') * (scheduled - floor[planned]), 100 * floor[staffed], 'conformance');
      // Who came and kept to his plan is ready, or has his break.
      same(
        (1 - kpi('absenteeism') / 100) * kpi('adherence') + kpi('shrinkage'),
        100 * (1 + floor[planned] / scheduled),
        'adherence',
      );
      return true;
    },
  );

  law(
    'utilisation is occupancy × (1 − shrinkage) of the paid time, and where somebody stays on, of that and overtime',
    20,
    (day) => {
      const { floor } = day.sums;
      if (!day.scenario.teams.every(({ roster }) => roster) || !(floor[Floor.staffed] > 0)) return false;
      const paid = floor[Floor.paid];
      const overtime = floor[Floor.overtime];
      const ready = paid * (1 - day.kpi('shrinkage') / 100) + overtime;
      same(day.kpi('utilisation'), (day.kpi('occupancy') * ready) / (paid + overtime));
      if (overtime === 0) same(day.kpi('utilisation'), day.kpi('occupancy') * (1 - day.kpi('shrinkage') / 100));
      return day.kpi('shrinkage') > 0;
    },
  );

  law('utilisation is occupancy where all paid time is on duty: on headcount curves', 20, ({ scenario, sums, kpi }) => {
    const shrinks = scenario.teams.some(
      ({ roster, people }) => roster ?? (people?.absence || people?.plannedShrinkage),
    );
    if (shrinks || sums.floor[Floor.overtime] > 0) return false;
    same(kpi('utilisation'), kpi('occupancy'));
    return kpi('occupancy') > 0;
  });
});

describe('resolution', () => {
  law('issues are resolved, given up unserved, left silently, or open: shares of one another', 80, ({ of, kpi }) => {
    const issues = of('issues');
    if (!(issues > 0)) return false;
    expect(of('issuesResolved') + of('lostUnserved') + of('stillOpen')).toBeLessThanOrEqual(issues);
    same(kpi('backlog'), of('stillOpen'));
    for (const part of ['resolvedSameDay', 'firstAttemptResolution'] as const)
      expect(kpi(part)).toBeLessThanOrEqual(kpi('resolutionRate') + 1e-9);
    same(kpi('resolutionRate') * issues, 100 * of('issuesResolved'));
    return true;
  });

  law('first contacts resolved, gross, are those that were kept and those that were passed on', 80, ({ of, kpi }) => {
    if (!(of('firstServed') > 0)) return false;
    const kept = of('firstServed') - of('firstPassedOn');
    same(kpi('fcr') * of('firstServed'), (kept > 0 ? kpi('fcrNet') * kept : 0) + 100 * of('resolvedPassedOn'));
    return of('firstPassedOn') > 0;
  });

  law('the printed ratio is the share left unresolved and the repeat rate', 30, ({ of, kpi }) => {
    if (!(of('answered') > 0) || Number.isNaN(kpi('repeatRate'))) return false;
    same(kpi('failureRepeatRatio'), (100 * of('unresolved')) / of('answered') + kpi('repeatRate'));
    return of('repeats') > 0;
  });

  law(
    'contacts of resolved issues are one at least each, and all of them where all is resolved',
    30,
    ({ of, kpi, results }) => {
      if (!(of('issuesResolved') > 0)) return false;
      expect(kpi('contactsPerResolution')).toBeGreaterThanOrEqual(1);
      const all = of('issuesResolved') === of('issues') && results.context.spec.warmUpIntervals === 0;
      if (!all) return kpi('contactsPerResolution') > 1;
      same(kpi('contactsPerResolution') * of('issues'), kpi('completed') + of('contained'));
      return true;
    },
  );

  law('what is reopened was resolved', 15, ({ of, kpi }) => {
    if (!(of('everResolved') > 0)) return false;
    expect(of('issuesResolved')).toBeLessThanOrEqual(of('everResolved'));
    same(kpi('reopenRate') * of('everResolved'), 100 * of('reopened'));
    return of('reopened') > 0;
  });
});

describe('contacts per issue', () => {
  const days = fc.sample(patientDays, { ...settings, seed: 7, numRuns: 20 }).map(lawDay);

  it('are 1/(1 − u) when nobody gives up, u = (1 − φ)c and what is reopened: |z| ≤ 4', () => {
    for (const { scenario, of, kpi } of days) {
      const { resolution = 1, repeat } = scenario.types[0];
      const { probability, reopened = 0 } = repeat!;
      const u = (1 - resolution) * probability + resolution * reopened;
      const n = of('issues');
      // The contacts of an issue are geometric: variance u/(1 − u)².
      const z = ((of('answered') / n - 1 / (1 - u)) * (1 - u)) / Math.sqrt(u / n);
      expect(Math.abs(z), JSON.stringify({ resolution, reopened, n })).toBeLessThanOrEqual(4);
      same(kpi('volumeAmplification'), of('answered') / n);
      same(kpi('resolutionRate'), 100);
      same(kpi('contactsPerResolution'), of('answered') / n);
    }
  });

  it('follow first contacts that resolve φ(1 − ρ) of them, and repeats u of all answered: |z| ≤ 4', () => {
    for (const { scenario, of, kpi } of days) {
      const { resolution = 1, repeat } = scenario.types[0];
      const once = resolution * (1 - (repeat!.reopened ?? 0));
      const z = (kpi('fcr') / 100 - once) / Math.sqrt((once * (1 - once)) / of('firstServed'));
      expect(Math.abs(z), `first ${once}`).toBeLessThanOrEqual(4);
      // Whoever comes again is a repeat, and all the others are the ends of their issues.
      same((kpi('repeatRate') / 100) * of('answered'), of('answered') - of('issues'));
    }
  });
});
