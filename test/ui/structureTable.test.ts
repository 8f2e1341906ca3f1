import { describe, expect, it } from 'vitest';
import { structure as words } from '../../src/i18n/structure/en';
import { finding, legendOf } from '../../src/ui/structure/structureTable';
import { structureWith } from '../charts/structureSample';

describe('what the picture shows first of all', () => {
  const say = (size: [number, number], pairs: [number, number][]): string => finding(structureWith(size, pairs), words);

  it('is a gap where there is one', () => {
    expect(say([2, 1], [[1, 0]])).toBe('No team serves Type 0');
    expect(say([3, 1], [[1, 0]])).toBe('No team serves Type 0 and 1 more');
    expect(say([1, 2], [[0, 0]])).toBe('Team 1 serves no contact type');
  });

  it('is else how much hangs on single teams', () => {
    const cases: [[number, number], [number, number][], string][] = [
      [[1, 1], [[0, 0]], 'One team serves everything: Team 0'],
      [
        [2, 2],
        [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ],
        'Every team serves every contact type',
      ],
      [
        [2, 2],
        [
          [0, 0],
          [0, 1],
          [1, 1],
        ],
        '1 of 2 contact types depends on a single team',
      ],
      [
        [2, 3],
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 2],
        ],
        'Every contact type can go to two teams or more',
      ],
    ];
    for (const [size, pairs, said] of cases) expect(say(size, pairs)).toBe(said);
  });
});

it('the legend explains only the lines that are drawn', () => {
  const marks = (link: object): string[] =>
    legendOf(structureWith([1, 1], [[0, 0]], { link }), words).map(({ mark }) => mark);
  expect(marks({})).toEqual([]);
  expect(marks({ choice: 2 })).toEqual(['line', 'thin']);
  expect(marks({ reserve: 1 })).toEqual(['line', 'target']);
});
