import { describe, expect, it } from 'vitest';
import { decimalsOfDoubt, writtenDifference } from '../../src/i18n/writtenDifference';
import { Formats } from '../../src/i18n/format';
import { languages } from '../../src/model/language';

const en = new Formats('en');
/** Non-breaking spaces read as spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const told = (mean: number, low: number, high: number, unit: string, currency = ''): string => {
  const { value, low: from, high: to } = writtenDifference(en, { mean, low, high }, unit, currency);
  return plain(`${value}, ${from} to ${to}`);
};

describe('writtenDifference', () => {
  it('lets the width of the interval decide the digits', () => {
    expect([0.0034, 0.02, 0.05, 0.4, 0.9, 2, 5, 40, 4000].map(decimalsOfDoubt)).toEqual([4, 3, 2, 1, 1, 1, 0, 0, 0]);
    // A handle time that nearly stays as it is: not "0 s, 0 s to 0 s".
    expect(told(0.003, -0.017, 0.023, 's')).toBe('+0.003 s, −0.017 s to +0.023 s');
    expect(told(-0.141, -0.191, -0.091, 's')).toBe('−0.14 s, −0.19 s to −0.09 s');
    expect(told(0.334, 0.284, 0.384, '%')).toBe('+0.33 pt, +0.28 pt to +0.38 pt');
    expect(told(6.8, 5.9, 7.7, '%')).toBe('+6.8 pt, +5.9 pt to +7.7 pt');
    expect(told(-1234.4, -1290, -1178, 'money', 'EUR')).toBe('−€1,234, −€1,290 to −€1,178');
    expect(told(-4.21, -5.3, -3.1, 'money', 'EUR')).toBe('−€4.21, −€5.30 to −€3.10');
    expect(told(0.4, -0.6, 1.4, 'Erlang')).toBe('+0.4 erl, −0.6 erl to +1.4 erl');
  });

  it('writes amount and doubt with the same decimals', () => {
    const { amount, doubt } = writtenDifference(en, { mean: 0.334, low: 0.284, high: 0.384 }, '%');
    expect([amount, doubt]).toEqual(['0.33 points', '±0.05']);
    expect(writtenDifference(en, { mean: -12, low: -14, high: -10 }, 's').doubt).toBe('±2.0');
  });

  it('writes minutes as times while that keeps the ends apart', () => {
    expect(told(120, 110, 130, 's')).toBe('+2:00, +1:50 to +2:10');
    expect(plain(writtenDifference(en, { mean: 120, low: 110, high: 130 }, 's').doubt)).toBe('±10 s');
    expect(told(120.04, 120.02, 120.06, 's')).toBe('+120.040 s, +120.020 s to +120.060 s');
  });

  it('never shows two ends alike, in whatever unit and language', () => {
    for (const language of languages)
      for (const unit of ['%', 's', 'count', 'money', '1/h', 'Erlang'])
        for (let power = -4; power <= 5; power += 0.37) {
          const half = 10 ** power;
          const d = { mean: 3.3, low: 3.3 - half, high: 3.3 + half };
          const { low, high } = writtenDifference(new Formats(language), d, unit, 'EUR');
          expect(low, `${unit} ±${half}`).not.toBe(high);
        }
  });

  it('has nothing to add where there is no interval, or none of a width', () => {
    expect(writtenDifference(en, { mean: null, low: null, high: null }, '%')).toMatchObject({ value: '–', doubt: '' });
    expect(plain(writtenDifference(en, { mean: 6.8, low: null, high: null }, '%').value)).toBe('+6.8 pt');
    expect(told(0, 0, 0, 's')).toBe('0 s, 0 s to 0 s');
    expect(told(1200, 1200 - 1e-10, 1200 + 1e-10, 'money', 'EUR')).toBe('+€1,200, +€1,200 to +€1,200');
  });
});
