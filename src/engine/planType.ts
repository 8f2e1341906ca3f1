import type { Grid } from '../model/calendar';
import { comesOutsideHours, isConcurrent, isDeferred } from '../model/channelKinds';
import { meanSeconds } from '../model/meanSeconds';
import type { Sale } from '../model/contactType';
import type { ContactType } from '../model/scenario';
import { rings } from '../model/ringing';
import { growsWithWait, isPressed, targetsOf } from '../model/whatReturns';
import { freshUnderPressure } from './brokenOff';
import { keysOf } from './keys';
import type { PlanCampaign } from './planCampaign';
import { compileCampaign } from './planCampaign';
import type { PlanSource } from './planDemand';
import { cumulative, nobodyCalls, traceOf } from './planDemand';
import type { PlanTurns } from './planTurns';
import { compileTurns } from './planTurns';
import { purposes } from './purposes';
import type { Sampler } from './sampler';
import { samplerOf, zero } from './sampler';

/** One contact type, ready to be simulated. */
export interface PlanType extends PlanSource {
  id: string;
  /** The same of those who come to closed doors, and are turned away; null: nobody does. */
  closed: PlanSource | null;
  /** Shape of the day factor and of the interval factor, Gamma(shape, 1/shape); 0 for none. */
  dayShape: number;
  intervalShape: number;
  sharedDay: boolean;
  /** How long an agent's phone rings, and whether that is part of the wait; null: not at all. */
  ring: { time: Sampler; counts: boolean } | null;
  talk: Sampler;
  hold: Sampler;
  wrap: Sampler;
  patience: Sampler;
  /** Scale of all handling parts, and of patience, by interval of arrival; null: always 1. */
  handleScale: Float64Array | null;
  patienceScale: Float64Array | null;
  balking: number;
  wrongNumbers: number;
  announcements: readonly { atSeconds: number; leaving: number }[];
  menu: { time: Sampler; containment: number } | null;
  /** Predicted waits, seconds, above which the channel closes and above which a reply asks for patience; Infinity: never. */
  closeOver: number;
  replyOver: number;
  replyFactor: number;
  callback: PlanCallback | null;
  /** The list that the centre calls; null where customers call. */
  campaign: PlanCampaign | null;
  /** Handled several at a time, where the team has room. */
  concurrent: boolean;
  turns: PlanTurns | null;
  deferred: boolean;
  interruptible: boolean;
  /** Deferred work that waits when the horizon begins. */
  backlog: number;
  /** Who comes back and who is passed on, see the scenario; `as` and `to` are indices of types. */
  redial: PlanRedial | null;
  resolution: number;
  /** Talk beyond so many seconds is broken off, in so many of the contacts; null: never. */
  pressure: { capSeconds: number; obeyed: number } | null;
  /** Talk and hold × 1 + min(most, perSecond · wait); null: whatever the wait. */
  waitEffect: { perSecond: number; most: number } | null;
  /** See `Sale`; null: nothing is sold. */
  sale: Sale | null;
  repeat: PlanRepeat | null;
  transfer: PlanTransfer | null;
  /** Σ expected contacts before each interval, where a repeat looks for its hour; null without repeats. */
  profile: Float64Array | null;
  /** Keys of its streams, four words per purpose. */
  keys: Int32Array;
}

export interface PlanCallback {
  over: number;
  accept: number;
  as: number;
  within: number;
  unanswered: number;
  ring: number;
  retryAfter: Sampler;
  mostTries: number;
}

export interface PlanRedial {
  afterAbandon: number;
  afterBusy: number;
  afterClosed: number;
  decay: number;
  /** What each time given up leaves of the patience; 1: all. */
  patience: number;
  delay: Sampler;
  most: number;
  as: number;
}

export interface PlanRepeat {
  probability: number;
  /** Probability that a resolved issue was not, after all. */
  reopened: number;
  sameDay: number;
  delay: Sampler;
  /** Cumulative weights of the next open day, the one after it, … */
  laterDays: Float64Array;
  work: number;
  most: number;
  as: number;
}

export interface PlanTransfer {
  /** Types that contacts go to, and for each the queue that the second leg joins and the shares up to it, of their sum. */
  to: readonly number[];
  queues: readonly number[];
  upTo: Float64Array;
  workDone: number;
  restFactor: number;
  /** Taken off the resolution of who answers next. */
  penalty: number;
  handover: Sampler | null;
  most: number;
}

/** A variation too small to matter (the shape would be beyond all numbers) is none. */
export const gammaShape = (cv: number): number => (cv > 1e-6 ? 1 / (cv * cv) : 0);

export const meanHandleOf = ({ handling }: ContactType): number =>
  meanSeconds(handling.talk) +
  (handling.hold ? meanSeconds(handling.hold) : 0) +
  (handling.wrap ? meanSeconds(handling.wrap) : 0);

/** Where a type passes contacts on to, in the order of the types: that of the list changes nothing. */
export const targetsIn = (t: ContactType, typeIndex: ReadonlyMap<string, number>): { type: number; share: number }[] =>
  targetsOf(t)
    .map(({ type, share }) => ({ type: typeIndex.get(type)!, share }))
    .sort((a, b) => a.type - b.type);

