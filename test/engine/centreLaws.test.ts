import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayLog } from '../../src/engine/dayLog';
import { Duty, Ending, Outcome } from '../../src/engine/dayLog';
import { compile } from '../../src/engine/plan';
import { Simulator } from '../../src/engine/simulate';
import { measureDay } from '../../src/kpi/measureDay';
import { Contact, Floor } from '../../src/kpi/counters';
import { contactWidth } from '../../src/kpi/measures';
import { denseContacts } from '../kpi/dense';
import { specOf } from '../../src/kpi/spec';
import { expectScenario } from '../../src/model/document';
import type { ContactType, Scenario } from '../../src/model/scenario';
import { without } from '../../src/state/edits/without';
import { centres } from './arbitraryCentre';
import { simulate } from './build';
import { digest, hashOf } from './digest';
import type { Span } from './trail';
import { eps, levels } from './trail';

const settings = { seed: 20260302, numRuns: 120 };

/** A log to the last bit, the columns of spells included. */
const bits = (log: DayLog): Record<string, string> => ({
  ...digest(log),
  ...Object.fromEntries(
    (['done', 'firstReply', 'replies', 'replyTime'] as const).map((name) => [
      name,
      hashOf(log[name].slice(0, log.contacts)),
    ]),
  ),
  ...Object.fromEntries(
    (['spellAgent', 'spellFrom', 'spellTo', 'spellShared'] as const).map((name) => [
      name,
      hashOf(log[name].slice(0, log.spells)),
    ]),
  ),
});

interface Agent {
  spells: boolean;
  atOnce: number;
  /** Contacts that are held alone and live, chats beside others, spells of the log, time ready or in overtime. */
  alone: Span[];
  chats: Span[];
  busy: (Span & { shared: boolean })[];
  there: Span[];
}

/** Every agent's day as its log tells it. */
function agentsOf(scenario: Scenario, log: DayLog): { agents: Agent[]; team: Int32Array } {
  const { shape, types } = compile(scenario);
  const agents: Agent[] = Array.from(shape.agentTeam, (j) => {
    const team = scenario.teams.find(({ id }) => id === shape.teams[j])!;
    return {
      spells: shape.spells[j] === 1,
      atOnce: team.concurrency?.atOnce ?? 1,
      alone: [],
      chats: [],
      busy: [],
      there: [],
    };
  });
  for (let i = 0; i < log.contacts; i++) {
    if (log.outcome[i] !== Outcome.answered && log.outcome[i] !== Outcome.unanswered) continue;
    const type = types[log.type[i]];
    const agent = agents[log.agent[i]];
    const from = log.arrival[i] + log.wait[i];
    const span = { from, to: from + log.talk[i] + log.hold[i] + log.wrap[i] };
    if (type.concurrent && (agent.atOnce > 1 || type.turns)) agent.chats.push({ from, to: log.done[i] });
    else if (!type.deferred) agent.alone.push(span);
  }
  for (let r = 0; r < log.spells; r++)
    agents[log.spellAgent[r]].busy.push({
      from: log.spellFrom[r],
      to: log.spellTo[r],
      shared: log.spellShared[r] === 1,
    });
  for (const agent of agents) if (!agent.spells) agent.busy = agent.alone.map((span) => ({ ...span, shared: false }));
  for (let r = 0; r < log.shiftRows; r++) {
    const { there } = agents[log.shiftAgent[r]];
    const last = there.at(-1);
    if (last?.to === Infinity) last.to = log.shiftTime[r];
    if (log.shiftOn[r] === Duty.ready || log.shiftOn[r] === Duty.overtime)
      there.push({ from: log.shiftTime[r], to: Infinity });
  }
  return { agents, team: shape.agentTeam };
}

