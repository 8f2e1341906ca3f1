import { meanSeconds } from '../../src/model/meanSeconds';
import type { Duration, Patience } from '../../src/model/distribution';
import { expectScenario } from '../../src/model/document';
import type { Scenario, ScenarioInput } from '../../src/model/scenario';
import type { ReferenceCase } from './cases';

/** The machine-readable model of a steady-state case. */
export interface CaseModel {
  classes: {
    id: string;
    arrivals: { ratePerHour: number };
    patience: CaseLaw;
    retry?: { probAfterAbandon: number; probAfterBlocked: number; delay: CaseLaw };
    callbackOffer?: { acceptProb: number; becomesClass: string };
    /** Takes an agent whole, also one who can hold several. */
    exclusive?: boolean;
  }[];
  pools: { id: string; agents: number; concurrency: number; totalSpeedWithJContacts?: number[] }[];
  arrivalPoolOrder: Record<string, string[]>;
  poolQueuePriority: Record<string, string[][]>;
  service: Record<string, Record<string, CaseLaw>>;
  systemCapacity?: number;
  reserve?: Record<string, number>;
}

interface CaseLaw {
  dist: string;
  mean?: number;
  value?: number;
  scv?: number;
  shape?: number;
  scale?: number;
  k?: number;
  min?: number;
  max?: number;
  p?: number;
  pZero?: number;
  mean1?: number;
  mean2?: number;
}

/** Seconds within which the cases count answered and abandoned contacts. */
export const thresholds = [10, 20, 60];

/** Weibull mean by its scale: scale · Γ(1 + 1/shape); only the shape 0.7 occurs. */
const gammaOf: Record<number, number> = { 0.7: 1.265823506057283 };

function law(l: CaseLaw): Duration {
  switch (l.dist) {
    case 'exponential':
      return { family: 'exponential', mean: l.mean! };
    case 'deterministic':
      return { family: 'constant', mean: l.value! };
    case 'lognormal':
      return { family: 'lognormal', mean: l.mean!, cv: Math.sqrt(l.scv!) };
    case 'gamma':
      return { family: 'gamma', mean: l.mean!, cv: 1 / Math.sqrt(l.shape!) };
    case 'erlang':
      return { family: 'erlang', mean: l.mean!, k: l.k! };
    case 'weibull':
      return { family: 'weibull', mean: l.scale! * gammaOf[l.shape!], shape: l.shape! };
    case 'uniform':
      return { family: 'uniform', min: l.min!, max: l.max! };
    case 'hyperexponential2':
      return { family: 'hyperexponential', p: l.p!, mean1: l.mean1!, mean2: l.mean2! };
    case 'sumOfTwoExponentials':
      return { family: 'exponential', mean: l.mean1! };
    case 'zeroWithProbElseExponential':
      return { family: 'exponential', mean: l.mean! };
    default:
      throw new Error(`unknown law ${l.dist}`);
  }
}

/** Are the contacts of a case held several at once? */
const isChat = (model: CaseModel): boolean => model.pools.some((p) => p.concurrency > 1);

/** Contacts an hour at which a loss system is simulated: a million of them then last for many times its longest memory. */
const lossPerHour = { least: 60, most: 50_000 };

/**
 * The model of a case; null where it is no steady state that is built here. Erlang B cases without one are made of their
 * parameters: time is scaled so that an hour sees neither hardly any contact nor nearly all of a run, which changes no share.
 */
