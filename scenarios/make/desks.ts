import type { Session } from '../../src/planning/replay/presence';
import { sessionsOf } from '../../src/planning/replay/presence';
import type { BankCall } from './bankCalls';

/** A group of agent-days with the same skills. */
export interface Desk {
  id: string;
  name: string;
  queues: readonly string[];
  sessions: Session[];
}

export const desks: readonly Omit<Desk, 'sessions'>[] = [
  { id: 'banking-nw', name: 'Banking and prospects', queues: ['PS', 'NW', 'NE', 'PE', 'TT'] },
  { id: 'banking', name: 'Banking', queues: ['PS', 'NE', 'PE', 'TT'] },
  { id: 'banking-in', name: 'Banking and internet', queues: ['PS', 'NE', 'IN', 'PE', 'TT'] },
  { id: 'banking-nw-in', name: 'Banking, prospects and internet', queues: ['PS', 'NW', 'NE', 'IN', 'PE', 'TT'] },
  { id: 'exchange', name: 'Stock exchange desk', queues: ['NE'] },
  { id: 'internet', name: 'Internet desk', queues: ['IN'] },
];

/** The desk of an agent's day, from what the agent answered on it. */
function deskOf(calls: readonly BankCall[]): string {
  const share = (queue: string): number => calls.filter((call) => call.queue === queue).length / calls.length;
  if (share('IN') > 0.5) return 'internet';
  if (share('NE') > 0.5) return 'exchange';
  // A single stray call in fifty is a transfer, not a skill.
  return `banking${share('NW') >= 0.02 ? '-nw' : ''}${share('IN') > 0 ? '-in' : ''}`;
}

/** Who sat where: sessions of the agents' calls, by desk. Calls without an agent's name cannot be placed. */
export function seatAgents(calls: readonly BankCall[]): Desk[] {
  const days = new Map<string, BankCall[]>();
  for (const call of calls) {
    if (!call.answered || call.agent === '') continue;
    const key = `${call.agent} ${Math.floor(call.entered / 86_400)}`;
    days.set(key, [...(days.get(key) ?? []), call]);
  }
  const seated = desks.map((desk): Desk => ({ ...desk, sessions: [] }));
  for (const day of days.values()) {
    const desk = seated.find(({ id }) => id === deskOf(day))!;
    desk.sessions.push(...sessionsOf(day));
  }
  return seated;
}
