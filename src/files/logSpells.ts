import type { DayLog, LogShape } from '../engine/dayLog';
import { Outcome } from '../engine/dayLog';
import type { ToldType } from '../kpi/toldSpec';
import { isConcurrent, isDeferred } from '../model/channelKinds';

interface Stretch {
  agent: number;
  from: number;
  to: number;
  shared: boolean;
}

/** What follows at the same instant may seem to overlap by this, seconds. */
const rounding = 1e-6;

/**
 * The spells of teams whose agents hold several contacts at once or do deferred work, from the rows of their contacts: an agent has chats in hand
 * from the answer of the first to the end of the last that overlaps it. Work that was laid aside counts where it was begun.
 */
export function addSpells(log: DayLog, shape: LogShape, types: readonly ToldType[]): void {
  const byAgent = new Map<number, Stretch[]>();
  for (let i = 0; i < log.contacts; i++) {
    const agent = log.agent[i];
    if (agent < 0) continue;
    const { channel, turns, ringing } = types[log.type[i]];
    if (isDeferred(channel) || turns) shape.spells[shape.agentTeam[agent]] = 1;
    const rung = log.ring.length > 0 ? log.ring[i] : 0;
    const from = log.arrival[i] + log.wait[i] - (ringing === 2 ? rung : 0);
    // Who gave up while it rang was not talked to.
    const work = rung + (log.outcome[i] === Outcome.abandoned ? 0 : log.talk[i] + log.hold[i] + log.wrap[i]);
    const stretch = { agent, from, to: from + work, shared: isConcurrent(channel) };
    const own = byAgent.get(agent);
    if (own) own.push(stretch);
    else byAgent.set(agent, [stretch]);
  }
  const spells: Stretch[] = [];
  for (const [agent, own] of byAgent)
    for (const shared of [true, false]) {
      const before = spells.length;
      for (const next of own.filter((one) => one.shared === shared).sort((a, b) => a.from - b.from)) {
        const last = spells.length > before ? spells[spells.length - 1] : undefined;
        if (!last || next.from > last.to - rounding) {
          spells.push({ ...next });
          continue;
        }
        // Two at once: nobody does that who takes chats one by one.
        if (shared) shape.spells[shape.agentTeam[agent]] = 1;
        last.to = Math.max(last.to, next.to);
      }
    }
  const told = spells.filter(({ agent }) => shape.spells[shape.agentTeam[agent]] === 1).sort((a, b) => a.to - b.to);
  log.spells = told.length;
  log.spellAgent = Int32Array.from(told, ({ agent }) => agent);
  log.spellFrom = Float64Array.from(told, ({ from }) => from);
  log.spellTo = Float64Array.from(told, ({ to }) => to);
  log.spellShared = Uint8Array.from(told, ({ shared }) => (shared ? 1 : 0));
}
