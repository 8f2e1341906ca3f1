import { isConcurrent, isDeferred } from '../channelKinds';
import type { Patience } from '../distribution';
import { actsByKnowledge } from '../knowledge';
import { outcomeParts } from '../newOutcomes';
import { hasNovices, hasOdds, hasSpeeds } from '../ownTraits';
import { rings } from '../ringing';
import type { ContactType, Scenario, Team } from '../scenario';
import { growsWithWait, isPressed, leavesUnresolved, passesOn, redials, repeats } from '../whatReturns';
import type { Aspect } from './aspects';
import { outcomeFields } from './outcomeFields';
import type { Setting } from './setting';

/** In the order of a contact's way. */
export const mechanismGroups = ['demand', 'waiting', 'returns', 'channels', 'people', 'outcomes'] as const;
export type MechanismGroup = (typeof mechanismGroups)[number];

/** What a mechanism is set for: the scenario as a whole, each contact type, or each team. */
export interface Parts {
  scenario: Scenario;
  type: ContactType;
  team: Team;
}
export type PartKind = keyof Parts;

interface MechanismOf<K extends PartKind> {
  group: MechanismGroup;
  of: K;
  /** Does it take part in a run, by this part of the scenario? */
  on: (part: Parts[K], scenario: Scenario) => boolean;
  settings?: readonly Setting[];
  /** What it changes by itself, … */
  acts: readonly Aspect[];
  /** … and what it carries from where to where while it is on. */
  carries?: readonly (readonly [from: Aspect, to: Aspect])[];
}

const ofTypes = (mechanism: Omit<MechanismOf<'type'>, 'of'>): MechanismOf<'type'> => ({ ...mechanism, of: 'type' });
const ofTeams = (mechanism: Omit<MechanismOf<'team'>, 'of'>): MechanismOf<'team'> => ({ ...mechanism, of: 'team' });
const ofAll = (mechanism: Omit<MechanismOf<'scenario'>, 'of'>): MechanismOf<'scenario'> => ({
  ...mechanism,
  of: 'scenario',
});

/** Does anybody wait for an agent? */
const waits = ({ channel, demand }: ContactType): boolean => !isDeferred(channel) && demand.kind !== 'campaign';
const givesUp = ({ family }: Patience): boolean => family !== 'never';

const serves = ({ skills }: Team, types: readonly ContactType[], some: (type: ContactType) => boolean): boolean =>
  skills.some((skill) => types.some((type) => type.id === skill.type && some(type)));

/** Numbers of a part of what follows from contacts, with their place in the scenario. */
const outcomeSettings = (part: keyof typeof outcomeFields): Setting[] =>
  outcomeFields[part].flatMap(({ fields }) =>
    fields.map(({ field, symbol, as }) => ({
      path: `outcomes.${part}.${field}`,
      ...(symbol === undefined ? {} : { symbol }),
      ...(as === 'share' ? { share: true as const } : {}),
    })),
  );

