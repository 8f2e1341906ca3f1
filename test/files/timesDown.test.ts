import { expect, it } from 'vitest';
import { hasTimesDown } from '../../src/files/timesDown';

const downOf = (...lines: string[]): boolean => {
  const rows = lines.map((line) => line.split('\t'));
  return hasTimesDown(lines.join('\n'), rows);
};

it('times down the first column are seen, with a header or without, in every way of writing them', () => {
  expect(downOf('Time\tVolume', '08:00\t12', '08:30\t15', '09:00\t20')).toBe(true);
  expect(downOf('08:00\t12', '08:30\t15')).toBe(true);
  expect(downOf('Klo\tPuheluita', '8.00\t12', '8.30\t15')).toBe(true);
  expect(downOf('2026-03-02 08:00\t12\t300', '2026-03-02 08:30\t15\t310')).toBe(true);
  expect(downOf('8:00 am\t12', '8:30 am\t15')).toBe(true);
});

it('so is a header of interval data whose first column is something else', () => {
  expect(downOf('Queue\tInterval\tCalls offered', 'Sales\t08:00\t12')).toBe(true);
});

it('times across, and numbers alone, are what the grid reads itself', () => {
  expect(downOf('\t08:00\t08:30\t09:00', 'Volume\t12\t15\t20')).toBe(false);
  expect(downOf('12\t15\tx', '1200\t16\t20')).toBe(false);
  expect(downOf('1200\t15', '1230\tx')).toBe(false);
  expect(downOf('08:00', '08:30', '09:00')).toBe(false);
  expect(downOf('Volume\t12\t15')).toBe(false);
});
