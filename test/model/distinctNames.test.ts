import { expect, it } from 'vitest';
import { copyName, distinctNames } from '../../src/model/distinctNames';

it('leaves names alone that differ, and numbers those that do not', () => {
  expect(distinctNames(['Bank', 'Shop'])).toEqual(['Bank', 'Shop']);
  expect(distinctNames(['Bank', 'Shop', 'Bank'])).toEqual(['Bank (1)', 'Shop', 'Bank (2)']);
  expect(distinctNames(['Bank', 'Bank (1)', 'Bank'])).toEqual(['Bank (2)', 'Bank (1)', 'Bank (3)']);
});

it('names a copy, and the copy of a copy, as no other is named', () => {
  expect(copyName('Bank', ' (copy)', ['Bank'])).toBe('Bank (copy)');
  expect(copyName('Bank (copy)', ' (copy)', ['Bank', 'Bank (copy)'])).toBe('Bank (copy) 2');
  expect(copyName('Bank (copy) 2', ' (copy)', ['Bank (copy)', 'Bank (copy) 2'])).toBe('Bank (copy) 3');
  expect(copyName('Bank (copy) 2', ' (copy)', [])).toBe('Bank (copy)');
  expect(copyName('Bank (copy) of May', ' (copy)', [])).toBe('Bank (copy) of May (copy)');
  expect(copyName('银行（副本）', '（副本）', ['银行（副本）'])).toBe('银行（副本） 2');
});
