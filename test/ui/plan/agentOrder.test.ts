import { expect, test } from 'vitest';
import { ordered, pressed } from '../../../src/ui/plan/agentOrder';

const rows = [
  { name: 'Team 10', value: 3 },
  { name: 'Team 2', value: 3 },
  { name: 'Anna', value: null },
  { name: 'Zoe', value: -1 },
  { name: 'Ben', value: 7 },
  { name: 'Aaro', value: null },
];
const of = {
  value: (row: (typeof rows)[number]) => row.value,
  name: (row: (typeof rows)[number]) => row.name,
  collator: new Intl.Collator('en', { numeric: true }),
};
const names = (descending: boolean, by: 'aht' | 'name'): string[] =>
  ordered(rows, { by, descending }, of).map(({ name }) => name);

test('no data comes last whichever way, and ties go by name, numbers as numbers', () => {
  expect(names(false, 'aht')).toEqual(['Zoe', 'Team 2', 'Team 10', 'Ben', 'Aaro', 'Anna']);
  expect(names(true, 'aht')).toEqual(['Ben', 'Team 2', 'Team 10', 'Zoe', 'Aaro', 'Anna']);
  expect(names(false, 'name')).toEqual(['Aaro', 'Anna', 'Ben', 'Team 2', 'Team 10', 'Zoe']);
  expect(names(true, 'name')).toEqual(['Zoe', 'Team 10', 'Team 2', 'Ben', 'Anna', 'Aaro']);
});

test('figures begin with the largest, names with A, and a second press turns them round', () => {
  const first = pressed('aht', null);
  expect(first).toEqual({ by: 'aht', descending: true });
  expect(pressed('aht', first).descending).toBe(false);
  expect(pressed('name', first)).toEqual({ by: 'name', descending: false });
});