/**
 * Compiles a contact type of a scenario.
 * @param typeIndex indices by id
 * @param express first of the queues of what it passes on, where that has a priority of its own
 */
export function compileType(
  t: ContactType,
  grid: Grid,
  seed: string,
  typeIndex: ReadonlyMap<string, number>,
  express: number,
): PlanType {
  const { demand, handling, redial, repeat, transfer, callback } = t;
  const as = (id: string | undefined): number => typeIndex.get(id ?? t.id)!;
  const targets = targetsIn(t, typeIndex);
  const to = targets.map(({ type }) => type);
  const rate = demand.kind === 'rate' ? demand : null;
  // Deferred work comes at night, too.
  const deferred = isDeferred(t.channel);
  const volume = rate ? freshUnderPressure(t, grid) : null;
  const during = (isOpen: 0 | 1): PlanSource => ({
    volume: volume && volume.map((v, k) => (grid.open[k] === isOpen ? v : 0)),
    trace: demand.kind === 'trace' ? traceOf(demand, grid, (k) => grid.open[k] === isOpen) : null,
  });
  return {
    id: t.id,
    // Deferred work comes at any hour.
    ...(deferred ? { volume, trace: demand.kind === 'trace' ? traceOf(demand, grid, () => true) : null } : during(1)),
    ...(demand.kind === 'campaign' ? { trace: nobodyCalls } : {}),
    closed: comesOutsideHours(t) && !deferred ? during(0) : null,
    dayShape: gammaShape(rate?.dayCv ?? 0),
    intervalShape: gammaShape(rate?.intervalCv ?? 0),
    sharedDay: rate?.sharedDay ?? false,
    ring: rings(t) ? { time: samplerOf(t.ring.time), counts: t.ring.countsAsWait } : null,
    talk: samplerOf(handling.talk),
    hold: handling.hold ? samplerOf(handling.hold) : zero,
    wrap: handling.wrap ? samplerOf(handling.wrap) : zero,
    patience: samplerOf(t.patience, Infinity),
    handleScale: scaleBy(handling.meanByInterval, meanHandleOf(t)),
    patienceScale: scaleBy(t.patienceByInterval, meanSeconds(t.patience)),
    balking: t.balking,
    wrongNumbers: t.wrongNumbers ?? 0,
    announcements: t.announcements ?? [],
    menu: t.menu ? { time: samplerOf(t.menu.time), containment: t.menu.containment } : null,
    closeOver: t.admission?.closeOverSeconds ?? Infinity,
    replyOver: t.admission?.replyOverSeconds ?? Infinity,
    replyFactor: t.admission?.patienceFactor ?? 1,
    callback: callback
      ? {
          over: callback.overSeconds,
          accept: callback.accept,
          as: as(callback.as),
          within: callback.withinSeconds ?? Infinity,
          unanswered: callback.unanswered,
          ring: callback.ringSeconds,
          retryAfter: samplerOf(callback.retryAfter),
          mostTries: callback.mostTries,
        }
      : null,
    campaign: demand.kind === 'campaign' ? compileCampaign(demand, grid) : null,
    concurrent: isConcurrent(t.channel),
    turns: t.turns ? compileTurns(t.turns, handling) : null,
    deferred,
    interruptible: deferred && (t.deferred?.interruptible ?? true),
    backlog: t.deferred?.backlog ?? 0,
    redial: redial
      ? {
          ...redial,
          patience: redial.patience ?? 1,
          delay: samplerOf(redial.delay),
          most: redial.mostAttempts,
          as: as(redial.as),
        }
      : null,
    resolution: t.resolution ?? 1,
    pressure: isPressed(t)
      ? { capSeconds: t.pressure.cap * meanSeconds(handling.talk), obeyed: t.pressure.obeyed }
      : null,
    waitEffect: growsWithWait(t) ? { perSecond: t.waitEffect!.perMinute / 60, most: t.waitEffect!.most } : null,
    sale: t.sale ?? null,
    repeat: repeat
      ? {
          ...repeat,
          reopened: repeat.reopened ?? 0,
          delay: samplerOf(repeat.delay),
          laterDays: cumulative(repeat.laterDays).subarray(1),
          most: repeat.mostAttempts,
          as: as(repeat.as),
        }
      : null,
    transfer: transfer
      ? {
          to,
          queues: transfer.priority !== 0 ? to.map((_, i) => express + i) : to,
          upTo: cumulative(targets.map(({ share }) => share)).subarray(1),
          workDone: transfer.workDone,
          restFactor: transfer.restFactor,
          penalty: transfer.resolutionPenalty ?? 0,
          handover: transfer.handover ? samplerOf(transfer.handover) : null,
          most: transfer.most,
        }
      : null,
    profile: null,
    keys: keysOf(seed, t.id, purposes),
  };
}

function scaleBy(means: readonly (number | null)[] | undefined, mean: number): Float64Array | null {
  // What always takes no time, or for ever, has no scale.
  if (!means || mean < 1e-6 || mean === Infinity) return null;
  return Float64Array.from(means, (m) => (m === null ? 1 : m / mean));
}
