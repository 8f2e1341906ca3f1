import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/model/commitment';
import { commitmentSchema, serviceLevelVariants, windows } from '../../../src/model/commitment';
import { parseCommitment } from '../../../src/model/commitments/parse';
import { printCommitment } from '../../../src/model/commitments/print';
import { languages } from '../../../src/model/language';

const names = {
  types: [
    { id: 'ps', name: 'PS' },
    { id: 'in', name: 'Internet support' },
    { id: 'q3', name: '20 seconds, or less: club' },
    { id: 'zh', name: '贵宾专线' },
    { id: 'same', name: 'Desk' },
  ],
  teams: [
    { id: 'desk', name: 'Desk' },
    { id: 'tuki', name: 'Tuki & neuvonta (ilta)' },
    { id: 'em', name: 'Đội 1' },
  ],
};

const share = fc.double({ min: 1e-6, max: 1, noNaN: true });
const rateValue = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
);
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 90 }),
  fc.integer({ min: 1, max: 100 }).map((n) => n * 60),
  fc.integer({ min: 1, max: 10 }).map((n) => n * 3600),
  fc.double({ min: 0, max: 1e5, noNaN: true }),
);
const ordered = (x: fc.Arbitrary<number>): fc.Arbitrary<Pick<Commitment, 'op' | 'value' | 'upper'>> =>
  fc.oneof(
    fc.record({ op: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const), value: x }),
    fc
      .tuple(x, x)
      .filter(([a, b]) => a < b)
      .map(([value, upper]) => ({ op: 'between' as const, value, upper })),
  );
const clause: fc.Arbitrary<Partial<Commitment>> = fc.oneof(
  fc
    .tuple(ordered(seconds), fc.boolean())
    .map(([o, countAbandoned]) => ({ metric: 'wait' as const, ...o, countAbandoned })),
  fc
    .record({ o: ordered(rateValue), withinSeconds: seconds, variant: fc.constantFrom(...serviceLevelVariants) })
    .map(({ o, ...rest }) => ({ metric: 'serviceLevel' as const, ...o, ...rest })),
  fc
    .tuple(
      fc.constantFrom('abandonRate' as const, 'answerRate' as const, 'blockedRate' as const, 'occupancy' as const),
      ordered(rateValue),
    )
    .map(([metric, o]) => ({ metric, ...o })),
  fc.tuple(fc.constantFrom('asa' as const, 'aht' as const), ordered(seconds)).map(([metric, o]) => ({ metric, ...o })),
);
const scoring: fc.Arbitrary<Partial<Commitment>> = fc
  .record({
    per: fc.constantFrom(...windows),
    share: fc.oneof(fc.constant(1), share),
    daysShare: fc.option(share, { nil: undefined }),
  })
  .map(({ per, share: s, daysShare }) => ({
    per,
    share: per === 'day' || per === 'horizon' ? 1 : s,
    ...(daysShare === undefined ? {} : { daysShare }),
  }));
const scope = fc.record(
  { type: fc.constantFrom(...names.types.map((t) => t.id)), team: fc.constantFrom(...names.teams.map((t) => t.id)) },
  { requiredKeys: [] },
);
const commitments = fc.tuple(clause, scoring, scope).map((parts) => Object.assign({}, ...parts) as Commitment);

describe('print and parse', () => {
  for (const language of languages) {
    it(`reads every commitment back from its sentence, to the bit, in ${language}`, () => {
      fc.assert(
        fc.property(commitments, (commitment) => {
          const sentence = printCommitment(commitment, language, names);
          const read = parseCommitment(sentence, language, names);
          expect(read, sentence).toMatchObject({ ok: true, language, canonical: sentence });
          expect(read.ok && read.commitment, sentence).toEqual(commitment);
        }),
        { numRuns: 400, seed: 7 },
      );
    });

    it(`finds the language ${language} by itself and reads ids where no names are given`, () => {
      fc.assert(
        fc.property(commitments, (commitment) => {
          const sentence = printCommitment(commitment, language);
          const read = parseCommitment(sentence);
          expect(read.ok && read.commitment, sentence).toEqual(commitment);
        }),
        { numRuns: 150, seed: 11 },
      );
    });
  }

  it('gives commitments that the scenario schema accepts', () => {
    fc.assert(
      fc.property(commitments, fc.constantFrom(...languages), (commitment, language) => {
        const read = parseCommitment(printCommitment(commitment, language, names), language, names);
        expect(read.ok && v.safeParse(commitmentSchema, read.commitment).issues).toBeUndefined();
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