/** Every loop and mechanism beyond a queue with a known rate, known people and customers who wait. Source: CAUSAL.md §2. */
export const mechanisms = {
  sharedDay: ofAll({
    group: 'demand',
    on: ({ sharedDayCv, types }) =>
      sharedDayCv > 0 && types.some(({ demand }) => demand.kind === 'rate' && demand.sharedDay),
    settings: [{ path: 'sharedDayCv', symbol: 'cv_d' }],
    acts: ['fresh'],
  }),
  ownDay: ofTypes({
    group: 'demand',
    on: ({ demand }) => demand.kind === 'rate' && demand.dayCv > 0,
    settings: [{ path: 'demand.dayCv', symbol: 'cv_d' }],
    acts: ['fresh'],
  }),
  intervals: ofTypes({
    group: 'demand',
    on: ({ demand }) => demand.kind === 'rate' && demand.intervalCv > 0,
    settings: [{ path: 'demand.intervalCv', symbol: 'cv_i' }],
    acts: ['fresh'],
  }),
  observed: ofTypes({
    group: 'demand',
    on: ({ demand }) => demand.kind === 'rate' && demand.observed !== undefined,
    settings: [
      { path: 'demand.observed.abandonRate', share: true },
      { path: 'demand.observed.busyRate', share: true },
    ],
    acts: ['fresh'],
    carries: [['comesBack', 'fresh']],
  }),
  trace: ofTypes({ group: 'demand', on: ({ demand }) => demand.kind === 'trace', acts: ['fresh'] }),
  outside: ofTypes({
    group: 'demand',
    on: (type) => waits(type) && type.outsideHours === 'turnedAway',
    acts: ['fresh', 'closed'],
    carries: [['closed', 'arrivals']],
  }),
  patience: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && givesUp(type.patience),
    settings: [{ path: 'patience.mean' }, { path: 'patience.shape', symbol: 'weibullShape' }],
    acts: ['queue'],
  }),
  balking: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && type.balking > 0,
    settings: [{ path: 'balking', symbol: 'p_balk', share: true }],
    acts: ['queue'],
  }),
  wrongNumbers: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && (type.wrongNumbers ?? 0) > 0,
    settings: [{ path: 'wrongNumbers', symbol: 'p0', share: true }],
    acts: ['queue'],
  }),
  ring: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && rings(type),
    settings: [{ path: 'ring.time.mean' }],
    acts: ['queue'],
  }),
  menu: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && type.menu !== undefined,
    settings: [{ path: 'menu.containment', symbol: 'p_menu', share: true }],
    acts: ['arrivals', 'resolution'],
  }),
  announcements: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && (type.announcements?.length ?? 0) > 0,
    settings: [{ path: 'announcements.*.leaving', symbol: 'q_a', share: true }],
    acts: ['queue'],
  }),
  close: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && type.admission?.closeOverSeconds !== undefined,
    acts: ['queue', 'arrivals'],
    carries: [['queue', 'arrivals']],
  }),
  lines: ofTypes({
    group: 'waiting',
    on: ({ trunk }) => trunk !== undefined,
    acts: ['queue', 'arrivals'],
    carries: [['queue', 'arrivals']],
  }),
  reply: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && type.admission?.replyOverSeconds !== undefined,
    acts: ['queue'],
  }),
  callback: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && type.callback !== undefined,
    settings: [
      { path: 'callback.accept', symbol: 'p_accept', share: true },
      { path: 'callback.unanswered', symbol: 'p_missed', share: true },
    ],
    acts: ['queue', 'arrivals'],
    carries: [['queue', 'arrivals']],
  }),
  waitEffect: ofTypes({
    group: 'waiting',
    on: (type) => waits(type) && growsWithWait(type),
    settings: [
      { path: 'waitEffect.perMinute', symbol: 'g_w', share: true },
      { path: 'waitEffect.most', symbol: 'g_most', share: true },
    ],
    acts: ['work'],
    carries: [['queue', 'work']],
  }),
  redial: ofTypes({
    group: 'returns',
    on: redials,
    settings: [
      { path: 'redial.afterAbandon', symbol: 'r', share: true },
      { path: 'redial.afterBusy', symbol: 'r_b', share: true },
      { path: 'redial.afterClosed', symbol: 'r_c', share: true },
      { path: 'redial.decay', symbol: 'delta' },
      { path: 'redial.patience', symbol: 'delta_p' },
      { path: 'redial.delay.mean', symbol: 'D_r' },
    ],
    acts: ['arrivals', 'comesBack'],
    carries: [['queue', 'arrivals']],
  }),
  repeat: ofTypes({
    group: 'returns',
    on: (type, { types }) => leavesUnresolved(type, types) || repeats(type, types),
    settings: [
      { path: 'resolution', symbol: 'phi', share: true },
      { path: 'repeat.probability', symbol: 'c', share: true },
      { path: 'repeat.sameDay', symbol: 'p_same', share: true },
      { path: 'repeat.delay.mean', symbol: 'D_s' },
    ],
    acts: ['resolution', 'arrivals', 'comesBack'],
    carries: [['resolution', 'arrivals']],
  }),
  pressure: ofTypes({
    group: 'returns',
    on: (type) => isPressed(type),
    settings: [
      { path: 'pressure.cap', symbol: 'cap' },
      { path: 'pressure.obeyed', symbol: 'p_c', share: true },
    ],
    // What is broken off comes back as well, and an observed volume is freed of it.
    acts: ['work', 'resolution', 'comesBack'],
  }),
  transfer: ofTypes({
    group: 'returns',
    on: (type, scenario) => passesOn(scenario, type),
    settings: [
      { path: 'transfer.probability', symbol: 'pi', share: true },
      { path: 'transfer.workDone', symbol: 'f_tr', share: true },
      { path: 'transfer.resolutionPenalty', symbol: 'dphi_tr', share: true },
    ],
    acts: ['transfers', 'arrivals', 'work', 'comesBack'],
    carries: [['queue', 'arrivals']],
  }),
  deferred: ofTypes({ group: 'channels', on: ({ channel }) => isDeferred(channel), acts: ['fresh', 'queue'] }),
  atOnce: ofTeams({
    group: 'channels',
    on: (team, { types }) =>
      (team.concurrency?.atOnce ?? 1) > 1 && serves(team, types, ({ channel }) => isConcurrent(channel)),
    settings: [{ path: 'concurrency.slowDown', symbol: 'sigma_c' }],
    acts: ['work', 'queue', 'replies'],
    carries: [['queue', 'work']],
  }),
  turns: ofTypes({
    group: 'channels',
    on: ({ turns }) => turns !== undefined,
    settings: [
      { path: 'turns.replies', symbol: 'turns' },
      { path: 'turns.think.mean', symbol: 'think' },
      { path: 'handling.talk.mean', symbol: 'turnAgent', per: 'turns.replies' },
    ],
    acts: ['work', 'queue', 'replies', 'resolution'],
    carries: [['queue', 'work']],
  }),
  campaign: ofTypes({
    group: 'channels',
    on: ({ demand }) => demand.kind === 'campaign',
    settings: [
      { path: 'demand.answer', symbol: 'p_a', share: true },
      { path: 'demand.rightParty', symbol: 'p_r', share: true },
    ],
    acts: ['dials', 'queue', 'work'],
  }),
  shifts: ofTeams({ group: 'people', on: ({ roster }) => roster !== undefined, acts: ['duty', 'absent'] }),
  absence: ofTeams({
    group: 'people',
    on: ({ people }) => (people?.absence ?? 0) > 0,
    settings: [{ path: 'people.absence', symbol: 'p_abs', share: true }],
    acts: ['duty', 'absent'],
  }),
  plannedShrinkage: ofTeams({
    group: 'people',
    on: ({ roster, people }) => roster === undefined && (people?.plannedShrinkage ?? 0) > 0,
    settings: [{ path: 'people.plannedShrinkage', symbol: 'p_plan', share: true }],
    // Who is absent misses what was planned for him, and of a curve it is known from now on what was scheduled.
    acts: ['duty', 'absent'],
  }),
  lateEarly: ofTeams({
    group: 'people',
    on: ({ roster, people }) =>
      roster !== undefined && ((people?.late?.probability ?? 0) > 0 || (people?.early?.probability ?? 0) > 0),
    settings: [
      { path: 'people.late.probability', share: true },
      { path: 'people.early.probability', share: true },
    ],
    acts: ['duty'],
  }),
  adherence: ofTeams({
    group: 'people',
    on: ({ roster, people }) => roster !== undefined && (people?.adherence ?? 1) < 1,
    settings: [{ path: 'people.adherence', symbol: 'A_d', share: true }],
    acts: ['duty'],
  }),
  speeds: ofTeams({
    group: 'people',
    on: hasSpeeds,
    settings: [{ path: 'people.speedCv', symbol: 'sigma_a' }],
    acts: ['work'],
  }),
  quality: ofTeams({
    group: 'people',
    on: (team, { types }) => hasOdds(team) && serves(team, types, ({ resolution = 1 }) => resolution < 1),
    settings: [{ path: 'people.qualitySd', symbol: 'sd_eta' }],
    acts: ['resolution'],
  }),
  learning: ofTeams({
    group: 'people',
    on: ({ people }) => (people?.learning?.extra ?? 0) > 0,
    settings: [
      { path: 'people.learning.extra', symbol: 'ell', share: true },
      { path: 'people.learning.weeks', symbol: 't0', times: 7 },
    ],
    acts: ['work'],
  }),
  knowledge: ofTeams({
    group: 'people',
    on: (team, { types }) => actsByKnowledge(team, types),
    settings: [
      { path: 'people.knowledge.work', symbol: 'K', share: true },
      { path: 'people.knowledge.odds', symbol: 'odds_K' },
    ],
    acts: ['work', 'resolution'],
  }),
  loadEffect: ofTeams({
    group: 'people',
    on: ({ loadEffect }) => (loadEffect?.rush ?? 0) + (loadEffect?.overload ?? 0) > 0,
    settings: [
      { path: 'loadEffect.rush', symbol: 'alpha_s', share: true },
      { path: 'loadEffect.overload', symbol: 'alpha_o', share: true },
    ],
    acts: ['work'],
    carries: [['queue', 'work']],
  }),
  attrition: ofTeams({
    group: 'people',
    on: ({ people }) => people?.attrition !== undefined,
    settings: [
      { path: 'people.attrition.perYear', symbol: 'A0', share: true },
      { path: 'people.attrition.perOccupancyPoint', symbol: 'A1' },
    ],
    acts: ['leavers'],
  }),
  novices: ofTeams({
    group: 'people',
    on: hasNovices,
    acts: ['work'],
    carries: [['leavers', 'work']],
  }),
  sale: ofTypes({
    group: 'outcomes',
    on: ({ sale }) => (sale?.conversion ?? 0) > 0,
    settings: [
      { path: 'sale.conversion', symbol: 'p_s', share: true },
      { path: 'sale.lossPerMinute', symbol: 'omega' },
      { path: 'sale.agentEffect', symbol: 'lambda_s' },
    ],
    acts: ['sales'],
  }),
  experience: outcome('experience', ['felt'], [['felt', 'sales']]),
  complaints: outcome('complaints', ['complaints', 'resolution'], [['felt', 'complaints']]),
  evaluations: outcome('quality', ['evaluations']),
  customers: outcome('customers', ['customers']),
  costs: outcome('costs', ['prices'], [['leavers', 'prices']]),
} satisfies Record<string, MechanismOf<'scenario'> | MechanismOf<'type'> | MechanismOf<'team'>>;

function outcome(
  part: (typeof outcomeParts)[number],
  acts: readonly Aspect[],
  carries: MechanismOf<'scenario'>['carries'] = [],
): MechanismOf<'scenario'> {
  const settings = outcomeSettings(part);
  return ofAll({ group: 'outcomes', on: ({ outcomes }) => outcomes?.[part] !== undefined, settings, acts, carries });
}

export type MechanismKey = keyof typeof mechanisms;
export const mechanismKeys = Object.keys(mechanisms) as MechanismKey[];

/** Any of them, whatever it is set for. */
export type Mechanism = Omit<MechanismOf<PartKind>, 'on'> & { on: (part: never, scenario: Scenario) => boolean };
export const mechanismOf = (key: MechanismKey): Mechanism => mechanisms[key];
