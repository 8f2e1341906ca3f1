import { unitOf, volumeOf, type AgentMeasure } from '../../analysis/skill/agentSpread';
import type { AgentIndex, Period, TeamFigure } from '../../analysis/skill/luckAndSkill';
import { isEverTold, periods, shownGap, shownSd, skillSeen } from '../../analysis/skill/luckAndSkill';
import { leastReliability } from '../../analysis/skill/reliability';
import type { Formats } from '../../i18n/format';
import type { SkillWords } from '../../i18n/skill/en';
import type { PlanTable } from '../plan/figureTables';

/** How figures of agents, and what they differ by, are written. */
export class SkillText {
  constructor(
    readonly words: SkillWords,
    readonly f: Formats,
  ) {}

  value = (measure: AgentMeasure, x: number): string => this.f.value(x, unitOf(measure));
  /** A distance: of shares in points. */
  apart = (measure: AgentMeasure, x: number): string => this.f.amount(x, unitOf(measure));
  range = (measure: AgentMeasure, low: number, high: number): string => this.f.valueRange(low, high, unitOf(measure));
  count = (n: number): string => (n < 9.95 ? this.f.number(n, 2) : this.f.integer(n));
  volume = (measure: AgentMeasure, n: number): string => this.words.volume({ n: this.count(n), of: volumeOf[measure] });
  period = (period: Period): string => {
    const days = periods[period];
    const duty = days === 1 ? this.words.oneDay : this.words.duty({ days: this.f.integer(days) });
    return `${this.words.periods[period]} (${duty})`;
  };
  /** A reliability: 0.74. */
  reliability = (x: number): string => this.f.decimals(x, 2);
  ranks = (ranks: { best: number; worst: number }, of: number): string => {
    if (ranks.best === 1 && ranks.worst === of) return this.words.inseparable;
    const [best, worst, all] = [ranks.best, ranks.worst, of].map((n) => this.f.integer(n));
    return this.words.ranks({ best, worst, of: all });
  };

  /** K80 with the ranks that the agent may have: +0.42 (2–5 of 12). */
  index(index: AgentIndex | null, of: number): string {
    if (!index) return this.f.noData;
    const value = this.f.decimals(Math.abs(index.mean), 2);
    const sign = /[1-9]/.test(value) ? (index.mean > 0 ? '+' : '−') : '';
    const rank = index.ranks ? this.ranks(index.ranks, of) : this.words.inseparable;
    return `${sign}${value} (${rank})`;
  }

  /** What is to be said of a team's figure over a period, sentence by sentence. */
  sentences(figure: TeamFigure, period: Period, chance: { sd: number; gap: number }): string[] {
    const { words, f } = this;
    const { measure, reliability, volumeNeeded, daysNeeded, simulated, days } = figure;
    const over = { period: words.periods[period], volume: this.volume(measure, figure.volume) };
    const seen = skillSeen(figure);
    const lines = [
      seen === 'seen'
        ? words.headline({
            ...over,
            skill: f.percent(100 * reliability, 0),
            luck: f.percent(100 * (1 - reliability), 0),
          })
        : seen === 'hidden'
          ? words.hidden(over)
          : words.alike(over),
      words.shown({
        sd: this.apart(measure, shownSd(figure.agents)),
        gap: this.apart(measure, shownGap(figure.agents)),
      }),
      words.chance({ sd: this.apart(measure, chance.sd), gap: this.apart(measure, chance.gap) }),
      volumeNeeded === Infinity
        ? words.never
        : !isEverTold(figure)
          ? words.tooLong
          : words.needed({ volume: this.volume(measure, Math.ceil(volumeNeeded)), days: this.count(daysNeeded) }),
    ];
    return simulated < days ? [...lines, words.short({ days: f.integer(simulated) })] : lines;
  }
}

/** Agents of a figure, as the page writes them; `names` in the order of the agents. */
export function skillTable(figure: TeamFigure, names: readonly string[], text: SkillText): PlanTable {
  const { words } = text;
  const { table } = words;
  const known = figure.agents.filter((agent) => agent !== null).length;
  return {
    table: {
      columns: [table.agent, table.volume, table.shown, table.is, table.reliability, table.rank, table.verdict],
      rows: figure.agents.map((agent, i) =>
        agent
          ? [
              names[i],
              text.count(agent.volume),
              text.value(figure.measure, agent.observed),
              text.range(figure.measure, agent.low, agent.high),
              text.reliability(agent.reliability),
              agent.reliability < leastReliability ? words.inseparable : text.ranks(agent.ranks, known),
              words.verdicts[agent.verdict],
            ]
          : [names[i], null, null, null, null, null, null],
      ),
    },
    formatCell: String,
  };
}
