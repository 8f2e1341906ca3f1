import { expect, it } from 'vitest';
import { distinctNames } from '../../src/model/distinctNames';

it('leaves names alone that differ, and numbers those that do not', () => {
  expect(distinctNames(['Bank', 'Shop'])).toEqual(['Bank', 'Shop']);
  expect(distinctNames(['Bank', 'Shop', 'Bank'])).toEqual(['Bank (1)', 'Shop', 'Bank (2)']);
  expect(distinctNames(['Bank', 'Bank (1)', 'Bank'])).toEqual(['Bank (2)', 'Bank (1)', 'Bank (3)']);
});
