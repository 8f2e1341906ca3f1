import { describe, expect } from 'vitest';
import { costKinds, costsOf, customerFlow, daysPerMonth, lifetimeValue, operatingCost } from '../../src/kpi/account';
import { agentDayParts } from '../../src/kpi/families/agentDays';
import { complaintCounts } from '../../src/kpi/families/complaints';
import { answers, ratingShare, recommendShares } from '../../src/kpi/families/perception';
import { samplingError } from '../../src/kpi/families/quality';
import { valueOf } from '../../src/kpi/formula';
import { formulas } from '../../src/kpi/kpis';
import { Floor } from '../../src/kpi/counters';
import { law, lawDays, same } from './lawDays';

const ratings = [1, 2, 3, 4, 5] as const;

describe('perception', () => {
  law('the five ratings make 100 %, their mean, the share satisfied and the net satisfaction', 60, ({ kpi, value }) => {
    if (Number.isNaN(kpi('csat'))) return false;
    const share = ratings.map((rating) => value(ratingShare(rating)));
    same(
      share.reduce((sum, x) => sum + x, 0),
      100,
    );
    same(
      kpi('csatMean'),
      share.reduce((sum, x, i) => sum + (x * ratings[i]) / 100, 0),
    );
    same(kpi('csat'), share[3] + share[4]);
    same(kpi('netSatisfaction'), share[3] + share[4] - share[0] - share[1]);
    if (share[2] === 0) same(kpi('netSatisfaction'), 2 * kpi('csat') - 100);
    same(kpi('agentCsat'), kpi('csat'));
    return true;
  });

  law('NPS is promoters less detractors, from −100 to 100; with the passives they make 100 %', 60, ({ kpi, value }) => {
    if (Number.isNaN(kpi('nps'))) return false;
    const { promoters, detractors, passives } = recommendShares;
    same(kpi('nps'), value(promoters) - value(detractors));
    same(value(promoters) + value(passives) + value(detractors), 100);
    expect(Math.abs(kpi('nps'))).toBeLessThanOrEqual(100);
    return true;
  });

  law('answers are invitations × response rate, and those of every agent', 60, ({ of, kpi, value, results }) => {
    if (!(of('invited') > 0)) return false;
    same((kpi('surveyResponseRate') * of('invited')) / 100, value(answers));
    let [surveyed, satisfied] = [0, 0];
    results.context.spec.shape.agentTeam.forEach((_, agent) => {
      const [own] = results.all.sums({ agent });
      surveyed += valueOf(answers, own);
      const csat = valueOf(formulas.agentCsat, own);
      if (valueOf(answers, own) > 0) satisfied += (csat / 100) * valueOf(answers, own);
    });
    same(surveyed, value(answers));
    if (surveyed > 0) same((100 * satisfied) / surveyed, kpi('csat'));
    return surveyed > 0;
  });
});

describe('complaints', () => {
  law(
    'come from as many customers as there are complaints, but for those who have several',
    20,
    ({ of, kpi, sums }) => {
      const { customers } = sums.account ?? {};
      if (!customers || !(of('complaints') > 0)) return false;
      const complaints = of('complaints');
      const complain = (kpi('complaintRatePerCustomer') / 100) * customers.active;
      // 1 − 1/N is rounded, and so is its power.
      const rounding = 2 * customers.active * complaints * Number.EPSILON;
      expect(complain).toBeLessThanOrEqual(Math.min(complaints, customers.active) * (1 + 1e-9) + rounding);
      // At most one for each pair of complaints is one too many (Bonferroni).
      const pairs = (complaints * (complaints - 1)) / 2;
      expect(complain).toBeGreaterThanOrEqual(complaints - pairs / customers.active - complaints * 1e-9 - rounding);
      return true;
    },
  );

  law('are made, handled, settled and disputed in this order', 60, ({ of, kpi, value, results }) => {
    if (!results.context.spec.hasComplaints) return false;
    if (of('complaintsHandled') > 0)
      same(kpi('complaintsResolvedFirstTime') * value(complaintCounts.handled), 100 * value(complaintCounts.settled));
    expect(of('complaintsSettled')).toBeLessThanOrEqual(of('complaintsHandled'));
    // Who came before the warm-up ended may be handled, or answered fast, after it.
    if (results.context.spec.warmUpIntervals > 0) return false;
    expect(of('complaintsHandled')).toBeLessThanOrEqual(of('complaints'));
    expect(of('complaintsFast')).toBeLessThanOrEqual(of('complaints'));
    expect(of('disputes')).toBeLessThanOrEqual(of('complaints') - of('complaintsSettled'));
    return of('complaints') > 0;
  });
});