/** Joins stretches that follow each other without a gap. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.from - last.to <= eps) last.to = Math.max(last.to, span.to);
    else whole.push({ ...span });
  }
  return whole;
}
const within = (span: Span, wholes: readonly Span[]): boolean =>
  wholes.some((whole) => span.from >= whole.from - eps && span.to <= whole.to + eps);

function everyCentre(law: (scenario: Scenario, log: DayLog) => void): void {
  fc.assert(
    fc.property(centres, (scenario) => law(scenario, simulate(scenario, 3))),
    settings,
  );
}

describe('the centres on which the laws are tried', () => {
  it('have every outcome, chats side by side, laid-aside work, overtime and absence in plenty', () => {
    const counts = new Map<string, number>();
    const count = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
    const names = Object.keys(Outcome);
    everyCentre((scenario, log) => {
      for (let i = 0; i < log.contacts; i++) {
        count(names[log.outcome[i]]);
        if (log.ending[i] === Ending.leftSilently) count('leftSilently');
        if (log.outcome[i] === Outcome.answered && log.replies[i] > 0) count('replies');
      }
      for (let r = 0; r < log.shiftRows; r++) {
        if (log.shiftOn[r] === Duty.overtime) count('overtime');
        if (log.shiftOn[r] === Duty.absent) count('absent');
      }
      for (const { chats } of agentsOf(scenario, log).agents)
        count('beside', levels(chats).filter(({ level }) => level > 1).length);
      const { types } = compile(scenario);
      for (let i = 0; i < log.contacts; i++) {
        const work = log.talk[i] + log.hold[i] + log.wrap[i];
        const begun = log.arrival[i] + log.wait[i];
        if (types[log.type[i]].deferred && log.done[i] > begun + work + eps) count('laidAside');
      }
    });
    // Campaigns have laws of their own.
    const inbound = names.filter((name) => name !== 'droppedLive');
    for (const name of [...inbound, 'overtime', 'absent', 'beside', 'laidAside', 'leftSilently', 'replies'])
      expect(counts.get(name) ?? 0, name).toBeGreaterThanOrEqual(name === 'closed' ? 0 : 30);
  });
});

describe('in every centre', () => {
  it('each row is counted once, by what became of it', () => {
    everyCentre((input, log) => {
      const scenario = { ...input, warmUpIntervals: 0 };
      const spec = specOf(scenario);
      const contacts = denseContacts(measureDay(log, spec), spec);
      const sum = (counter: number): number => {
        let n = 0;
        for (let at = counter; at < contacts.length; at += contactWidth(spec)) n += contacts[at];
        return n;
      };
      const outside = ['blocked', 'closed', 'contained', 'calledBack', 'unanswered'] as const;
      const byOutcome = (name: keyof typeof Outcome): number =>
        log.outcome.subarray(0, log.contacts).filter((o) => o === Outcome[name]).length;
      for (const name of [...outside, 'answered', 'abandoned', 'dropped'] as const)
        expect(sum(Contact[name]), name).toBe(byOutcome(name));
      expect(sum(Contact.offered)).toBe(
        byOutcome('answered') + byOutcome('abandoned') + byOutcome('dropped') + byOutcome('waiting'),
      );
      expect(sum(Contact.offered) + outside.reduce((n, name) => n + sum(Contact[name]), 0)).toBe(log.contacts);
    });
  });

  it('rows stand in order of queue entry', () => {
    everyCentre((_, log) => {
      for (let i = 1; i < log.contacts; i++) expect(log.arrival[i]).toBeGreaterThanOrEqual(log.arrival[i - 1]);
    });
  });

  it('an agent holds at most as many chats at once as the team allows, and nothing beside what needs him whole', () => {
    everyCentre((scenario, log) => {
      for (const { atOnce, alone, chats, busy, spells } of agentsOf(scenario, log).agents) {
        expect(Math.max(0, ...levels(chats).map(({ level }) => level))).toBeLessThanOrEqual(atOnce);
        expect(
          Math.max(0, ...levels([...alone, ...joined(sorted(chats))]).map(({ level }) => level)),
        ).toBeLessThanOrEqual(1);
        // Spells follow each other; what is held alone has one of its own.
        expect(Math.max(0, ...levels(busy).map(({ level }) => level))).toBeLessThanOrEqual(1);
        if (!spells) continue;
        for (const span of alone)
          expect(
            within(
              span,
              busy.filter(({ shared }) => !shared),
            ),
          ).toBe(true);
        for (const span of chats)
          expect(
            within(
              span,
              busy.filter(({ shared }) => shared),
            ),
          ).toBe(true);
      }
    });
  });

  it('agents are busy only while they are there, and their duties follow each other in time', () => {
    everyCentre((scenario, log) => {
      const latest = new Map<number, number>();
      for (let r = 0; r < log.shiftRows; r++) {
        expect(log.shiftTime[r]).toBeGreaterThanOrEqual(latest.get(log.shiftAgent[r]) ?? 0);
        latest.set(log.shiftAgent[r], log.shiftTime[r]);
      }
      for (const { busy, there } of agentsOf(scenario, log).agents) {
        const whole = joined(there);
        for (const span of busy) expect(within(span, whole)).toBe(true);
      }
    });
  });

  it('busy time by the clock is the log’s', () => {
    everyCentre((scenario, log) => {
      const spec = specOf(scenario);
      const { floor } = measureDay(log, spec);
      const { agents, team } = agentsOf(scenario, log);
      const from = spec.warmUpIntervals * spec.shape.intervalSeconds;
      const end = spec.shape.intervals * spec.shape.intervalSeconds;
      spec.shape.teams.forEach((_, j) => {
        let counted = 0;
        for (let k = 0; k < spec.shape.intervals; k++)
          counted += floor[(j * spec.shape.intervals + k) * Floor.width + Floor.busy];
        const told = agents
          .filter((_, a) => team[a] === j)
          .flatMap(({ busy }) => busy)
          .reduce((sum, span) => sum + Math.max(0, Math.min(end, span.to) - Math.max(from, span.from)), 0);
        expect(Math.abs(counted - told)).toBeLessThanOrEqual(eps);
      });
    });
  });

  it('no day leaves anything behind for the next', () => {
    fc.assert(
      fc.property(centres, (scenario) => {
        const simulator = new Simulator(compile(scenario));
        const [three, zero] = [bits(simulator.run(3)), bits(simulator.run(0))];
        expect(bits(simulator.run(3))).toEqual(three);
        expect(zero).toEqual(bits(simulate(scenario, 0)));
      }),
      { ...settings, numRuns: 60 },
    );
  });

  it('what is declared but changes nothing is as good as left out, to the bit', () => {
    fc.assert(
      fc.property(centres, (scenario) => {
        const base = expectScenario({
          ...scenario,
          types: scenario.types.map(plainType),
          teams: scenario.teams.map((team) => without(without(team, 'people'), 'concurrency')),
        });
        const off = expectScenario({
          ...base,
          types: base.types.map((t) =>
            t.channel === 'email'
              ? { ...t, deferred: t.deferred ?? {} }
              : {
                  ...t,
                  wrongNumbers: 0,
                  announcements: [],
                  admission: {},
                  callback: { accept: 0 },
                },
          ),
          teams: base.teams.map((team) => ({ ...team, people: {}, concurrency: { atOnce: 1, slowDown: 0.5 } })),
        });
        expect(bits(simulate(off, 3))).toEqual(bits(simulate(base, 3)));
      }),
      { ...settings, numRuns: 60 },
    );
  });

  it('the times of a chat that was held beside others are what it took', () => {
    everyCentre((scenario, log) => {
      const { agents } = agentsOf(scenario, log);
      const { types } = compile(scenario);
      for (let i = 0; i < log.contacts; i++) {
        if (log.outcome[i] !== Outcome.answered || !types[log.type[i]].concurrent) continue;
        if (agents[log.agent[i]].atOnce === 1 && !types[log.type[i]].turns) continue;
        const took = log.talk[i] + log.hold[i] + log.wrap[i];
        expect(Math.abs(log.arrival[i] + log.wait[i] + took - log.done[i])).toBeLessThanOrEqual(eps);
      }
    });
  });
});

/** Without anything between the customer and the queue. */
function plainType(type: ContactType) {
  const known = without(without(without(type, 'menu'), 'wrongNumbers'), 'announcements');
  return without(without(known, 'admission'), 'callback');
}

function sorted(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.from - b.from);
}
