import { expect, test } from 'vitest';
import type { TeamFigure } from '../../../src/analysis/skill/luckAndSkill';
import { Formats } from '../../../src/i18n/format';
import { loadSkillWords } from '../../../src/i18n/skill/load';
import { languages } from '../../../src/model/language';
import { SkillText } from '../../../src/ui/outcomes/skillText';

const figureOf = (between: number, reliability: number, daysNeeded: number): TeamFigure =>
  ({
    measure: 'aht',
    spread: { between, within: 1, mean: 300, perDay: [70] },
    days: 21,
    simulated: 21,
    agents: [],
    team: 300,
    volume: 1470,
    reliability,
    volumeNeeded: 70 * daysNeeded,
    daysNeeded,
  }) as unknown as TeamFigure;

test('where no skill shows it is said plainly, and no number of days is given that nobody serves', async () => {
  for (const language of languages) {
    const words = await loadSkillWords(language);
    const text = new SkillText(words, new Formats(language));
    const say = (figure: TeamFigure): string[] => text.sentences(figure, 'month', { sd: 1, gap: 3 });
    const [headline, , , needed] = say(figureOf(1e-6, 0.0012, 17_011));
    expect(headline).toContain('1');
    expect(headline).not.toMatch(/(^|\D)0\s?%/);
    expect(needed).toBe(words.tooLong);
    expect(say(figureOf(0, 0, Infinity)).slice(0, 4)).toContain(words.never);
    expect(say(figureOf(1, 0.6, 33))[3]).toContain('33');
  }
});
