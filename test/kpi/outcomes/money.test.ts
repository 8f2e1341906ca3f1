import { describe, expect, it } from 'vitest';
import { costsOf, customerRevenue, daysPerMonth, operatingCost, purchases } from '../../../src/kpi/account';
import type { FormulaKey } from '../../../src/kpi/kpis';
import { kpi, logOf, shapeOf, specFor, sumsOf } from '../handMade';
import { Contact, Floor } from '../../../src/kpi/counters';
import { centre, free, usual } from './sums';

const costs = { onCost: 0.3, seatPerHour: 2, telecomPerMinute: 0.1, perEvaluation: 5, perLeaver: 400, fixedPerDay: 50 };
/** 100 issues, all resolved, 25 of them at a second contact; 10 paid hours for 200 in wages. */
const all = {
  offered: 130,
  answered: 125,
  later: 30,
  issues: 100,
  issuesResolved: 100,
  talk: 30_000,
  hold: 3000,
  waitAnswered: 2400,
  waitAbandoned: 500,
  waitDropped: 100,
  evaluated: 4,
};
const time = { wages: 200, floor: { paid: 36_000, staffed: 30_000 } };
const sums = centre(all, { costs, days: 2, leavers: 0.1 }, time);

describe('cost', () => {
  it('by kind: wages, on-cost, seats of paid hours, lines while anybody waits or talks, evaluations, days', () => {
    expect(costsOf(sums)).toEqual({
      wages: 200,
      onCost: 60,
      seats: 20,
      lines: 60,
      evaluations: 20,
      leavers: 40,
      fixed: 100,
    });
    expect(operatingCost(sums)).toBe(500);
  });

  it('of a dial is its line from the first ring, answered or not', () => {
    const shape = shapeOf();
    const spec = specFor(shape, { previewSeconds: Float64Array.of(20), records: Float64Array.of(2) });
    const log = logOf([
      { at: 0, outcome: 'answered', cause: 'dial', talk: 60 },
      { at: 100, outcome: 'unanswered', cause: 'dial', wait: 25 },
    ]);
    log.ring[0] = 30;
    const dialled = sumsOf(log, spec);
    expect(dialled.contact[Contact.dialRing]).toBe(10 + 25);
    const account = { ...sums.account!, costs: { ...free, telecomPerMinute: 60 } };
    expect(costsOf({ ...dialled, account }).lines).toBe(95);
  });

  it('has no line where all work is deferred', () => {
    expect(costsOf(centre(all, { costs, hasLines: false }, time)).lines).toBe(0);
  });

  it('is no data where nobody has a wage, or where a price meets what nobody knows', () => {
    for (const key of ['costPerContact', 'costPerTicketOpened', 'costPerResolution', 'costToRevenue'] as const)
      expect(kpi(key, centre({ ...all, revenue: 9 }, { costs }))).toBeNaN();
    expect(operatingCost(centre({ ...all, waitAbandoned: NaN }, { costs }, time))).toBeNaN();
    expect(operatingCost(centre(all, { costs, days: NaN }, time))).toBeNaN();
    // A price of 0 asks nobody.
    const unknown = centre({ ...all, waitAbandoned: NaN }, { days: NaN }, time);
    expect(operatingCost(unknown)).toBe(200);
  });

  it('of a resolution is that of a contact times the contacts of each issue, where all are resolved', () => {
    expect(kpi('costPerContact', sums)).toBe(500 / 125);
    expect(kpi('costPerTicketOpened', sums)).toBe(5);
    expect(kpi('costPerResolution', sums)).toBeCloseTo(kpi('costPerContact', sums) * (125 / 100), 12);
  });

  it('counts talks of campaigns among contacts', () => {
    const blended = centre({ ...all, reached: 75 }, { costs, days: 2 }, { ...time, records: 500 });
    expect(kpi('costPerContact', blended)).toBe(2.3);
    // What a list costs belongs to no issue.
    expect(kpi('costPerTicketOpened', blended)).toBeNaN();
    expect(kpi('costPerResolution', blended)).toBeNaN();
  });

  it('by customer and month, by revenue and by margin', () => {
    const customers = { ...usual, active: 500, revenuePerMonth: 8, marginPerMonth: 4 };
    const month = centre({ ...all, revenue: 600 }, { costs, customers, days: daysPerMonth }, time);
    const cost = operatingCost(month);
    expect(kpi('costPerCustomer', month)).toBeCloseTo(cost / 500, 12);
    expect(kpi('costToRevenue', month)).toBeCloseTo((100 * cost) / (600 + 4000), 10);
    expect(kpi('costToProfit', month)).toBeCloseTo((100 * cost) / 2000, 10);
    // A month is a month, however much of it is measured.
    const week = centre(all, { customers, days: 7 }, time);
    expect(kpi('costPerCustomer', week)).toBeCloseTo((200 * daysPerMonth) / 7 / 500, 12);
  });

  it('has nothing to be compared with where there is no revenue or no margin', () => {
    expect(kpi('costToRevenue', sums)).toBeNaN();
    expect(kpi('costToProfit', centre(all, { costs, customers: usual }, time))).toBeNaN();
  });
});