export function modelOf(c: ReferenceCase): CaseModel | null {
  if (c.scenario !== undefined) return c.scenario as unknown as CaseModel;
  if (c.model !== 'M/M/c/c (Erlang B)') return null;
  const { offeredLoadErlang, agents, meanServiceSec } = c.params as Record<string, number>;
  const perHour = (3600 * offeredLoadErlang) / meanServiceSec;
  const ratePerHour = Math.min(Math.max(perHour, lossPerHour.least), lossPerHour.most);
  return {
    classes: [{ id: 'c1', arrivals: { ratePerHour }, patience: { dist: 'infinite' } }],
    pools: [{ id: 'p1', agents, concurrency: 1 }],
    arrivalPoolOrder: { c1: ['p1'] },
    poolQueuePriority: { p1: [['c1']] },
    service: { c1: { p1: { dist: 'exponential', mean: (3600 * offeredLoadErlang) / ratePerHour } } },
    systemCapacity: agents,
  };
}

/** A case as a scenario of `days` days, around the clock, in intervals of an hour. */
export function scenarioOf(id: string, model: CaseModel, days: number): Scenario {
  const hours = days * 24;
  const input: ScenarioInput = {
    format: 'floorwalk',
    version: 1,
    name: id,
    seed: `reference ${id}`,
    calendar: { start: '2026-01-05', zone: 'UTC', days, intervalMinutes: 60 },
    trunks: model.systemCapacity === undefined ? [] : [{ id: 'lines', name: 'Lines', lines: model.systemCapacity }],
    types: model.classes.map((c) => {
      const firstPool = model.arrivalPoolOrder[c.id][0];
      const service = model.service[c.id][firstPool];
      const patience: Patience = c.patience.dist === 'infinite' ? { family: 'never' } : law(c.patience);
      return {
        id: c.id,
        name: c.id,
        channel: isChat(model) && !c.exclusive ? ('chat' as const) : ('voice' as const),
        demand: { kind: 'rate', volume: new Array<number>(hours).fill(c.arrivals.ratePerHour), sharedDay: false },
        handling:
          service.dist === 'sumOfTwoExponentials'
            ? { talk: law(service), wrap: { family: 'exponential', mean: service.mean2! } }
            : { talk: law(service) },
        patience,
        balking: c.patience.pZero ?? 0,
        ...(c.callbackOffer
          ? { callback: { accept: c.callbackOffer.acceptProb, as: c.callbackOffer.becomesClass } }
          : {}),
        // The cases know no limit of attempts; the format's longest is beyond all that happens.
        ...(c.retry
          ? {
              redial: {
                afterAbandon: c.retry.probAfterAbandon,
                afterBusy: c.retry.probAfterBlocked,
                delay: law(c.retry.delay),
                mostAttempts: 255,
              },
            }
          : {}),
        ...(model.systemCapacity === undefined ? {} : { trunk: 'lines' }),
      };
    }),
    // Each threshold that a case speaks of is recorded because a commitment names it.
    commitments: thresholds.map((withinSeconds) => ({
      metric: 'serviceLevel',
      op: '>=',
      value: 0.8,
      withinSeconds,
      per: 'day',
    })),
    teams: model.pools.map((p) => ({
      id: p.id,
      name: p.id,
      headcount: new Array<number>(hours).fill(p.agents),
      ...(p.concurrency > 1
        ? { concurrency: { atOnce: p.concurrency, totalSpeeds: p.totalSpeedWithJContacts ?? [] } }
        : {}),
      skills: model.classes
        .filter((c) => model.arrivalPoolOrder[c.id].includes(p.id))
        .map((c) => {
          const order = model.arrivalPoolOrder[c.id];
          const levels = model.poolQueuePriority[p.id];
          return {
            type: c.id,
            preference: order.indexOf(p.id) + 1,
            priority: -levels.findIndex((level) => level.includes(c.id)),
            speed: meanOf(model.service[c.id][order[0]]) / meanOf(model.service[c.id][p.id]),
            reserveAgents: model.reserve?.[`${c.id}->${p.id}`] ?? 0,
          };
        }),
    })),
  };
  return expectScenario(input);
}

/** Mean service time of a law, seconds. */
export const meanOf = (l: CaseLaw): number => meanSeconds(law(l)) + (l.dist === 'sumOfTwoExponentials' ? l.mean2! : 0);
