import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../src/model/campaign';
import { answerChance } from '../../src/model/dialling';
import { checkScenario } from '../../src/model/scenario';
import { describeFlaw } from '../../src/model/errors';
import { scenarioOf, teamOf, traced } from '../engine/build';
import { constant, listOf } from '../engine/campaign';

const valid = scenarioOf([listOf(10), traced([], [])], [teamOf(1, ['list', 'calls'])]);
type Part = Record<string, unknown>;
function flawsOf(list: Part, rest: Part = {}): string[] {
  const types = [{ ...valid.types[0], ...list }, valid.types[1]];
  const result = checkScenario({ ...valid, types, ...rest });
  return result.ok ? [] : result.flaws.map(describeFlaw);
}
const campaign = (part: Part): Part => ({ demand: { ...valid.types[0].demand, ...part } });

describe('a campaign', () => {
  it('needs no more than its records: the rest has defaults', () => {
    expect(newCampaign(500)).toEqual({
      kind: 'campaign',
      records: 500,
      mostAttempts: 5,
      retryAfter: constant(14_400),
      answer: 0.3,
      answerDecay: 1,
      rightParty: 0.6,
      wrongTalk: { family: 'exponential', mean: 30 },
      ring: constant(15),
      noAnswerSeconds: 25,
      mode: 'progressive',
      previewSeconds: 30,
      dropLimit: 0.03,
      dropWindow: 1000,
    });
  });

  it('is answered as the hour and the attempt say', () => {
    const list = { ...newCampaign(1), answer: 0.4, answerDecay: 0.5 };
    expect([1, 2, 3].map((attempt) => answerChance(list, 12, attempt))).toEqual([0.4, 0.2, 0.1]);
    const byHour = { ...list, answerByHour: Array.from({ length: 24 }, (_, h) => h / 100) };
    expect([0, 7, 23].map((hour) => answerChance(byHour, hour, 1))).toEqual([0, 0.07, 0.23]);
  });

  it.each([
    [campaign({ records: -1 }), 'types[0].demand.records must be at least 0, got −1'],
    [campaign({ mostAttempts: 0 }), 'types[0].demand.mostAttempts must be at least 1, got 0'],
    [campaign({ answer: 1.5 }), 'types[0].demand.answer must be at most 1, got 1.5'],
    [campaign({ answerByHour: [0.5] }), 'types[0].demand.answerByHour must have 24 entries, got 1'],
    [campaign({ mode: 'power' }), 'types[0].demand.mode must be one of preview, progressive, predictive, got "power"'],
    [
      campaign({ hours: { from: '10:30', to: '12:00' } }),
      'types[0].demand.hours.from must be on an interval boundary (60 min), got "10:30"',
    ],
    [campaign({ hours: { from: '12:00', to: '12:00' } }), 'types[0].demand.hours.to must be above 12:00, got "12:00"'],
    [campaign({ ring: { family: 'uniform', min: 9, max: 3 } }), 'types[0].demand.ring.max must be at least 9 s, got 3'],
    [{ patience: constant(60) }, 'types[0].patience.family must be "never" for an outbound type, got "constant"'],
    [{ redial: {} }, 'types[0].redial is only for contacts that come in: leave it out, got'],
    [{ balking: 0.2 }, 'types[0].balking is only for contacts that come in: leave it out, got 0.2'],
    [{ channel: 'voice' }, 'types[0].channel must be "outbound" for a campaign, got "voice"'],
    [{ demand: valid.types[1].demand }, 'types[0].demand.kind must be "campaign" for an outbound type, got "trace"'],
  ])('that is wrong is refused: %#', (list, message) => {
    const flaws = flawsOf(list);
    expect(flaws).toHaveLength(1);
    expect(flaws[0]).toContain(message);
  });

  it('is not what customers come back as, and no team waits before it dials', () => {
    const back = { types: [valid.types[0], { ...valid.types[1], redial: { afterAbandon: 1, as: 'list' } }] };
    expect(flawsOf({}, back)).toEqual(['types[1].redial.as must be a type of contacts that come in, got "list"']);
    const teams = [{ ...valid.teams[0], skills: [{ type: 'list', overflowAfterSeconds: 30 }] }];
    expect(flawsOf({}, { teams })).toEqual([
      'teams[0].skills[0].overflowAfterSeconds is only for contacts that come in: leave it out, got 30',
    ]);
  });
});
