import { scaledDuration, scaledIfSet } from '../../model/scaledTimes';
import type { ContactType, RateDemand } from '../../model/scenario';
import { probability, spreadWhole, stepTypes, type Step } from './steps';

/* Steps of who comes, how long it takes and who waits. */

const ofRate = (type: ContactType): RateDemand | null => (type.demand.kind === 'rate' ? type.demand : null);
/** Blanks stay blank. */
const scaledList = <T extends number | null>(list: readonly T[], factor: number): T[] =>
  list.map((x) => (x === null ? x : x * factor) as T);

export const volume = stepTypes(
  (type) => ofRate(type) !== null,
  (type, factor) => {
    const demand = ofRate(type)!;
    return { ...type, demand: { ...demand, volume: demand.volume.map((n) => n * factor) } };
  },
);

/** How much days differ: the factor of the day of each type, and the one that they share. */
export const dayCv: Step = (scenario, factor) => {
  const shared = scenario.sharedDayCv;
  const own = scenario.types.some((type) => (ofRate(type)?.dayCv ?? 0) > 0);
  if (!own && !(shared > 0 && scenario.types.some((type) => ofRate(type)?.sharedDay))) return null;
  const scaled = (type: ContactType): ContactType => {
    const demand = ofRate(type);
    return demand ? { ...type, demand: { ...demand, dayCv: Math.min(2, demand.dayCv * factor) } } : type;
  };
  return {
    scenario: { ...scenario, sharedDayCv: Math.min(2, shared * factor), types: scenario.types.map(scaled) },
    change: factor - 1,
  };
};

/** Whole numbers of several things, each by the step as near as it can be. */
function wholeStep(counts: readonly number[], factor: number): { counts: number[]; change: number } | null {
  const share = Math.min(1, Math.abs(factor - 1));
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0 || share === 0) return null;
  const sign = factor > 1 ? 1 : -1;
  const extra = spreadWhole(counts, share);
  return {
    counts: counts.map((n, i) => n + sign * extra[i]),
    change: (sign * extra.reduce((sum, n) => sum + n, 0)) / total,
  };
}

export const records: Step = (scenario, factor) => {
  const counts = scenario.types.map(({ demand }) => (demand.kind === 'campaign' ? demand.records : 0));
  const step = wholeStep(counts, factor);
  return (
    step && {
      scenario: {
        ...scenario,
        types: scenario.types.map((type, i) =>
          type.demand.kind === 'campaign' ? { ...type, demand: { ...type.demand, records: step.counts[i] } } : type,
        ),
      },
      change: step.change,
    }
  );
};

export const lines: Step = (scenario, factor) => {
  const used = new Set(scenario.types.map(({ trunk }) => trunk));
  const step = wholeStep(
    scenario.trunks.map((trunk) => (used.has(trunk.id) ? trunk.lines : 0)),
    factor,
  );
  return (
    step && {
      scenario: {
        ...scenario,
        trunks: scenario.trunks.map((trunk, i) => (used.has(trunk.id) ? { ...trunk, lines: step.counts[i] } : trunk)),
      },
      change: step.change,
    }
  );
};

export const handling = stepTypes(
  () => true,
  (type, factor) => {
    const { handling: work, demand } = type;
    const byInterval = work.meanByInterval;
    const trace = demand.kind === 'trace' && demand.handleSeconds;
    const scaled = { ...work, talk: scaledDuration(work.talk, factor) };
    if (work.hold) scaled.hold = scaledIfSet(work.hold, factor);
    if (work.wrap) scaled.wrap = scaledIfSet(work.wrap, factor);
    if (byInterval) scaled.meanByInterval = scaledList(byInterval, factor);
    return {
      ...type,
      handling: scaled,
      ...(trace ? { demand: { ...demand, handleSeconds: scaledList(trace, factor) } } : {}),
    };
  },
);

/** Means by interval, and handle times of a log, are of all parts together: there the talk alone cannot move. */
export const talk = stepTypes(
  ({ handling: { hold, wrap: after, meanByInterval }, demand }) =>
    (hold ?? after) !== undefined &&
    !meanByInterval?.some((mean) => mean !== null) &&
    !(demand.kind === 'trace' && demand.handleSeconds),
  (type, factor) => ({ ...type, handling: { ...type.handling, talk: scaledDuration(type.handling.talk, factor) } }),
);

/** Means by interval are of all parts together: there the wrap alone cannot move. */
export const wrap = stepTypes(
  ({ handling: work }) => work.wrap !== undefined && !work.meanByInterval?.some((mean) => mean !== null),
  (type, factor) => ({ ...type, handling: { ...type.handling, wrap: scaledIfSet(type.handling.wrap, factor) } }),
);

export const patience = stepTypes(
  ({ patience: law }) => law.family !== 'never',
  (type, factor) => ({
    ...type,
    patience: scaledDuration(type.patience, factor),
    ...(type.patienceByInterval ? { patienceByInterval: scaledList(type.patienceByInterval, factor) } : {}),
  }),
);

/** Of a list that is called: that somebody answers. */
export const answerRate = probability(
  ({ demand }) => (demand.kind === 'campaign' ? Math.max(demand.answer, ...(demand.answerByHour ?? [])) : undefined),
  (type, _, factor) => {
    if (type.demand.kind !== 'campaign') return type;
    const { answer, answerByHour } = type.demand;
    const scaled = (p: number): number => Math.min(1, p * factor);
    const byHour = answerByHour ? { answerByHour: answerByHour.map(scaled) } : {};
    return { ...type, demand: { ...type.demand, answer: scaled(answer), ...byHour } };
  },
);

/** Of callers whose issue the menu resolves. */
export const containment = probability(
  ({ menu }) => menu?.containment,
  (type, value) => ({ ...type, menu: { ...type.menu!, containment: value } }),
);
