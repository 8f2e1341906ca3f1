import { describe, expect, it } from 'vitest';
import { Cause, Outcome } from '../../src/engine/dayLog';
import type { Skill } from '../../src/model/scenario';
import { answered, law, queued, trails } from './law';
import type { Span, Trail, Visit } from './trail';
import { closingAfter, eps, intervalAt, isLate, isOpen, lastClosing, levels, skillFor, wanted } from './trail';

/** The leg of a contact that was passed on no further. */
const lastLeg = (v: Visit): Visit => (v.next?.cause === Cause.transfer ? lastLeg(v.next) : v);

/** Agents of a team who are still on the line, at the end, with somebody who waits. */
const stuck = (trail: Trail, team: Trail['teamOf'][number]): number =>
  answered(trail).filter(
    (v) =>
      trail.teamOf[v.agent] === team &&
      v.type.transfer?.handover &&
      v.next?.cause === Cause.transfer &&
      v.next.outcome === Outcome.waiting,
  ).length;

/** Outcomes of menus, call backs and campaigns: these scenarios have none. */
const elsewhere = ['contained', 'calledBack', 'unanswered', 'droppedLive'];

describe('the days on which the laws are tried', () => {
  it('have every outcome, every kind of staffing and every rule of routing in plenty', () => {
    const visits = trails.flatMap((trail) => trail.visits.map((v) => ({ ...v, trail })));
    const counts = Object.fromEntries(
      Object.entries(Outcome)
        .filter(([name]) => !elsewhere.includes(name))
        .map(([name, code]) => [name, visits.filter((v) => v.outcome === code).length]),
    );
    const served = visits.filter((v) => v.outcome === Outcome.answered);
    const skillOf = (v: (typeof served)[number]): Skill => skillFor(v.trail.teamOf[v.agent], v.type)!;
    expect({
      ...counts,
      balked: visits.filter((v) => v.outcome === Outcome.abandoned && v.wait === 0).length,
      answeredLate: served.filter((v) => v.wait > 0).length,
      overflowed: served.filter((v) => skillOf(v).overflowAfterSeconds > 0).length,
      reserved: served.filter((v) => skillOf(v).reserveAgents > 0).length,
      afterClosing: served.filter((v) => !isOpen(v.trail, v.left)).length,
      overtime: served.filter((v) => v.done > v.trail.horizon).length,
      duties: trails.reduce((sum, trail) => sum + trail.log.shiftRows, 0),
    }).toEqual(
      Object.fromEntries(
        [
          ...Object.keys(Outcome).filter((name) => !elsewhere.includes(name)),
          'balked',
          'answeredLate',
          'overflowed',
          'reserved',
          'afterClosing',
          'overtime',
          'duties',
        ].map((key) => [key, expect.toSatisfy((n: number) => n >= 30)]),
      ),
    );
  });
});

