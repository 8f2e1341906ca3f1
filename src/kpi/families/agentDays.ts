import type { Formula, PartOfDay, Sums } from '../formula';
import { AgentDay } from '../counters';

/** What agents did in whole calendar days, and how many of their days that were. */
interface Worked {
  days: number;
  contacts: number;
  talk: number;
  staffed: number;
}

const known = new WeakMap<PartOfDay, Worked | null>();

/**
 * Days of agents who were on duty on them. Null where nobody knows when they were, of a scope that is not whole calendar days, and by
 * contact type.
 */
function workedIn({ of }: Sums): Worked | null {
  if (!of) return null;
  let worked = known.get(of);
  if (worked === undefined) known.set(of, (worked = count(of)));
  return worked;
}

function count({ day, spec, type, team, agent, from, to }: PartOfDay): Worked | null {
  const { agentTeam, dayOf, intervals } = spec.shape;
  const isEdge = (k: number): boolean => k === 0 || k === intervals || dayOf[k] !== dayOf[k - 1];
  if (type >= 0 || from >= to || !(isEdge(from) || from === spec.warmUpIntervals) || !isEdge(to)) return null;
  const worked = { days: 0, contacts: 0, talk: 0, staffed: 0 };
  for (let a = 0; a < agentTeam.length; a++) {
    if (agent >= 0 ? a !== agent : team >= 0 && agentTeam[a] !== team) continue;
    for (let d = dayOf[from]; d <= dayOf[to - 1]; d++) {
      const at = (d * agentTeam.length + a) * spec.agentWidth;
      const contacts = day.agents[at + AgentDay.answered] + day.agents[at + AgentDay.reached];
      const staffed = day.agents[at + AgentDay.staffed];
      if (Number.isNaN(staffed)) return null;
      if (staffed === 0 && contacts === 0) continue;
      worked.days++;
      worked.contacts += contacts;
      worked.talk += day.agents[at + AgentDay.talk];
      worked.staffed += staffed;
    }
  }
  return worked;
}

const perAgentDay = (value: (worked: Worked) => number): Formula => ({
  needs: 'floor',
  kind: 'ratio',
  numerator: (s) => {
    const worked = workedIn(s);
    return worked ? value(worked) : NaN;
  },
  denominator: (s) => workedIn(s)?.days ?? NaN,
  scale: 1,
});

export const agentDays = {
  /** K37 = contacts with an agent / days of agents on duty [AWS]; {@link agentDayParts} has its times. */
  agentDay: perAgentDay(({ contacts }) => contacts),
} satisfies Record<string, Formula>;

/** K37's three figures, per agent and day on duty: contacts, hours of talk, and hours on duty. */
export const agentDayParts = {
  contacts: { formula: agentDays.agentDay, unit: 'count' },
  talk: { formula: perAgentDay(({ talk }) => talk / 3600), unit: 'h' },
  onDuty: { formula: perAgentDay(({ staffed }) => staffed / 3600), unit: 'h' },
} satisfies Record<string, { formula: Formula; unit: string }>;
