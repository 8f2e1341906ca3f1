import type { Grid } from '../model/calendar';
import { hasSpeeds, shrinks } from '../model/ownTraits';
import { isConcurrent } from '../model/channel';
import type { Duration } from '../model/distribution';
import { expectedIn } from '../model/expectedContacts';
import type { ContactType, Scenario } from '../model/scenario';
import { speedAtSkill } from '../model/knowledge';
import { rings } from '../model/ringing';
import { growsWithWait, isPressed, passesOn, redials, repeats, shareTo } from '../model/whatReturns';
import type { IntervalModel } from './intervalModel';
import { intervalModel, loadOf, relaxationSeconds, servingTeams } from './intervalModel';

/** Why a formula of the steady state and a simulated interval may differ. The app and the command line have the words. */
export const reasonCodes = [
  // First: it alone makes the formula another system.
  'sharedAgents',
  'timeVarying',
  'carryOver',
  'shortInterval',
  'handlingNotExponential',
  'dayVariability',
  'replayedArrivals',
  'routing',
  'returns',
  'transfers',
  'lines',
  'severalAtOnce',
  'shrinkage',
  'turns',
  'shifts',
  'loadEffect',
  'waitEffect',
  'beforeQueue',
  'ringing',
  'longWaits',
  'unstable',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** A start is forgotten when on average over a stretch less than this share of it is left. */
const forgotten = 0.02;

/** How much of what was there at time 0 is left on average from `begin` to `end`, seconds, when it fades exponentially. */
function remembered(begin: number, end: number, relaxation: number): number {
  if (relaxation === Infinity) return 1;
  return (relaxation / (end - begin)) * (Math.exp(-begin / relaxation) - Math.exp(-end / relaxation));
}

/** Is it one exponential phase? Erlang with k 1 and its like included. */
function isExponential(d: Duration): boolean {
  switch (d.family) {
    case 'exponential':
      return true;
    case 'gamma':
      return d.cv === 1;
    case 'erlang':
      return d.k === 1;
    case 'weibull':
      return d.shape === 1;
    case 'hyperexponential':
      return d.p === 1 || d.mean1 === d.mean2;
    default:
      return false;
  }
}

const isNothing = (d: Duration | undefined): boolean => d === undefined || (d.family === 'constant' && d.mean === 0);

/** Reasons that hold in every interval alike. */
function lastingReasons(scenario: Scenario, type: ContactType): Set<ReasonCode> {
  const reasons = new Set<ReasonCode>();
  const { handling, demand } = type;
  const serving = servingTeams(scenario, type.id);
  const speeds = new Set(serving.map(({ team, skill }) => speedAtSkill(team, skill)));
  if (
    !isExponential(handling.talk) ||
    !isNothing(handling.hold) ||
    !isNothing(handling.wrap) ||
    isPressed(type) ||
    (demand.kind === 'trace' && demand.handleSeconds) ||
    speeds.size > 1 ||
    serving.some(({ team }) => hasSpeeds(team) || (team.people?.learning?.extra ?? 0) > 0)
  )
    reasons.add('handlingNotExponential');
  if (demand.kind === 'trace') reasons.add('replayedArrivals');
  else if (
    demand.kind === 'rate' &&
    (demand.dayCv > 0 || demand.intervalCv > 0 || (demand.sharedDay && scenario.sharedDayCv > 0))
  )
    reasons.add('dayVariability');
  if (serving.some(({ skill }) => skill.overflowAfterSeconds > 0 || skill.reserveAgents > 0)) reasons.add('routing');
  if (isConcurrent(type.channel) && serving.some(({ team }) => (team.concurrency?.atOnce ?? 1) > 1))
    reasons.add('severalAtOnce');
  if (type.turns) reasons.add('turns');
  if (serving.some(({ team }) => team.roster)) reasons.add('shifts');
  if (serving.some(({ team }) => !team.roster && shrinks(team.people))) reasons.add('shrinkage');
  if (serving.some(({ team: { loadEffect: e } }) => e && e.rush + e.overload > 0)) reasons.add('loadEffect');
  if (growsWithWait(type)) reasons.add('waitEffect');
  if (type.menu || type.wrongNumbers || type.announcements?.length) reasons.add('beforeQueue');
  if (rings(type)) reasons.add('ringing');
  const { admission, callback } = type;
  if (admission?.closeOverSeconds !== undefined || admission?.replyOverSeconds !== undefined || callback)
    reasons.add('longWaits');
  const { types } = scenario;
  const isHere = ({ id }: ContactType, as: string | undefined): boolean => (as ?? id) === type.id;
  if (types.some((t) => (redials(t) && isHere(t, t.redial?.as)) || (repeats(t, types) && isHere(t, t.repeat?.as))))
    reasons.add('returns');
  if (types.some((t) => passesOn(scenario, t) && (t === type || shareTo(t, type.id) > 0))) reasons.add('transfers');
  if (type.trunk !== undefined) {
    const shared = types.some((other) => other !== type && other.trunk === type.trunk);
    // A line is free as soon as the customer has hung up, the agent only after wrapping up.
    if (shared || !isNothing(handling.wrap)) reasons.add('lines');
  }
  return reasons;
}

const sameModel = (a: IntervalModel | null, b: IntervalModel | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.arrivalsPerSecond === b.arrivalsPerSecond &&
    a.ahtSeconds === b.ahtSeconds &&
    a.agents === b.agents &&
    a.patienceSeconds === b.patienceSeconds);

/** Do agents who serve this type also serve another one that is expected in these intervals? */
function agentsAreShared(scenario: Scenario, grid: Grid, type: ContactType, from: number, to: number): boolean {
  const others = new Set(
    servingTeams(scenario, type.id).flatMap(({ team }) =>
      team.skills.map((skill) => skill.type).filter((id) => id !== type.id),
    ),
  );
  return scenario.types.some((other) => {
    if (!others.has(other.id)) return false;
    // Nobody calls of a campaign: its agents do, whenever they are free.
    if (other.demand.kind === 'campaign' && other.demand.records > 0) return true;
    for (let k = from; k < to; k++) if (expectedIn(other.demand, grid, k) > 0) return true;
    return false;
  });
}

/** Why the formula of one interval may be off. */
export function reasonsOfInterval(scenario: Scenario, grid: Grid, type: ContactType, interval: number): ReasonCode[] {
  const reasons = lastingReasons(scenario, type);
  const modelAt = (k: number): IntervalModel | null => intervalModel(scenario, grid, type, k);
  const model = modelAt(interval);
  if (!model) return [];
  const before = interval > 0 ? modelAt(interval - 1) : undefined;
  const after = interval + 1 < grid.intervals ? modelAt(interval + 1) : undefined;
  if ([before, after].some((next) => next !== undefined && !sameModel(model, next))) reasons.add('timeVarying');

  let first = interval;
  while (first > 0 && sameModel(model, modelAt(first - 1))) first--;
  const begin = (interval - first) * grid.intervalSeconds;
  if (remembered(begin, begin + grid.intervalSeconds, relaxationSeconds(model)) > forgotten) {
    const earlier = first > 0 ? modelAt(first - 1) : null;
    // What came before was busier: its queue is still there. Otherwise the queue of this load has not built up yet.
    reasons.add(earlier && loadOf(earlier) > loadOf(model) ? 'carryOver' : 'shortInterval');
  }
  if (agentsAreShared(scenario, grid, type, interval, interval + 1)) reasons.add('sharedAgents');
  if (isUnstable(type, model)) reasons.add('unstable');
  return inOrder(reasons);
}

/** Is every measured interval the same, so that the whole horizon is one steady state? */
export function isSteady(scenario: Scenario, grid: Grid, type: ContactType): boolean {
  const model = intervalModel(scenario, grid, type, 0);
  if (!model) return false;
  for (let k = 1; k < grid.intervals; k++) if (!sameModel(model, intervalModel(scenario, grid, type, k))) return false;
  return true;
}

/** Why the formula of a steady horizon may be off. */
export function reasonsOfHorizon(scenario: Scenario, grid: Grid, type: ContactType): ReasonCode[] {
  const reasons = lastingReasons(scenario, type);
  const model = intervalModel(scenario, grid, type, 0);
  if (!model) return [];
  // Days start empty: without a warm-up their first part is too quiet.
  const [begin, end] = [scenario.warmUpIntervals, grid.intervals].map((k) => k * grid.intervalSeconds);
  if (remembered(begin, end, relaxationSeconds(model)) > forgotten) reasons.add('shortInterval');
  if (agentsAreShared(scenario, grid, type, 0, grid.intervals)) reasons.add('sharedAgents');
  if (isUnstable(type, model)) reasons.add('unstable');
  return inOrder(reasons);
}

const isUnstable = (type: ContactType, model: IntervalModel): boolean =>
  type.patience.family === 'never' && type.balking === 0 && model.lines === Infinity && loadOf(model) >= 1;

const inOrder = (reasons: ReadonlySet<ReasonCode>): ReasonCode[] => reasonCodes.filter((code) => reasons.has(code));
