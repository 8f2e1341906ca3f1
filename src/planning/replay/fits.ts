import { kaplanMeier, stepAt } from '../../analysis/stats/kaplanMeier';
import { momentsOf } from '../../analysis/stats/mean';
import type { Duration, Patience } from '../../model/distribution';
import { FlawError } from '../../model/errors';
import type { ReplayCall } from './calls';
import { groupBy } from './calls';
import { patienceOf } from './patienceCurve';

/** Abandonments that a patience curve of its own needs: its cumulative hazard is then known to about 10 %. */
export const enoughAbandonments = 100;
/** Answered calls that handle times of its own need: with a cv of 1.2 the standard error of their mean is then 20 %. */
export const enoughAnswered = 30;
/** Shorter calls are agents hanging up and slips, not conversations, seconds. */
export const shortestConversation = 10;
/** Where a curve's height is told, seconds. */
const toldAt = 60;

/** Where the patience of some queues comes from. */
export interface PatienceSource {
  queues: string[];
  /** Of all queues of their kind together, since these have too few abandonments of their own. */
  pooled: boolean;
  abandonments: number;
  /** Waits that ended otherwise. */
  censored: number;
  /** The share still there after so many seconds, with its standard error; null where nobody gave up or nobody is left. */
  told: { seconds: number; survival: number; standardError: number } | null;
  /** Beyond, nobody gives up. */
  lastSeconds: number;
  points: number;
  patience: Patience;
}

/** Where the handle times come from that a log does not know. */
export interface HandlingSource {
  queues: string[];
  pooled: boolean;
  answered: number;
  mean: number;
  standardError: number;
  cv: number;
  talk: Duration;
}

/** The patience of these queues, one source for all that share it. `calls` are those of the whole log in queues of one kind. */
export const fitPatience = (calls: readonly ReplayCall[], queues: readonly string[]): PatienceSource[] =>
  perQueue(calls, queues, (own) => own.filter(({ gaveUp }) => gaveUp).length >= enoughAbandonments, patienceSource);

/**
 * How long contacts of these queues take that have no handle time.
 * @throws FlawError when the log has no handle time at all
 */
export const fitHandling = (calls: readonly ReplayCall[], queues: readonly string[]): HandlingSource[] =>
  perQueue(calls, queues, (own) => conversations(own).length >= enoughAnswered, handlingSource);

/** A source for each queue whose own calls are enough, and one of all calls for the others. */
function perQueue<T>(
  calls: readonly ReplayCall[],
  queues: readonly string[],
  isEnough: (own: readonly ReplayCall[]) => boolean,
  make: (queues: string[], pooled: boolean, calls: readonly ReplayCall[]) => T,
): T[] {
  const byQueue = groupBy(calls, ({ queue }) => queue);
  const ownOf = (queue: string): readonly ReplayCall[] => byQueue.get(queue) ?? [];
  const scarce = queues.filter((queue) => !isEnough(ownOf(queue)));
  const sources = queues.filter((queue) => !scarce.includes(queue)).map((queue) => make([queue], false, ownOf(queue)));
  if (scarce.length > 0) sources.push(make(scarce, byQueue.size > 1, calls));
  return sources;
}

function patienceSource(queues: string[], pooled: boolean, calls: readonly ReplayCall[]): PatienceSource {
  // Who was answered at once was not put to the test.
  const waited = calls.filter(({ wait, gaveUp }) => wait > 0 || gaveUp);
  const steps = kaplanMeier(waited.map(({ wait, gaveUp }) => ({ seconds: wait, event: gaveUp })));
  const patience = patienceOf(steps);
  const told = stepAt(steps, toldAt) ?? steps.at(0);
  const abandonments = waited.filter(({ gaveUp }) => gaveUp).length;
  return {
    queues,
    pooled,
    abandonments,
    censored: waited.length - abandonments,
    told:
      told && told.standardError !== null
        ? {
            seconds: Math.max(toldAt, told.seconds),
            survival: told.survival,
            standardError: told.standardError,
          }
        : null,
    lastSeconds: steps.at(-1)?.seconds ?? 0,
    points: patience.family === 'empirical' ? patience.p.length : 0,
    patience,
  };
}

function conversations(calls: readonly ReplayCall[]): number[] {
  return calls.flatMap(({ handle }) => (handle !== null && handle >= shortestConversation ? [handle] : []));
}

function handlingSource(queues: string[], pooled: boolean, calls: readonly ReplayCall[]): HandlingSource {
  const handles = conversations(calls);
  if (handles.length === 0) throw new FlawError([{ path: 'handleSeconds', rule: 'missing' }]);
  const { mean, sd } = momentsOf(handles);
  // One call alone has no spread.
  const cv = handles.length > 1 ? sd / mean : 0;
  return {
    queues,
    pooled,
    answered: handles.length,
    mean,
    standardError: (cv * mean) / Math.sqrt(handles.length),
    cv,
    talk:
      cv < 0.001
        ? { family: 'constant', mean }
        : { family: 'lognormal', mean: Number(mean.toFixed(1)), cv: Number(cv.toPrecision(3)) },
  };
}
