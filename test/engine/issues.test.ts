import { describe, expect, it } from 'vitest';
import { Cause, Ending, Outcome } from '../../src/engine/dayLog';
import { meanSeconds } from '../../src/model/meanSeconds';
import { answered, law, trails } from './law';
import type { Trail, Visit } from './trail';
import { eps, isOpen, skillFor, wanted } from './trail';
import { shareTo } from '../../src/model/whatReturns';

const unserved: readonly number[] = [Outcome.abandoned, Outcome.blocked, Outcome.dropped, Outcome.closed];
const later = ({ visits }: Trail): (Visit & { before: Visit })[] =>
  visits.filter((v): v is Visit & { before: Visit } => v.before !== null);
const warm = (trail: Trail): (Visit & { next: Visit })[] =>
  answered(trail).filter(
    (v): v is Visit & { next: Visit } => v.ending === Ending.passedOn && v.type.transfer!.handover !== undefined,
  );

/** Did the first agent not wait to the end? Then nobody is told anything. */
const isCold = ({ log }: Trail, { hungUp, next }: Visit & { next: Visit }): boolean =>
  hungUp < Math.min(next.answered, log.end) - eps;

describe('the days on which the laws of issues are tried', () => {
  it('have every cause, every ending and every way of being passed on in plenty', () => {
    const visits = trails.flatMap((trail) => trail.visits.map((v) => ({ ...v, late: !isOpen(trail, v.arrival) })));
    const second = visits.filter((v) => v.cause === Cause.transfer);
    const count = (from: readonly (typeof visits)[number][], is: (v: (typeof visits)[number]) => unknown): number =>
      from.filter(is).length;
    expect({
      redials: count(visits, (v) => v.cause === Cause.redial),
      redialsAfterBusy: count(visits, (v) => v.cause === Cause.redial && v.before!.outcome === Outcome.blocked),
      redialsAfterClosing: count(visits, (v) => v.cause === Cause.redial && v.before!.outcome === Outcome.dropped),
      redialsAfterClosed: count(visits, (v) => v.cause === Cause.redial && v.before!.outcome === Outcome.closed),
      repeats: count(visits, (v) => v.cause === Cause.repeat),
      asAnother: count(visits, (v) => v.before && v.before.type !== v.type && v.cause !== Cause.transfer),
      transfers: second.length,
      givenUp: count(second, (v) => v.outcome === Outcome.abandoned),
      express: count(second, (v) => v.queue !== v.type.id),
      elsewhere: count(second, (v) => v.before!.type !== v.type),
      late: count(second, (v) => v.late),
      lateServed: count(second, (v) => v.late && v.outcome === Outcome.answered),
      warm: trails.flatMap(warm).length,
      passedOnAgain: count(second, (v) => v.ending === Ending.passedOn),
      unresolved: count(visits, (v) => v.outcome === Outcome.answered && v.ending === Ending.unresolved),
      fifthTries: count(visits, (v) => v.attempt >= 5),
    }).toEqual(
      Object.fromEntries(
        [
          'redials',
          'redialsAfterBusy',
          'redialsAfterClosing',
          'redialsAfterClosed',
          'repeats',
          'asAnother',
          'transfers',
          'givenUp',
          'express',
          'elsewhere',
          'late',
          'lateServed',
          'warm',
          'passedOnAgain',
          'unresolved',
          'fifthTries',
        ].map((key) => [key, expect.toSatisfy((n: number) => n >= 30)]),
      ),
    );
  });
});

