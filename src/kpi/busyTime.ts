import type { DayLog } from '../engine/dayLog';
import { Outcome } from '../engine/dayLog';
import type { Counting, MeasureSpec } from './measures';
import { AgentDay, Floor } from './counters';
import { agentCell } from './measures';

/** Handle time by the clock: for the team by interval, for the agent by day. It starts in interval `k` or later. */
export function foldHandling(
  spec: MeasureSpec,
  day: Counting,
  agent: number,
  type: number,
  outcome: number,
  k: number,
  start: number,
  length: number,
): void {
  const { shape, warmUpIntervals } = spec;
  const { intervals } = shape;
  const { floor, agents } = day;
  const team = shape.agentTeam[agent];
  const L = shape.intervalSeconds;
  while (k < intervals && start >= (k + 1) * L) k++;
  // A customer who did not pick up when called back kept the agent busy, but was not answered.
  if (outcome === Outcome.answered && k < intervals && k >= warmUpIntervals)
    floor[(team * intervals + k) * Floor.width + Floor.answers]++;
  // Where several contacts are held at once, or work is laid aside, the spells of the log tell who was busy.
  const spells = shape.spells[team] === 1;
  if (spells && spec.concurrent[type] === 0) return;
  const counter = spells ? Floor.held : Floor.busy;
  let left = length;
  let room = (k + 1) * L - start;
  while (left > 0 && k < intervals) {
    const part = left < room ? left : room;
    if (k >= warmUpIntervals) {
      floor[(team * intervals + k) * Floor.width + counter] += part;
      if (spells) agents[agentCell(spec, agent, k) + spec.agentHeld] += part;
      else agents[agentCell(spec, agent, k) + AgentDay.busy] += part;
    }
    left -= part;
    room = L;
    k++;
  }
}

/** Busy time of teams whose contacts do not tell it. */
export function foldSpells(log: DayLog, spec: MeasureSpec, day: Counting): void {
  const { shape } = spec;
  const { floor, agents } = day;
  const L = shape.intervalSeconds;
  const begin = spec.warmUpIntervals * L;
  for (let r = 0; r < log.spells; r++) {
    const agent = log.spellAgent[r];
    const team = shape.agentTeam[agent] * shape.intervals;
    const from = Math.max(log.spellFrom[r], begin);
    const to = Math.min(log.spellTo[r], shape.intervals * L);
    for (let k = Math.floor(from / L); k < shape.intervals && k * L < to; k++) {
      const part = Math.min(to, (k + 1) * L) - Math.max(from, k * L);
      floor[(team + k) * Floor.width + Floor.busy] += part;
      if (log.spellShared[r] === 1) {
        floor[(team + k) * Floor.width + Floor.shared] += part;
        if (spec.agentHeld >= 0) agents[agentCell(spec, agent, k) + spec.agentHeld + 1] += part;
      }
      agents[agentCell(spec, agent, k) + AgentDay.busy] += part;
    }
  }
}