describe('quality', () => {
  law('is of the contacts that were evaluated, with the error of so many of so many', 40, ({ of, kpi }) => {
    const n = of('evaluated');
    if (!(n > 0)) return false;
    for (const key of ['answerAccuracy', 'criticalErrorFree', 'listening', 'qualityScore'] as const) {
      expect(kpi(key)).toBeGreaterThanOrEqual(0);
      expect(kpi(key)).toBeLessThanOrEqual(100);
    }
    const all = of('answered') + of('reached');
    expect(n).toBeLessThanOrEqual(all);
    same(kpi('qualitySamplingError'), samplingError((kpi('answerAccuracy') * n) / 100, n, all));
    if (n === all) expect(kpi('qualitySamplingError')).toBe(0);
    return true;
  });
});

describe('loyalty', () => {
  law(
    'churn and retention make 100 %; customers are conserved, and worth what their retention makes them',
    40,
    (day) => {
      const { kpi, sums } = day;
      const flow = customerFlow(sums);
      if (!flow) {
        expect([kpi('churn'), kpi('retention'), kpi('netCustomerGrowth'), kpi('clvEffect')]).toEqual([
          NaN,
          NaN,
          NaN,
          NaN,
        ]);
        return false;
      }
      const { active, acquiredPerMonth, marginPerMonth, discountPerMonth, baselineChurn } = sums.account!.customers!;
      same(kpi('churn') + kpi('retention'), 100);
      same(flow.start + flow.acquired - flow.lost, flow.end);
      same(kpi('netCustomerGrowth'), (100 * acquiredPerMonth) / active - kpi('churn'));
      if (marginPerMonth > 0)
        same(
          kpi('clvEffect'),
          lifetimeValue(marginPerMonth, kpi('retention') / 100, discountPerMonth) -
            lifetimeValue(marginPerMonth, 1 - baselineChurn, discountPerMonth),
        );
      const months = sums.account!.days / daysPerMonth;
      same(kpi('contactRatePerCustomer') * active * months, kpi('freshIssues'));
      if (sums.records > 0) same(kpi('touchFrequency') * active * months, kpi('dials'));
      return true;
    },
  );
});

