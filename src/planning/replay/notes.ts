import type { Estimated, ReplayNote } from '../../model/replayNote';
import type { HandlingSource, PatienceSource } from './fits';
import { enoughAbandonments, enoughAnswered, shortestConversation } from './fits';
import { shortestNight } from './opening';
import { curveTolerance } from './patienceCurve';
import { sessionGap } from './presence';
import type { ReplaySummary } from './replay';

/** What a replay says of itself: of its customers, its staff and its limits. Nothing that was made up is silent. */
export function replayNotes(summary: ReplaySummary): ReplayNote[] {
  const { customers, gaveUp, censored, untested, handleDrawn, staffing, blocked, unqueued } = summary;
  const { chats, mail, opening, openingByAnswers, intervalMinutes } = summary;
  const notes: ReplayNote[] = [];
  if (customers > 0) notes.push({ code: 'customers', of: { customers, gaveUp, censored, untested } });
  if (chats) notes.push({ code: 'chats', of: chats });
  if (mail) notes.push({ code: 'mail', of: mail });
  if (opening.opening)
    notes.push({
      code: 'opening',
      of: {
        hours: opening.hours,
        minutes: intervalMinutes,
        byAnswers: openingByAnswers,
        closedDays: opening.closedDates.length,
      },
    });
  else notes.push({ code: 'alwaysOpen', of: { nightHours: shortestNight / 60 } });
  if (handleDrawn > 0) notes.push({ code: 'handleDrawn', of: { customers: handleDrawn } });
  if (staffing.kind === 'load') notes.push({ code: 'staffLoad', of: { hours: staffing.hours } });
  else {
    const { agents, sessions, presentHours, awayHours, nameless } = staffing;
    notes.push({
      code: 'staffAgents',
      // A log that counts in whole seconds has some seconds of this by rounding alone.
      of: { agents, sessions, presentHours, awayHours: Math.round(awayHours * 100) / 100, gapMinutes: sessionGap / 60 },
    });
    const { contacts, of, hours } = staffing.overlap;
    if (contacts > 0) notes.push({ code: 'overlap', of: { contacts, of, hours } });
    if (nameless > 0) notes.push({ code: 'nameless', of: { calls: nameless } });
  }
  for (const queue of summary.unserved) notes.push({ code: 'unserved', of: { queue } });
  if (blocked > 0) notes.push({ code: 'blocked', of: { calls: blocked } });
  if (unqueued > 0) notes.push({ code: 'unqueued', of: { calls: unqueued } });
  notes.push({ code: 'assumed', of: { parts: summary.parts } }, { code: 'luck', of: {} });
  return notes;
}

/** The curves from which is drawn what the log does not know. */
export const curveNotes = ({ patience, handling }: ReplaySummary): ReplayNote[] => [
  ...patience.map(patienceNote),
  ...handling.map(handlingNote),
];

/** Quantile of the normal distribution for 95 %. */
const z95 = 1.96;
const estimated = (mean: number, standardError: number, most = Infinity): Estimated => ({
  mean,
  low: Math.max(0, mean - z95 * standardError),
  high: Math.min(most, mean + z95 * standardError),
});

function patienceNote(source: PatienceSource): ReplayNote {
  const queues = source.queues.join(', ');
  if (source.abandonments === 0) return { code: 'noPatience', of: { queues } };
  const { pooled, abandonments, censored, told, lastSeconds, points } = source;
  return {
    code: 'patience',
    of: {
      queues,
      pooled,
      enough: enoughAbandonments,
      abandonments,
      censored,
      share: told && estimated(told.survival * 100, told.standardError * 100, 100),
      seconds: told?.seconds ?? 0,
      lastSeconds,
      points,
      tolerancePercent: curveTolerance * 100,
    },
  };
}

const handlingNote = ({ queues, pooled, answered, mean, standardError, cv }: HandlingSource): ReplayNote => ({
  code: 'handling',
  of: {
    queues: queues.join(', '),
    pooled,
    enough: enoughAnswered,
    answered,
    mean: estimated(mean, standardError),
    cv,
    atLeastSeconds: shortestConversation,
  },
});
