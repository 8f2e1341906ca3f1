import type { Lexicon } from './lexicon';

/** A number as written, in ASCII digits with a decimal point. */
export interface WrittenNumber {
  digits: string;
  /** A separator was read as grouping thousands. */
  thousands: boolean;
}

/** Reads digits with the decimal sign of the language; the other sign groups thousands only where it can be nothing else. */
export function readWritten(text: string, decimal: Lexicon['decimal']): WrittenNumber | null {
  const compact = text.replace(/ /g, '');
  const group = decimal === '.' ? ',' : '\\.';
  const point = decimal === '.' ? '\\.' : ',';
  if (new RegExp(`^[1-9]\\d{0,2}(?:${group}\\d{3})+(?:${point}\\d+)?$`).test(compact))
    return { digits: compact.replace(new RegExp(group, 'g'), '').replace(',', '.'), thousands: true };
  return /^\d+(?:[.,]\d+)?$/.test(compact) ? { digits: compact.replace(',', '.'), thousands: false } : null;
}

const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 八十 is 80, 一百二十 is 120, 半 is 0.5; null where the characters are no number below 1,000. */
export function readChinese(text: string): number | null {
  if (text === '半') return 0.5;
  const match =
    /^(?:([一二两三四五六七八九])百)?零?(?:([一二两三四五六七八九])?(十))?([零〇一二两三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  return (
    (hundreds ? chineseDigits[hundreds] * 100 : 0) +
    (ten ? (tens ? chineseDigits[tens] : 1) * 10 : 0) +
    (ones ? chineseDigits[ones] : 0)
  );
}
