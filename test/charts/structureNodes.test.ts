import { describe, expect, it } from 'vitest';
import { litBy, neighbourOf } from '../../src/charts/structureNodes';
import { structureWith } from './structureSample';

const structure = structureWith(
  [3, 3],
  [
    [0, 0],
    [0, 1],
    [1, 1],
  ],
  {
    returns: [{ kind: 'transfer', from: 0, to: 2, probability: 0.1 }],
  },
);

describe('what is lit', () => {
  it('is nothing in particular while nothing is pointed at', () => {
    expect(litBy(structure, null)).toBeNull();
  });

  it('is a type with its links, their teams, and where its contacts come back', () => {
    expect(litBy(structure, { kind: 'type', index: 0 })).toEqual({
      types: new Set([0, 2]),
      teams: new Set([0, 1]),
      links: new Set([0, 1]),
      returns: new Set([0]),
    });
  });

  it('is a team with what it serves', () => {
    expect(litBy(structure, { kind: 'team', index: 1 })).toEqual({
      types: new Set([0, 1]),
      teams: new Set([1]),
      links: new Set([1, 2]),
      returns: new Set(),
    });
    expect(litBy(structure, { kind: 'team', index: 2 })!.teams).toEqual(new Set([2]));
  });

  it('is one link with its two ends', () => {
    expect(litBy(structure, { kind: 'link', index: 2 })).toEqual({
      types: new Set([1]),
      teams: new Set([1]),
      links: new Set([2]),
      returns: new Set(),
    });
  });
});

describe('arrow keys', () => {
  const order = { types: [2, 0, 1], teams: [0, 1, 2] };
  const from = (kind: 'type' | 'team', index: number, key: string) =>
    neighbourOf(structure, order, { kind, index }, key);

  it('move up and down in the order of the picture and stop at its ends', () => {
    expect(from('type', 2, 'ArrowDown')).toEqual({ kind: 'type', index: 0 });
    expect(from('type', 0, 'ArrowUp')).toEqual({ kind: 'type', index: 2 });
    expect(from('type', 2, 'ArrowUp')).toBeNull();
    expect(from('team', 0, 'End')).toEqual({ kind: 'team', index: 2 });
    expect(from('type', 1, 'Home')).toEqual({ kind: 'type', index: 2 });
  });

  it('move across along a link, to the first choice, and nowhere without one', () => {
    const ranked = { ...structure, links: structure.links.map((link, l) => ({ ...link, choice: l === 0 ? 2 : 1 })) };
    expect(neighbourOf(ranked, order, { kind: 'type', index: 0 }, 'ArrowRight')).toEqual({ kind: 'team', index: 1 });
    expect(from('type', 0, 'ArrowRight')).toEqual({ kind: 'team', index: 0 });
    expect(from('team', 1, 'ArrowLeft')).toEqual({ kind: 'type', index: 0 });
    expect(from('type', 2, 'ArrowRight')).toBeNull();
    expect(from('type', 0, 'ArrowLeft')).toBeNull();
    expect(from('type', 0, 'a')).toBeNull();
  });
});