describe('an issue, on every day', () => {
  law('begins with a fresh attempt, and its attempts are numbered without a gap', ({ visits }) =>
    visits.filter(
      (v) => v.attempt !== (v.before?.attempt ?? 0) + 1 || (v.before === null) !== (v.cause === Cause.fresh),
    ),
  );

  law('is a number for each fresh attempt, in order of arrival', ({ visits }) =>
    visits.filter((v) => v.cause === Cause.fresh).filter((v, issue) => v.issue !== issue),
  );

  law('is tried again only after it failed, and never before that', (trail) =>
    later(trail).filter(({ arrival, cause, before }) => {
      if (cause === Cause.redial) return !unserved.includes(before.outcome) || arrival < before.hungUp;
      if (before.outcome !== Outcome.answered) return true;
      const reopens = before.ending === Ending.resolved && (before.type.repeat?.reopened ?? 0) > 0;
      if (cause === Cause.repeat)
        return !(reopens || before.ending === Ending.unresolved) || arrival < before.hungUp - eps;
      return before.ending !== Ending.passedOn;
    }),
  );

  law('comes again as the type that the last one says', (trail) =>
    later(trail).filter(({ cause, before, type }) => {
      const { redial, repeat, id } = before.type;
      if (cause === Cause.transfer) return shareTo(before.type, type.id) === 0;
      const as = cause === Cause.redial ? redial!.as : repeat!.as;
      return type.id !== (as ?? id);
    }),
  );

  law('is tried at most as often as its type says, and passed on at most so many times', (trail) =>
    later(trail).filter(({ attempt, cause, before }) => {
      const { redial, repeat, transfer } = before.type;
      if (cause !== Cause.transfer)
        return attempt > (cause === Cause.redial ? redial!.mostAttempts : repeat!.mostAttempts);
      let legs = 1;
      for (let leg = before; leg.cause === Cause.transfer; leg = leg.before!) legs++;
      return legs > transfer!.most;
    }),
  );

  law('is over when it is resolved unless it is reopened, and goes on when it is passed on', ({ visits }) =>
    visits.filter(
      (v) =>
        (v.ending === Ending.resolved &&
          ((v.next !== null && !v.type.repeat?.reopened) || v.outcome !== Outcome.answered)) ||
        (v.ending === Ending.passedOn) !== (v.next?.cause === Cause.transfer),
    ),
  );

  law('ends one way: resolved, given up unserved, silently unresolved, or open with the log', ({ visits }) => {
    const ends = visits.filter((v) => v.next === null);
    const counts = {
      resolved: ends.filter((v) => v.ending === Ending.resolved).length,
      unserved: ends.filter((v) => unserved.includes(v.outcome)).length,
      silent: ends.filter((v) => v.outcome === Outcome.answered && v.ending === Ending.unresolved).length,
      open: ends.filter((v) => v.outcome === Outcome.waiting).length,
    };
    const issues = visits.filter((v) => v.cause === Cause.fresh).length;
    const sum = counts.resolved + counts.unserved + counts.silent + counts.open;
    return sum === issues && new Set(visits.map((v) => v.issue)).size === issues ? [] : [{ issues, ...counts }];
  });

  law(
    'comes again after the horizon only where it is left unserved or unresolved, or is reopened, and not before',
    (t) =>
      t.visits.filter(
        (v) =>
          t.log.comesAgain[v.row] === 1 &&
          (v.next !== null ||
            v.outcome === Outcome.waiting ||
            (v.outcome === Outcome.answered &&
              v.ending !== Ending.unresolved &&
              !(v.ending === Ending.resolved && v.type.repeat?.reopened))),
      ),
  );

  law('is not resolved, and not passed on, by a contact that was broken off', (trail) =>
    answered(trail).filter((v) => trail.log.cut[v.row] === 1 && v.ending !== Ending.unresolved),
  );

  law(
    'is always resolved by an answer where the type resolves all and neither complaints nor transfers are harder, and never where it resolves none',
    (trail) =>
      answered(trail).filter(
        (v) =>
          v.ending !== Ending.passedOn &&
          ((v.type.resolution === 1 &&
            trail.log.cut[v.row] !== 1 &&
            !trail.scenario.outcomes?.complaints?.harderToSettle &&
            !trail.scenario.types.some(({ transfer }) => transfer?.resolutionPenalty) &&
            v.ending !== Ending.resolved) ||
            (v.type.resolution === 0 && v.ending !== Ending.unresolved)),
      ),
  );
});

describe('a contact that was passed on, on every day', () => {
  law('queues again at the instant at which the first agent has done his part', (trail) =>
    answered(trail).filter(
      (v) =>
        v.ending === Ending.passedOn &&
        v.type.transfer!.handover === undefined &&
        Math.abs(v.next!.arrival - v.hungUp) > eps,
    ),
  );

  law('is handed over cold only where all who could answer hold a line themselves', (trail) =>
    warm(trail).filter((v) => {
      const now = v.hungUp;
      // While the queue is emptied at closing, agents are those who were there at closing.
      if (!isCold(trail, v) || !isOpen(trail, now)) return false;
      const onTheLine = warm(trail).filter((w) => w.next.arrival <= now + eps && w.hungUp >= now - eps);
      return trail.scenario.teams.some((team) => {
        const skill = skillFor(team, v.next.type);
        const holding = onTheLine.filter(({ agent }) => trail.teamOf[agent] === team).length;
        return skill && wanted(trail, team, now) - holding > skill.reserveAgents;
      });
    }),
  );

  it('which happens in plenty', () => {
    const cold = trails.reduce((sum, trail) => sum + warm(trail).filter((v) => isCold(trail, v)).length, 0);
    expect(cold).toBeGreaterThanOrEqual(30);
  });

  law('has its first agent on hold until the second answers, and through the hand-over', (trail) =>
    warm(trail).filter((v) => {
      const { next } = v;
      if (isCold(trail, v)) return false;
      if (next.outcome !== Outcome.answered) return Math.abs(v.hungUp - Math.min(next.answered, trail.log.end)) > eps;
      const told = v.hungUp - next.answered;
      const { handover } = v.type.transfer!;
      const longest = handover!.family === 'constant' ? meanSeconds(handover!) + eps : Infinity;
      // Told by the first agent is listened to by the second.
      return told < -eps || told > longest || trail.log.talk[next.row] < told - eps;
    }),
  );
});