describe('sales', () => {
  const sold = centre({ answered: 80, reached: 20, saleChances: 50, sales: 10, revenue: 600 }, {}, time);

  it('by call, by hour on duty, and of those who might have bought', () => {
    expect(kpi('revenuePerCall', sold)).toBe(6);
    expect(kpi('revenuePerHour', sold)).toBe(72);
    expect(kpi('salesPerHour', sold)).toBe(1.2);
    expect(kpi('conversionRate', sold)).toBe(20);
  });

  it.each<FormulaKey>(['revenuePerCall', 'revenuePerHour', 'salesPerHour', 'conversionRate'])(
    'no %s where nobody could buy: no data, never 0',
    (key) => {
      expect(kpi(key, centre({ answered: 80 }, {}, time))).toBeNaN();
    },
  );

  it('are counted from the log: who bought of those who may, by type', () => {
    const spec = specFor(shapeOf({ types: ['calls', 'list', 'other'] }), {
      hasSales: true,
      saleValue: Float64Array.of(10, 70, NaN),
    });
    const log = logOf([
      { at: 0, outcome: 'answered' },
      { at: 1, outcome: 'answered', ending: 'unresolved' },
      { at: 2, outcome: 'answered', ending: 'passedOn' },
      { at: 3, outcome: 'abandoned' },
      { at: 4, outcome: 'answered', type: 1, cause: 'dial' },
      { at: 5, outcome: 'answered', type: 1, cause: 'dial', ending: 'unresolved' },
      { at: 6, outcome: 'answered', type: 2 },
    ]);
    log.marks = new Uint16Array(7);
    log.marks[1] = log.marks[4] = 128;
    const of = (type: number): number[] => {
      const { contact: c } = sumsOf(log, spec, type);
      return [c[Contact.saleChances], c[Contact.sales], c[Contact.dialSales], c[Contact.revenue]];
    };
    expect([of(0), of(1), of(2), of(-1)]).toEqual([
      [2, 1, 0, 10],
      [1, 1, 1, 70],
      [0, 0, 0, 0],
      [3, 2, 1, 80],
    ]);
    expect(sumsOf(log, spec).floor[Floor.answers]).toBe(6);
  });
});

describe('proactive touches, CAUSAL.md E14', () => {
  const touched = { ...usual, purchasesPerMonth: 0.2, touchGain: 0.5, touchScale: 2, touchLoss: 0.1, touchMost: 3 };

  it('gain purchases less and less, and lose them beyond what annoys nobody', () => {
    expect(purchases(touched, 0)).toBe(0.2);
    expect(purchases(touched, 2)).toBeCloseTo(0.2 + 0.5 * (1 - Math.exp(-1)), 12);
    expect(purchases(touched, 5)).toBeCloseTo(0.2 + 0.5 * (1 - Math.exp(-2.5)) - 0.2, 12);
    expect(purchases(touched, 500)).toBe(0);
    expect(purchases({ ...touched, touchGain: 0, touchLoss: 0 }, 7)).toBe(0.2);
  });

  it('are in the revenue of customers, by dials a customer and month', () => {
    const customers = { ...touched, active: 100, revenuePerMonth: 8, purchaseValue: 30 };
    const month = (dials: number, records: number) =>
      customerRevenue(centre({ dials }, { customers, days: daysPerMonth }, { records }));
    expect(month(200, 100)).toBeCloseTo(100 * (8 + 30 * purchases(touched, 2)), 8);
    expect(month(0, 0)).toBeCloseTo(100 * (8 + 30 * 0.2), 8);
    // Nobody says what a purchase brings: it brings nothing.
    expect(customerRevenue(centre({}, { customers: usual, days: 30 }))).toBe(0);
  });
});
