import { expect, test } from 'vitest';
import { metrics } from '../../../src/model/commitment';
import { parseCommitment } from '../../../src/model/commitments/parse';
import { printCommitment } from '../../../src/model/commitments/print';
import { usualPromise } from '../../../src/model/commitments/usual';

test('a promise begins with what is customary, else with two digits of the present, else with what fits the unit', () => {
  expect(usualPromise('serviceLevel', 34)).toMatchObject({ value: 0.8, withinSeconds: 20 });
  expect(usualPromise('costPerContact', 153_214)).toMatchObject({ op: '<=', value: 150_000 });
  expect(usualPromise('costPerContact', 4.268).value).toBe(4.3);
  expect(usualPromise('aht', 318.2).value).toBe(320);
  // A share in percent is promised as a fraction.
  expect(usualPromise('utilisation', 66.6)).toMatchObject({ op: 'between', value: 0.6, upper: 0.75 });
  expect(usualPromise('availability', 23.46).value).toBe(0.23);
  expect(usualPromise('costPerContact').value).toBe(10);
  expect(usualPromise('aht').value).toBe(60);
});

test('what it begins with is a sentence that means the same when it is read again', () => {
  const names = { types: [], teams: [], currency: 'EUR' };
  for (const metric of metrics)
    for (const present of [3.14159, 27.5, 98.76]) {
      const promise = usualPromise(metric, present);
      const read = parseCommitment(printCommitment(promise, 'en', names), 'en', names);
      expect(read.ok && read.commitment.value, metric).toBe(promise.value);
    }
});