describe('money', () => {
  law('every cost by something times that something is the whole cost, and that is the sum of its kinds', 60, (day) => {
    const { kpi, of, sums } = day;
    const cost = operatingCost(sums);
    if (Number.isNaN(cost)) return false;
    const kinds = costsOf(sums);
    same(
      costKinds.reduce((sum, kind) => sum + kinds[kind], 0),
      cost,
    );
    same(kpi('staffingCost'), kinds.wages);
    const by = (key: Parameters<typeof kpi>[0], base: number): void => {
      if (base > 0 && !Number.isNaN(kpi(key))) same(kpi(key) * base, cost, key);
    };
    by('costPerContact', of('answered') + of('reached'));
    by('costPerTicketOpened', kpi('freshIssues'));
    by('costPerResolution', of('issuesResolved'));
    const { customers, days } = sums.account!;
    if (customers) by('costPerCustomer', (customers.active * days) / daysPerMonth);
    if (customers) by('costToProfit', (customers.active * customers.marginPerMonth * days) / daysPerMonth / 100);
    return of('answered') + of('reached') > 0 && cost > 0;
  });

  law(
    'a resolution costs a contact × contacts per resolution, where all is resolved and nothing passed on',
    3,
    (day) => {
      const { kpi, of, sums, results } = day;
      const all =
        of('issues') > 0 && of('issuesResolved') === of('issues') && results.context.spec.warmUpIntervals === 0;
      if (!all || !(operatingCost(sums) > 0) || sums.records > 0) return false;
      // Each leg of a contact that is passed on costs as a contact, and the menu settles for nothing.
      if (of('passedOn') > 0 || of('contained') > 0) return false;
      same(kpi('costPerResolution'), kpi('costPerContact') * kpi('contactsPerResolution'));
      return true;
    },
  );

  law(
    'revenue and sales by call, hour and chance are the same revenue and the same sales',
    40,
    ({ kpi, of, scenario, sums }) => {
      if (!(of('saleChances') > 0)) return false;
      same(kpi('conversionRate') * of('saleChances'), 100 * of('sales'));
      same(kpi('revenuePerCall') * (of('answered') + of('reached')), of('revenue'));
      same(kpi('revenuePerHour') * kpi('staffedHours'), of('revenue'));
      same(kpi('salesPerHour') * kpi('staffedHours'), of('sales'));
      expect(of('sales')).toBeLessThanOrEqual(of('saleChances'));
      const values = [...new Set(scenario.types.flatMap(({ sale }) => (sale ? [sale.value] : [])))];
      if (values.length === 1) same(of('revenue'), values[0] * of('sales'));
      expect(sums.floor[Floor.staffed]).toBeGreaterThan(0);
      return of('sales') > 0;
    },
  );
});

describe('outbound', () => {
  law('dials were live answers, or rang in vain; of the live ones some were dropped', 25, ({ kpi, of, sums }) => {
    if (!(of('dials') > 0)) return false;
    const live = of('reached') + of('droppedLive');
    same((kpi('connectRate') * kpi('dials')) / 100, live);
    expect(live).toBeLessThanOrEqual(of('dials'));
    if (live > 0) same((kpi('dialerDropRate') * live) / 100, of('droppedLive'));
    expect(kpi('rightPartyContacts')).toBeLessThanOrEqual(of('reached'));
    same((kpi('listPenetration') * sums.records) / 100, kpi('rightPartyContacts'));
    expect(of('rightParty')).toBeLessThanOrEqual(sums.records);
    return live > 0;
  });

  law('minutes of talk an hour are talk and wrap of all contacts ÷ hours on duty', 100, ({ kpi, of }) => {
    if (Number.isNaN(kpi('talkMinutesPerHour')) || Number.isNaN(kpi('aht'))) return false;
    const handled = of('answered') + of('reached');
    same(kpi('talkMinutesPerHour') * kpi('staffedHours') * 60, (kpi('talkTime') + kpi('wrapTime')) * handled);
    return true;
  });
});

describe('agents', () => {
  law('contacts, talk and hours a day × days are those of everybody', 100, ({ of, kpi, value, results, sums }) => {
    const perDay = value(agentDayParts.contacts.formula);
    if (Number.isNaN(perDay) || results.context.spec.warmUpIntervals > 0) return false;
    const days = (of('answered') + of('reached')) / perDay;
    if (!(perDay > 0)) return false;
    same(value(agentDayParts.talk.formula) * days * 3600, of('talk') + of('dialTalk'));
    same(value(agentDayParts.onDuty.formula) * days, kpi('staffedHours'));
    same(kpi('agentDay'), perDay);
    return sums.floor[Floor.staffed] > 0;
  });
});

describe('the days of these laws', () => {
  law('are of many kinds', 1, () => {
    const count = (some: (day: (typeof lawDays)[number]) => boolean): number => lawDays.filter(some).length;
    expect(count(({ scenario }) => scenario.outcomes?.customers !== undefined)).toBeGreaterThan(40);
    expect(count(({ scenario }) => scenario.teams.some(({ roster }) => roster))).toBeGreaterThan(30);
    expect(count(({ scenario }) => scenario.types.some(({ sale }) => sale))).toBeGreaterThan(60);
    return true;
  });
});