describe('a contact, on every day', () => {
  law('comes in order of arrival, while the doors are open or before closed ones, and waits at least 0 s', (trail) =>
    trail.visits.filter(
      (v, i) =>
        !(v.wait >= 0) ||
        (v.cause !== Cause.transfer && isOpen(trail, v.arrival) === (v.outcome === Outcome.closed)) ||
        (v.outcome === Outcome.closed && (v.wait !== 0 || v.cause === Cause.fresh || v.cause === Cause.transfer)) ||
        (i > 0 && v.arrival < trail.visits[i - 1].arrival) ||
        !(v.arrival >= 0),
    ),
  );

  law('is answered only by an agent on duty, whose team has its skill, and within his patience', (trail) =>
    answered(trail).filter(
      (v) =>
        !skillFor(trail.teamOf[v.agent], v.type) ||
        v.wait > v.patience + eps ||
        !trail.duty[v.agent].some((d) => d.from <= v.left + eps && v.done <= d.to + eps),
    ),
  );

  law('has no agent when it is not answered, unless his phone rang', (trail) =>
    trail.visits.filter(
      (v) => v.outcome !== Outcome.answered && v.agent !== -1 && !(v.outcome === Outcome.abandoned && v.type.ring),
    ),
  );

  law('gives up at the very instant its patience ends, or at once if it balks', (trail) =>
    trail.visits.filter(
      (v) =>
        v.outcome === Outcome.abandoned &&
        (v.agent >= 0 ? Math.abs(v.hungUp - v.arrival - v.patience) > eps : v.wait !== v.patience) &&
        !(v.wait === 0 && v.type.balking > 0 && v.cause !== Cause.transfer),
    ),
  );

  law('is served first come, first served within its queue', (trail) => {
    const lastLeft = new Map<string, number>();
    return queued(trail).filter((v) => {
      const before = lastLeft.get(v.queue) ?? 0;
      lastLeft.set(v.queue, Math.max(before, v.left));
      return v.outcome === Outcome.answered && v.left < before - eps;
    });
  });

  law('waits no longer than to the closing of the doors when the centre drops its queue', (trail) =>
    trail.scenario.calendar.closing === 'serve'
      ? trail.visits.filter((v) => v.outcome === Outcome.dropped)
      : queued(trail).filter((v) => {
          if (isLate(trail, v)) return v.left - v.arrival > eps;
          const closing = closingAfter(trail, v.arrival);
          return v.outcome === Outcome.dropped ? v.wait !== closing - v.arrival : v.left > closing;
        }),
  );

  law('is answered by another team only after its overflow delay, while the doors are open', (trail) =>
    answered(trail).filter(
      (v) => isOpen(trail, v.left) && v.wait < skillFor(trail.teamOf[v.agent], v.type)!.overflowAfterSeconds - eps,
    ),
  );

  law('is answered only while more agents are idle than are held in reserve, while the doors are open', (trail) =>
    answered(trail).filter((v) => {
      const team = trail.teamOf[v.agent];
      const idle = trail.teamOf.filter(
        (t, agent) =>
          t === team &&
          trail.duty[agent].some((d) => d.from <= v.left + eps && v.left - eps <= d.to) &&
          !trail.work[agent].some((w) => w.left < v.left - eps && w.done > v.left + eps),
      ).length;
      return isOpen(trail, v.left) && idle <= skillFor(team, v.type)!.reserveAgents;
    }),
  );

  law('does not wait while an agent who may take it is idle', (trail) => {
    const idleOf = trail.scenario.teams.map((team) => {
      const agents = trail.teamOf.flatMap((t, agent) => (t === team ? [agent] : []));
      // On duty +1, busy −1: an agent's idle time is duty with the work cut out of it.
      const idle = agents.flatMap((agent) =>
        trail.duty[agent].flatMap((d) => {
          const inside = trail.work[agent].filter((w) => w.left >= d.from - eps && w.left < d.to);
          const starts = [d.from, ...inside.map((w) => w.done)];
          return starts.map((from, i) => ({ from, to: i < inside.length ? inside[i].left : d.to }));
        }),
      );
      return { team, steps: levels(idle) };
    });
    return queued(trail).flatMap((v) =>
      idleOf.flatMap(({ team, steps }) => {
        const skill = skillFor(team, v.type);
        if (!skill) return [];
        const from = v.arrival + skill.overflowAfterSeconds;
        const seen = steps.find(
          (s) => s.level > skill.reserveAgents && Math.min(s.to, v.left) - Math.max(s.from, from) > 3 * eps,
        );
        return seen ? [{ row: v.row, team: team.id, seen }] : [];
      }),
    );
  });
});

describe('an agent, on every day', () => {
  law('serves one contact at a time', ({ work }) =>
    work.filter((list) => list.some((v, i) => i > 0 && v.left < list[i - 1].done - eps)),
  );

  law('comes on duty and leaves in turn, and never leaves in the middle of a contact', ({ duty, work }) =>
    duty.filter(
      (spans, agent) =>
        spans.some((d, i) => d.to < d.from || d.to === Infinity || (i > 0 && d.from < spans[i - 1].to)) ||
        work[agent].some((v) => spans.some((d) => d.to > v.left + eps && d.to < v.done - eps)),
    ),
  );

  law('takes a contact only while fewer are busy than the curve wants, or to empty the queue after closing', (trail) =>
    answered(trail).filter((v) => {
      const team = trail.teamOf[v.agent];
      const busy = trail.work
        .filter((_, agent) => trail.teamOf[agent] === team)
        .flatMap((list) => list.filter((w) => w.left < v.left - eps && w.done > v.left + eps)).length;
      const level = wanted(trail, team, v.left);
      // Who was there when the doors closed stays to serve who was in line.
      const stays = isOpen(trail, v.left) ? 0 : wanted(trail, team, lastClosing(trail, v.left) - 1);
      return busy >= Math.max(level, stays);
    }),
  );

  law('is there when the curve wants him: a team on duty is exactly the headcount, or busy beyond it', (trail) =>
    trail.scenario.teams.flatMap((team) => {
      const agents = trail.teamOf.flatMap((t, agent) => (t === team ? [agent] : []));
      const onDuty = levels(agents.flatMap((agent) => trail.duty[agent]));
      const busy = levels(agents.flatMap((agent) => trail.work[agent].map((v) => ({ from: v.left, to: v.done }))));
      const levelAt = (steps: typeof onDuty, time: number): number =>
        steps.find((s) => s.from <= time && time < s.to)?.level ?? 0;
      return team.headcount.flatMap((count, k) => {
        // Any instant will do; the middle of the interval and just after its start are far from ties.
        return [0.001, 0.5].flatMap((part) => {
          const time = (k + part) * trail.grid.intervalSeconds;
          const there = levelAt(onDuty, time);
          return there === Math.max(count, levelAt(busy, time)) ? [] : [{ team: team.id, time, there, count }];
        });
      });
    }),
  );
});

