import { expect, test } from 'vitest';
import { inPercent, withComma } from '../../src/ui/fields/inPercent';

test('a flaw of a field in percent speaks in percent', () => {
  expect(inPercent({ path: 'absence', rule: 'atLeast', param: '0', value: '−0.05' })).toEqual({
    path: 'absence',
    rule: 'atLeast',
    param: '0%',
    value: '−5%',
  });
  expect(inPercent({ path: 'absence', rule: 'atMost', param: '0.95', value: '1.1' })).toMatchObject({
    param: '95%',
    value: '110%',
  });
  expect(inPercent({ path: 'absence', rule: 'atMost', param: '0.95', value: '10000000' })).toMatchObject({
    param: '95%',
    value: '1000000000%',
  });
  expect(inPercent({ path: 'absence', rule: 'type', param: 'a number', value: '"many"' })).toMatchObject({
    param: 'a number',
    value: '"many"',
  });
  expect(inPercent({ path: 'absence', rule: 'whole' })).toEqual({ path: 'absence', rule: 'whole' });
});

test('where one writes a decimal comma, a flaw has it too', () => {
  expect(withComma({ path: 'cv', rule: 'atMost', param: '15.8', value: '0.5.' })).toMatchObject({
    param: '15,8',
    value: '0,5.',
  });
  expect(withComma({ path: 'cv', rule: 'type', param: 'a number' })).not.toHaveProperty('value');
});
