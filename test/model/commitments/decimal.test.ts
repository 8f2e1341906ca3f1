import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, readDecimal } from '../../../src/model/commitments/decimal';
import { readChinese, readWritten } from '../../../src/model/commitments/numbers';

describe('decimals', () => {
  it('shifts the point without rounding', () => {
    expect(decimalText(0.07, 2)).toBe('7');
    expect(decimalText(0.5, 2)).toBe('50');
    expect(decimalText(1, 2)).toBe('100');
    expect(decimalText(0, 2)).toBe('0');
    expect(decimalText(1e-7, 2)).toBe('0.00001');
    expect(decimalText(1.5e21)).toBe('1500000000000000000000');
    expect(decimalText(-0.125, 2)).toBe('-12.5');
  });

  it('reads every number back to the bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }), (x, shift) => {
        const text = decimalText(x, shift);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(readDecimal(text, -shift) === x).toBe(true);
      }),
      { seed: 5 },
    );
  });

  it('reads decimal and thousands signs by language', () => {
    expect(readWritten('1,5', ',')).toEqual({ digits: '1.5', thousands: false });
    expect(readWritten('1,5', '.')).toEqual({ digits: '1.5', thousands: false });
    expect(readWritten('1,500', '.')).toEqual({ digits: '1500', thousands: true });
    expect(readWritten('1,500', ',')).toEqual({ digits: '1.500', thousands: false });
    expect(readWritten('1.234.567,5', ',')).toEqual({ digits: '1234567.5', thousands: true });
    expect(readWritten('1 500', ',')).toEqual({ digits: '1500', thousands: false });
    expect(readWritten('1.2.3', '.')).toBeNull();
  });

  it('reads Chinese numerals below a thousand', () => {
    expect(
      ['一', '两', '十', '十五', '二十', '八十', '九十五', '一百', '一百零五', '三百二十一', '半'].map(readChinese),
    ).toEqual([1, 2, 10, 15, 20, 80, 95, 100, 105, 321, 0.5]);
    expect(readChinese('一千')).toBeNull();
    expect(readChinese('')).toBeNull();
  });
});
