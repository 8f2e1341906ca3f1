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
  'overload',
  'overflow',
  'lines',
  'conversion',
  'price',
  'response',
  'wage',
] as const;
export type LeverId = (typeof leverIds)[number];

export interface Lever {
  id: LeverId;
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
const usual = (step: Step): Omit<Lever, 'id'> => ({ reach: 1, step });
const wide = (step: Step): Omit<Lever, 'id'> => ({ reach: 4, step });

const table: Readonly<Record<LeverId, Omit<Lever, 'id'>>> = {
  volume: usual(demand.volume),
  dayCv: wide(demand.dayCv),
  records: usual(demand.records),
  answerRate: usual(demand.answerRate),
  containment: wide(demand.containment),
  handling: usual(demand.handling),
  wrap: wide(demand.wrap),
  cap: usual(cap),
  patience: wide(demand.patience),
  redial: wide(behaviour.redial),
  resolution: usual(behaviour.resolution),
  repeat: wide(behaviour.repeat),
  transfer: wide(behaviour.transfer),
  staff: usual(stepStaff),
  absence: wide(behaviour.absence),
  away: wide(behaviour.away),
  overload: wide(overload),
  overflow: wide(behaviour.overflow),
  lines: usual(demand.lines),
  conversion: wide(behaviour.conversion),
  price: usual(price),
  response: wide(behaviour.response),
  wage: usual(wage),
};

/** Every lever, in the order of {@link leverIds}. */
export const levers: readonly Lever[] = leverIds.map((id) => ({ id, ...table[id] }));
