import { speedAtSkill } from '../model/knowledge';
import { meanSeconds, replySeconds } from '../model/meanSeconds';
import type { ContactType, Scenario } from '../model/scenario';
import type { ChatLoad } from './forms/chatTurns';
import { bestAtOnce, chatTurns } from './forms/chatTurns';
import { servingTeams } from './intervalModel';

/** What an agent does at a type's chats with 1, 2, … at once, always as many; teams that do the same stand together. */
export interface ChatCurve {
  /** Names. */
  teams: string[];
  /** As many as the team holds now. */
  atOnce: number;
  /** As many as serve most. */
  best: number;
  /** With 1, 2, … chats at once. */
  loads: ChatLoad[];
}

/** So many chats at once are looked at, as many as a team may hold; told are those up to one beyond the best and the team's, at least 7. */
const most = 20;
const leastTold = 7;

/** The curve of each kind of team that serves a type with turns; none where replies and thoughts take no time. */
export function chatCurves(scenario: Scenario, type: ContactType): ChatCurve[] {
  const { turns } = type;
  if (!turns) return [];
  const think = meanSeconds(turns.think);
  if (replySeconds(type) + think === 0) return [];
  const curves = new Map<string, ChatCurve>();
  for (const { team, skill } of servingTeams(scenario, type.id)) {
    const { atOnce = 1, slowDown = 0 } = team.concurrency ?? {};
    const speed = speedAtSkill(team, skill);
    const kind = `${slowDown} ${speed} ${atOnce}`;
    const before = curves.get(kind);
    if (before) before.teams.push(team.name);
    else {
      const loads = chatTurns(replySeconds(type) / speed, think, turns.replies, slowDown, most);
      const best = bestAtOnce(loads);
      const told = Math.max(leastTold, atOnce + 1, best + 1);
      curves.set(kind, { teams: [team.name], atOnce, best, loads: loads.slice(0, told) });
    }
  }
  return [...curves.values()];
}