describe('a day as a whole', () => {
  law(
    'accounts for every attempt: answered, abandoned, blocked, dropped, closed or still waiting',
    ({ visits, log }) => {
      const counts = [0, 0, 0, 0, 0, 0];
      for (const v of visits) counts[v.outcome]++;
      return counts.reduce((a, b) => a + b) === log.contacts ? [] : [counts];
    },
  );

  law('leaves somebody waiting only where nobody is on duty for him to the end', (trail) =>
    trail.visits.filter(
      (v) =>
        v.outcome === Outcome.waiting &&
        (v.patience !== Infinity ||
          trail.scenario.teams.some(
            (team) =>
              skillFor(team, v.type) &&
              // Whoever stays on the line with somebody who waits for ever takes nobody else.
              wanted(trail, team, lastClosing(trail, trail.horizon) - 1) > stuck(trail, team),
          )),
    ),
  );

  law('never has more contacts on a trunk group than lines, and blocks only when all are taken', (trail) =>
    trail.scenario.trunks.flatMap(({ id, lines }) => {
      // Who is passed on keeps his line; a second leg takes none of its own.
      const all = trail.visits.filter((v) => v.type.trunk === id && v.cause !== Cause.transfer);
      const held = all
        .filter((v) => v.outcome !== Outcome.blocked && v.outcome !== Outcome.closed)
        .map((v): Span => ({ from: v.arrival, to: lastLeg(v).hungUp }))
        .filter(({ from, to }) => to > from + eps);
      const over = levels(held).filter((s) => s.level > lines);
      const wrongly = all.filter(
        (v) =>
          v.outcome === Outcome.blocked &&
          held.filter((h) => h.from <= v.arrival && h.to >= v.arrival - eps).length < lines,
      );
      return [...over, ...wrongly];
    }),
  );

  law('has a queue whose length, summed over time, is the sum of the waits (Little)', (trail) => {
    const end = trail.log.end;
    const spans = queued(trail).map((v) => ({ from: v.arrival, to: Math.min(v.left, Math.max(end, v.arrival)) }));
    const area = levels(spans).reduce((sum, s) => sum + s.level * (s.level > 0 ? s.to - s.from : 0), 0);
    const waits = trail.visits.reduce((sum, v) => {
      const inQueue = v.type.ring?.countsAsWait ? v.wait - v.rung : v.wait;
      return sum + (v.outcome === Outcome.abandoned ? Math.min(inQueue, Math.max(0, end - v.arrival)) : inQueue);
    }, 0);
    return Math.abs(area - waits) <= 1e-3 ? [] : [{ area, waits }];
  });

  law('ends when the last contact is done, not before the horizon', ({ log, work, horizon }) => {
    const last = Math.max(horizon, ...work.flat().map((v) => v.done));
    return Math.abs(log.end - last) <= eps ? [] : [{ end: log.end, last }];
  });

  law('keeps every fresh arrival in an interval with demand', (trail) =>
    trail.visits.filter((v) => {
      const { demand } = v.type;
      if (v.cause !== Cause.fresh) return false;
      return demand.kind === 'rate'
        ? !(demand.volume[intervalAt(trail, v.arrival)] > 0)
        : demand.kind === 'trace' && !demand.arrivals.includes(v.arrival);
    }),
  );
});
