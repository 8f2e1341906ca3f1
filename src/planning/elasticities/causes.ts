import { actsByKnowledge, knowledgeOf, resolvesOtherwise } from '../../model/knowledge';
import type { Scenario } from '../../model/scenario';
import { growsWithWait, isPressed, leavesUnresolved, passesOn, redials, repeats } from '../../model/whatReturns';
import type { Figure } from './figures';
import type { LeverId } from './levers';
import type { MechanismId } from './mechanisms';

/** What acts and is acted upon. */
export const nodeIds = [
  'fresh',
  'offered',
  'repeats',
  'resolution',
  'transfers',
  'aht',
  'pressure',
  'knowledge',
  'load',
  'staff',
  'absence',
  'occupancy',
  'wait',
  'abandoned',
  'serviceLevel',
  'conversion',
  'csat',
  'complaints',
  'churn',
  'attrition',
  'cost',
] as const;
export type NodeId = (typeof nodeIds)[number];

/** The figure that tells how much of a node there is; pressure is there or not, and so is knowledge. */
export const figureOf: Readonly<Record<NodeId, Figure | null>> = {
  fresh: 'freshIssues',
  offered: 'offered',
  repeats: 'repeatContacts',
  resolution: 'fcr',
  transfers: 'transferRate',
  aht: 'aht',
  pressure: null,
  knowledge: null,
  load: 'offeredLoad',
  staff: 'staffedHours',
  absence: 'absenteeism',
  occupancy: 'occupancy',
  wait: 'asa',
  abandoned: 'abandonRate',
  serviceLevel: 'serviceLevel',
  conversion: 'conversionRate',
  csat: 'csat',
  complaints: 'complaintRatePerContact',
  churn: 'churn',
  attrition: 'attrition',
  cost: 'staffingCost',
};

/**
 * How the size of an arrow is measured. `lever`: an input that acts on the tail is pulled, and what the head does is divided by what the
 * tail does; of several the first that the scenario has. `off`: the arrow is a mechanism, and is switched off. `none`: it cannot be, because
 * it goes beyond the days that are simulated.
 */
export type Measuring =
  | { kind: 'lever'; levers: readonly LeverId[] }
  | { kind: 'off'; mechanism: MechanismId }
  | { kind: 'none'; reason: 'horizon' };

/** One thing acts on another. */
export interface Arrow {
  from: NodeId;
  to: NodeId;
  /** The way it must go, by theory: more of the tail, more of the head is 1. 0: either. */
  sign: 1 | -1 | 0;
  /** Is it felt only after minutes or days? */
  delayed: boolean;
  by: Measuring;
}

const by = (...levers: LeverId[]): Measuring => ({ kind: 'lever', levers });
const off = (mechanism: MechanismId): Measuring => ({ kind: 'off', mechanism });
const beyond: Measuring = { kind: 'none', reason: 'horizon' };
const arrow = (from: NodeId, to: NodeId, sign: Arrow['sign'], measuring: Measuring, delayed = false): Arrow => ({
  from,
  to,
  sign,
  delayed,
  by: measuring,
});

/** Who acts on whom in a contact centre, with what a scenario may have switched off. Source: CAUSAL.md §2 and §3. */
const all: readonly Arrow[] = [
  arrow('fresh', 'offered', 1, by('volume')),
  arrow('offered', 'load', 1, by('volume')),
  arrow('aht', 'load', 1, by('handling')),
  arrow('pressure', 'aht', -1, off('pressure')),
  arrow('pressure', 'resolution', -1, off('pressure')),
  // The two ways to a shorter handle time: hurried and better, CAUSAL.md E6.
  arrow('knowledge', 'aht', -1, off('knowledge')),
  arrow('knowledge', 'resolution', 1, off('knowledge')),
  arrow('load', 'occupancy', 1, by('volume', 'handling')),
  arrow('occupancy', 'aht', 0, off('load'), true),
  arrow('staff', 'occupancy', -1, by('staff')),
  arrow('absence', 'staff', -1, by('absence')),
  arrow('staff', 'cost', 1, by('staff')),
  arrow('occupancy', 'wait', 1, by('volume', 'staff', 'handling')),
  arrow('wait', 'aht', 1, off('waitEffect')),
  arrow('wait', 'serviceLevel', -1, by('staff', 'volume')),
  arrow('wait', 'abandoned', 1, by('staff', 'volume')),
  arrow('abandoned', 'wait', -1, by('patience')),
  arrow('abandoned', 'offered', 1, off('redial'), true),
  arrow('resolution', 'repeats', -1, by('resolution')),
  arrow('offered', 'repeats', 1, by('volume')),
  arrow('repeats', 'offered', 1, off('repeat'), true),
  arrow('transfers', 'offered', 1, by('transfer')),
  arrow('resolution', 'csat', 1, by('resolution')),
  arrow('wait', 'csat', -1, by('staff', 'volume')),
  arrow('csat', 'complaints', -1, by('resolution')),
  arrow('resolution', 'churn', -1, by('resolution')),
  // Whose issue was never served intends to leave as one whose issue is unresolved does, CAUSAL.md E13.
  arrow('abandoned', 'churn', 1, by('patience', 'staff')),
  arrow('wait', 'conversion', -1, by('staff', 'volume')),
  arrow('occupancy', 'attrition', 1, by('volume', 'staff')),
  arrow('attrition', 'staff', -1, beyond, true),
  arrow('churn', 'fresh', -1, beyond, true),
];

