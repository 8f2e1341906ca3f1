import type { Scenario } from '../../model/scenario';
import { isPressed } from '../../model/whatReturns';
import * as demand from './demandSteps';
import * as behaviour from './behaviourSteps';
import { stepStaff } from './staff';
import { stepTeams, stepTypes, type Step } from './steps';

/** The inputs that can be pulled, in the order in which a planner looks: who comes, how long it takes, who waits, who works, what follows. */
export const leverIds = [
  'volume',
  'dayCv',
  'records',
  'answerRate',
  'containment',
  'handling',
  'talk',
  'wrap',
  'cap',
  'patience',
  'redial',
  'resolution',
  'repeat',
  'transfer',
  'staff',
  'absence',
  'away',
  'knowledge',
  'knowledgeOdds',
  'overload',
  'overflow',
  'lines',
  'conversion',
  'price',
  'response',
  'wage',
] as const;
export type LeverId = (typeof leverIds)[number];

/** A lever of the whole scenario, or of one contact type or team alone: `volume`, `volume:sales`, `staff:evening`. */
export type LeverKey = LeverId | `${LeverId}:${string}`;

/** What a lever acts on, where it can be had of each alone; null: it is of the whole. */
export type LeverScope = 'type' | 'team' | null;

export interface Lever {
  scope: LeverScope;
  /** Its step as a multiple of the usual one. Where a probability is small a small step of it moves hardly anybody. */
  reach: number;
  step: Step;
}

const cap = stepTypes(isPressed, (type, factor) => ({
  ...type,
  pressure: { ...type.pressure!, cap: Math.min(100, Math.max(0.05, type.pressure!.cap * factor)) },
}));

const overload = stepTeams(
  ({ loadEffect }) => (loadEffect?.overload ?? 0) > 0,
  (team, factor) => ({
    ...team,
    loadEffect: { ...team.loadEffect!, overload: Math.min(1, team.loadEffect!.overload * factor) },
  }),
);

const price = stepTypes(
  ({ sale }) => (sale?.value ?? 0) > 0,
  (type, factor) => ({ ...type, sale: { ...type.sale!, value: type.sale!.value * factor } }),
);

const wage = stepTeams(
  ({ costPerHour }) => costPerHour > 0,
  (team, factor) => ({ ...team, costPerHour: team.costPerHour * factor }),
);

/** Steps of what moves much are small; of what moves few contacts, or nobody much, four times as large. */
const usual = (scope: LeverScope, step: Step): Lever => ({ scope, reach: 1, step });
const wide = (scope: LeverScope, step: Step): Lever => ({ scope, reach: 4, step });

const table: Readonly<Record<LeverId, Lever>> = {
  volume: usual('type', demand.volume),
  dayCv: wide('type', demand.dayCv),
  records: usual('type', demand.records),
  answerRate: usual('type', demand.answerRate),
  containment: wide('type', demand.containment),
  handling: usual('type', demand.handling),
  talk: usual('type', demand.talk),
  wrap: wide('type', demand.wrap),
  cap: usual('type', cap),
  patience: wide('type', demand.patience),
  redial: wide('type', behaviour.redial),
  resolution: usual('type', behaviour.resolution),
  repeat: wide('type', behaviour.repeat),
  transfer: wide('type', behaviour.transfer),
  staff: usual('team', stepStaff),
  absence: wide('team', behaviour.absence),
  away: wide('team', behaviour.away),
  knowledge: usual('team', behaviour.knowledge),
  knowledgeOdds: wide('team', behaviour.knowledgeOdds),
  overload: wide('team', overload),
  overflow: wide('team', behaviour.overflow),
  lines: usual(null, demand.lines),
  conversion: wide('type', behaviour.conversion),
  price: usual('type', price),
  response: wide(null, behaviour.response),
  wage: usual('team', wage),
};

/** Levers that are there for who asks: talk is most of what handle times are. */
const onRequest: ReadonlySet<LeverId> = new Set(['talk']);
/** Levers that are pulled unless others are asked for, in the order of {@link leverIds}. */
export const usualLevers: readonly LeverId[] = leverIds.filter((id) => !onRequest.has(id));

/** What planners ask first is measured first. */
const first: readonly LeverId[] = ['volume', 'staff', 'handling', 'patience', 'resolution', 'wrap'];
export const inOrderOfUse = (keys: readonly LeverKey[]): LeverKey[] => {
  const rank = (key: LeverKey): number => {
    const place = first.indexOf(splitLever(key).id);
    return place < 0 ? first.length : place;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b));
};

export const isLeverId = (text: string): text is LeverId => (leverIds as readonly string[]).includes(text);

/** The lever of a key, and the contact type or team that it is confined to. */
export function splitLever(key: LeverKey): { id: LeverId; part: string | null } {
  const at = key.indexOf(':');
  return at < 0 ? { id: key as LeverId, part: null } : { id: key.slice(0, at) as LeverId, part: key.slice(at + 1) };
}

export const leverScope = (id: LeverId): LeverScope => table[id].scope;

/** The lever of a key. */
export function leverOf(key: LeverKey): Lever {
  const { id, part } = splitLever(key);
  const lever = table[id];
  return part === null ? lever : { ...lever, step: confined(lever, part) };
}

/** A step of one contact type or team alone: the rest of the scenario stays as it is. */
const confined =
  ({ scope, step }: Lever, part: string): Step =>
  (scenario, factor) => {
    const isPart = ({ id }: { id: string }): boolean => id === part;
    const only: Scenario =
      scope === 'type'
        ? // What busy days have in common is of no type alone.
          { ...scenario, types: scenario.types.filter(isPart), sharedDayCv: 0 }
        : { ...scenario, teams: scenario.teams.filter(isPart) };
    if (scope === null || only.types.length * only.teams.length === 0) return null;
    const stepped = step(only, factor);
    if (!stepped) return null;
    const { types, teams } = stepped.scenario;
    return {
      scenario: {
        ...scenario,
        types: scope === 'type' ? scenario.types.map((type) => (isPart(type) ? types[0] : type)) : scenario.types,
        // What teams have of a type, as their own share of transfers, goes with the type.
        teams: scope === 'type' ? teams : scenario.teams.map((team) => (isPart(team) ? teams[0] : team)),
      },
      change: stepped.change,
    };
  };
