import { describe, expect, it } from 'vitest';
import { Formats } from '../../src/i18n/format';
import { pluralIn } from '../../src/i18n/plural';

const en = new Formats('en');
const vi = new Formats('vi');
const fi = new Formats('fi');
const zh = new Formats('zh');
/** Non-breaking spaces read as spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('Formats', () => {
  it('puts names side by side, in Chinese with its own comma for it', () => {
    expect([en, vi, fi, zh].map(({ listComma }) => listComma)).toEqual([', ', ', ', ', ', '、']);
    expect(zh.sentences(['一。', '二。']) + fi.sentences(['Yksi.', 'Kaksi.'])).toBe('一。二。Yksi. Kaksi.');
  });

  it('shows three significant digits, but never cuts whole digits', () => {
    expect([1234.5, 81.34, 0.012345, 7].map((x) => en.number(x))).toEqual(['1,235', '81.3', '0.0123', '7']);
    expect([1234.5, 81.34].map((x) => plain(fi.number(x)))).toEqual(['1 235', '81,3']);
    expect(vi.number(1234.5)).toBe('1.235');
    expect(zh.number(1234.5)).toBe('1,235');
  });

  it('has a space before % in Finnish alone', () => {
    const told = [en, vi, fi, zh].map((f) => plain(f.value(1.68, '%/month')));
    expect(told).toEqual(['1.68% a month', '1,68% mỗi tháng', '1,68 % / kk', '1.68%/月']);
  });

  it('writes the units of chats held at once and of open hours', () => {
    const units = ['chats', 'business h'];
    const written = (f: Formats): string[] => units.map((unit) => plain(f.value(2.5, unit)));
    expect([en, vi, fi, zh].map(written)).toEqual([
      ['2.5 chats', '2.5 business h'],
      ['2,5 cuộc', '2,5 giờ làm việc'],
      ['2,5 chattia', '2,5 aukiolotuntia'],
      ['2.5 个会话', '2.5 营业小时'],
    ]);
  });

  it('writes percentages, already in percent, as each language does', () => {
    expect([en, vi, fi, zh].map((f) => plain(f.percent(81.34)))).toEqual(['81.3%', '81,3%', '81,3 %', '81.3%']);
    expect(en.percent(100)).toBe('100%');
    expect(en.percent(81.34, 0)).toBe('81%');
  });

  it('writes differences of shares as points with a sign, with a true minus', () => {
    expect([en, vi, fi, zh].map((f) => plain(f.points(6.8)))).toEqual([
      '+6.8 pt',
      '+6,8 điểm %',
      '+6,8 %-yks.',
      '+6.8 个百分点',
    ]);
    expect(plain(en.points(-0.5))).toBe('−0.5 pt');
    expect(en.estimate({ mean: -1e-14, low: -2e-14, high: 0 }, '%')).toEqual({ value: '0.00%', doubt: '±0.00' });
    expect([en.number(-0), en.integer(-0.2), en.percent(-0.01)]).toEqual(['0', '0', '0%']);
    expect(plain(en.points(0))).toBe('0 pt');
  });

  it('writes seconds up to 90 s, minutes and seconds above, hours above that', () => {
    expect([0, 3.44, 24.3, 90.4, 90.6, 92, 3599.6, 3725, -100].map((x) => plain(en.seconds(x)))).toEqual([
      '0 s',
      '3.4 s',
      '24 s',
      '90 s',
      '1:31',
      '1:32',
      '1:00:00',
      '1:02:05',
      '−1:40',
    ]);
    expect([vi, fi, zh].map((f) => plain(f.seconds(3.44)))).toEqual(['3,4 giây', '3,4 s', '3.4 秒']);
  });

  it('writes money in the currency of the scenario, cents only when small, and survives unknown codes', () => {
    expect(en.money(1240, 'EUR')).toBe('€1,240');
    expect(plain(fi.money(1240, 'EUR'))).toBe('1 240 €');
    expect(en.money(6.255, 'GBP')).toMatch(/^£6\.2[56]$/);
    expect(plain(en.money(12, 'points'))).toBe('12 points');
  });

  it('writes dates and times of the wall clock', () => {
    expect(en.date('1999-08-02')).toMatch(/Mon,? 2 Aug/);
    expect(fi.weekday('1999-08-02')).toBe('maanantai');
    expect(zh.weekday('1999-08-02')).toBe('星期一');
    expect(vi.weekday('1999-08-02')).toBe('Thứ Hai');
    expect([en, vi, fi, zh].map((f) => f.clock(450))).toEqual(['07:30', '07:30', '07.30', '07:30']);
    expect(en.clock(1440)).toBe('24:00');
  });

  it('shows no data as a dash, never as 0 or 100%', () => {
    expect(en.value(null, '%')).toBe('–');
    expect(en.value(Number.NaN, 's')).toBe('–');
    expect(en.estimate({ mean: null, low: null, high: null }, '%')).toEqual({ value: '–', doubt: '' });
  });

  it('lets the width of the interval decide the digits', () => {
    const shown = (mean: number, half: number, unit: string): string => {
      const { value, doubt } = en.estimate({ mean, low: mean - half, high: mean + half }, unit);
      return plain(`${value} (${doubt})`);
    };
    expect(shown(81.34, 3, '%')).toBe('81% (±3)');
    expect(shown(81.34, 0.6, '%')).toBe('81.3% (±0.6)');
    // Three digits at most, and yet no doubt of nothing.
    expect(shown(22.6, 0.03, '%')).toBe('22.6% (±0.03)');
    expect(shown(24.2, 4, 's')).toBe('24 s (±4)');
    expect(shown(300, 20, 's')).toBe('5:00 (4:40–5:20)');
    expect(en.estimate({ mean: 50, low: null, high: null }, '%')).toEqual({ value: '50%', doubt: '' });
  });

  it('writes both ends of an interval that the mean is not the middle of', () => {
    // Wilson's of no day of ten: 0 to 28 %, and not 0 % ± 14.
    expect(en.estimate({ mean: 0, low: 0, high: 27.8 }, '%')).toEqual({ value: '0%', doubt: '0–28' });
    expect(en.estimate({ mean: 100, low: 20.7, high: 100 }, '%')).toEqual({ value: '100%', doubt: '21–100' });
    expect(en.estimate({ mean: 58, low: 50, high: 80 }, 's').doubt).toBe('50–80');
    expect(en.estimate({ mean: 12, low: 10.05, high: 14 }, 'count').doubt).toBe('±2');
    expect(en.estimate({ mean: 120, low: 0, high: 300 }, 'money', 'EUR').doubt).toBe('0–300');
  });

  it('says why where the interval of a share says nothing', () => {
    const said = [en, vi, fi, zh].map((f) => f.estimate({ mean: 31, low: 0, high: 100 }, '%').doubt);
    expect(said).toEqual(['too few days', 'quá ít ngày', 'liian vähän päiviä', '天数太少']);
    expect(en.estimate({ mean: 95, low: 34, high: 100 }, '%')).toEqual({ value: '95%', doubt: '34–100' });
  });

  it('writes the unit of a range once where both ends have it', () => {
    expect(en.valueRange(1.2, 4.7, '%')).toBe('1.2–4.7%');
    expect(plain(en.valueRange(2.2, 11, 's'))).toBe('2.2–11 s');
    expect(plain(en.valueRange(24, 100, 's'))).toBe('24 s–1:40');
    expect(en.valueRange(100, 160, 's')).toBe('1:40–2:40');
    expect(en.valueRange(10, 20, 'money', 'EUR')).toBe('€10–€20');
    expect(plain(fi.valueRange(1.2, 4.7, '%'))).toBe('1,2–4,7 %');
    expect(plain(en.valueRange(3, 5, 'count'))).toBe('3–5');
  });

  it('writes differences in the unit of the KPI', () => {
    expect(plain(en.difference(-12, 's'))).toBe('−12 s');
    expect(plain(en.difference(6.8, '%'))).toBe('+6.8 pt');
    expect(en.amount(-6.8, '%')).toBe('6.8 points');
    expect(plain(en.difference(0.02, 's'))).toBe('0 s');
    expect(plain(en.difference(-0.02, 's'))).toBe('0 s');
    expect(plain(en.difference(0.0004, '%'))).toBe('+0.0004 pt');
    expect(en.difference(-0.001, 'money', 'EUR')).toBe('−€0.00');
    expect(fi.amount(6.8, '%')).toBe('6,8 prosenttiyksikköä');
    expect(zh.amount(6.8, '%')).toBe('6.8\u00a0个百分点');
  });
});

describe('pluralIn', () => {
  it('picks one and other by the rules of the language', () => {
    const forms = { one: 'päivä', other: 'päivää' };
    expect([0, 1, 2].map((n) => pluralIn('fi')(n, forms))).toEqual(['päivää', 'päivä', 'päivää']);
    expect(pluralIn('zh')(1, { other: '天' })).toBe('天');
  });
});