/** Rings of arrows, told by their nodes. */
const rings: readonly (readonly NodeId[])[] = [
  ['wait', 'abandoned'],
  ['offered', 'load', 'occupancy', 'wait', 'abandoned'],
  ['offered', 'repeats'],
  ['load', 'occupancy', 'aht'],
  ['load', 'occupancy', 'wait', 'aht'],
  ['staff', 'occupancy', 'attrition'],
];

/** A ring that strengthens what goes round in it (R), or works against it (B); numbered within its kind. */
export interface Loop {
  kind: 'R' | 'B';
  number: number;
  nodes: readonly NodeId[];
}

/** The nodes, arrows and rings that are on in a scenario. */
export interface Causes {
  nodes: NodeId[];
  arrows: Arrow[];
  loops: Loop[];
}

export function causesOf(scenario: Scenario): Causes {
  const { types, teams, outcomes } = scenario;
  const inbound = types.some(({ demand }) => demand.kind !== 'campaign');
  const resolves = types.some((type) => leavesUnresolved(type, types));
  const on: Readonly<Record<NodeId, boolean>> = {
    fresh: inbound,
    offered: inbound,
    repeats: types.some((type) => repeats(type, types)),
    resolution: resolves,
    transfers: types.some((type) => passesOn(scenario, type)),
    aht: true,
    pressure: types.some(isPressed),
    knowledge: teams.some((team) => actsByKnowledge(team, types)),
    load: inbound,
    staff: true,
    absence: teams.some(({ people }) => (people?.absence ?? 0) > 0),
    occupancy: true,
    wait: inbound,
    abandoned: types.some(({ patience, demand }) => patience.family !== 'never' && demand.kind !== 'campaign'),
    serviceLevel: inbound,
    conversion: inbound && types.some(({ sale }) => sale !== undefined),
    csat: outcomes?.experience !== undefined,
    complaints: outcomes?.complaints !== undefined && outcomes.experience !== undefined,
    churn: outcomes?.customers !== undefined,
    attrition: teams.some(({ people }) => people?.attrition !== undefined),
    cost: teams.some(({ costPerHour }) => costPerHour > 0),
  };
  const rush = teams.some(({ loadEffect }) => (loadEffect?.rush ?? 0) > 0);
  const overload = teams.some(({ loadEffect }) => (loadEffect?.overload ?? 0) > 0);
  const mechanism: Readonly<Record<MechanismId, boolean>> = {
    redial: types.some(redials),
    repeat: on.repeats,
    pressure: on.pressure,
    knowledge: on.knowledge,
    load: rush || overload,
    waitEffect: types.some(growsWithWait),
  };
  const works = teams.map((team) => knowledgeOf(team).work);
  const odds = teams.filter((team) => resolvesOtherwise(team, types)).map((team) => knowledgeOf(team).odds);
  /** Arrows whose way hangs on the scenario; null: nothing acts along them. */
  const signs: Readonly<Record<string, Arrow['sign'] | null>> = {
    'occupancy aht': rush === overload ? 0 : overload ? 1 : -1,
    'knowledge aht': signBeyondOne(works),
    'knowledge resolution': signBeyondOne(odds),
  };
  const arrows = all
    .filter(({ from, to, by: how }) => on[from] && on[to] && (how.kind !== 'off' || mechanism[how.mechanism]))
    .flatMap((one): Arrow[] => {
      const sign = signs[`${one.from} ${one.to}`];
      return sign === null ? [] : [sign === undefined ? one : { ...one, sign }];
    });
  const acting = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const counts = { R: 0, B: 0 };
  const loops = rings.flatMap((nodes): Loop[] => {
    const signs = nodes.map((from, i) => signOf(arrows, from, nodes[(i + 1) % nodes.length]));
    if (signs.some((sign) => !sign)) return [];
    const kind = signs.reduce<number>((product, sign) => product * sign!, 1) > 0 ? 'R' : 'B';
    return [{ kind, number: ++counts[kind], nodes }];
  });
  return { nodes: nodeIds.filter((node) => acting.has(node)), arrows, loops };
}

/** The way of factors: above 1, below, some of each (0), or all of them 1 (null). */
function signBeyondOne(factors: readonly number[]): Arrow['sign'] | null {
  const [above, below] = [factors.some((one) => one > 1), factors.some((one) => one < 1)];
  return above && below ? 0 : above ? 1 : below ? -1 : null;
}

const signOf = (arrows: readonly Arrow[], from: NodeId, to: NodeId): number | undefined =>
  arrows.find((arrow) => arrow.from === from && arrow.to === to)?.sign;
