import type { Flaw } from '../../model/errors';
import { show } from '../../model/show';
import type { Language } from '../../model/language';
import type { RowKind } from '../../state/edits/cells';

export type CellReading = { ok: true; value: number | null } | { ok: false; flaw: Flaw };

/** Most agents of a team in one interval. */
const mostAgents = 100_000;

/** Where a cell's value would stand in the document, for the messages. */
const paths: Readonly<Record<RowKind, string>> = {
  volume: 'demand.volume',
  aht: 'handling.mean',
  patience: 'patience.mean',
  staff: 'headcount',
};

const decimalComma: ReadonlySet<Language> = new Set(['vi', 'fi']);

/**
 * A number as people type and paste it: with spaces of any width between thousands, a decimal point or comma, a true minus sign, a power of
 * ten as spreadsheets write it (`1.5E+05`). One separator followed by exactly three digits is read as the language writes it. null when it
 * is no number.
 */
export function parseNumber(text: string, language: Language): number | null {
  const bare = text.replace(/[\s\u00a0\u2009\u202f'’_]/g, '').replace(/[−–]/g, '-');
  const [, plain, power = ''] = /^([-+]?(?:\d[\d.,]*|[.,]\d+))(e[-+]?\d+)?$/i.exec(bare) ?? [];
  if (plain === undefined) return null;
  const points = plain.split('.').length - 1;
  const commas = plain.split(',').length - 1;
  let normal = plain;
  if (points > 0 && commas > 0) {
    const decimal = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
    normal = plain.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.');
  } else if (commas > 1 || points > 1) normal = plain.replace(/[.,]/g, '');
  else if (commas + points === 1) {
    const mark = commas === 1 ? ',' : '.';
    const grouping = decimalComma.has(language) ? '.' : ',';
    normal =
      mark === grouping && power === '' && /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)
        ? plain.replace(mark, '')
        : plain.replace(',', '.');
  }
  const value = Number(normal + power);
  return Number.isFinite(value) ? value : null;
}

/** Seconds from `95`, `95 s`, `1:35` or `1:02:05`; null when it is no time. */
export function parseSeconds(text: string, language: Language): number | null {
  const clock = /^\s*(?:(\d+):)?(\d+):([0-5]?\d(?:[.,]\d+)?)\s*$/.exec(text);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3].replace(',', '.'));
  return parseNumber(text.replace(/\s*(s|sec|sek|giây|秒)\.?\s*$/i, ''), language);
}

/** Reads the text of a cell by the rules of its row. Empty clears: no contacts, nobody, or back to the type's own time. */
export function readCell(text: string, kind: RowKind, language: Language): CellReading {
  const trimmed = text.trim();
  const timed = kind === 'aht' || kind === 'patience';
  if (trimmed === '') return { ok: true, value: timed ? null : 0 };
  const value = timed ? parseSeconds(trimmed, language) : parseNumber(trimmed, language);
  const wrong = (rule: Flaw['rule'], param?: string): CellReading => ({
    ok: false,
    flaw: { path: paths[kind], rule, ...(param === undefined ? {} : { param }), value: show(trimmed) },
  });
  if (value === null) return wrong('type', 'a number');
  if (timed) return value > 0 ? { ok: true, value } : wrong('above', '0 s');
  if (value < 0) return wrong('atLeast', '0');
  if (kind === 'staff' && !Number.isInteger(value)) return wrong('whole');
  if (kind === 'staff' && value > mostAgents) return wrong('atMost', String(mostAgents));
  return { ok: true, value };
}

/** What a typed text does to each of the selected cells: what they hold is multiplied, then added to. */
export interface Step {
  times: number;
  plus: number;
}

/**
 * As {@link readCell}, for what is typed: with a sign before it (`+2`, `−10%`), it is to be added to what the selected cells hold; with `*` or
 * `×` before it, what they hold is to be multiplied by it.
 */
export function readTyped(text: string, kind: RowKind, language: Language): CellReading & { step?: Step } {
  const [, sign, amount] = /^\s*([-+−–*×])\s*(\S.*)/.exec(text) ?? [];
  if (!sign) return readCell(text, kind, language);
  const [, percent] = /^(.*\d)\s*%\s*$/.exec(amount) ?? [];
  const isFactor = sign === '*' || sign === '×';
  const direction = sign === '+' ? 1 : -1;
  if (percent === undefined && !isFactor) {
    const reading = readCell(amount, kind, language);
    return reading.ok ? { ...reading, step: { times: 1, plus: direction * reading.value! } } : reading;
  }
  const number = parseNumber(percent ?? amount, language);
  const wrong = (rule: Flaw['rule'], param: string): CellReading => ({
    ok: false,
    flaw: { path: paths[kind], rule, param, value: show(text.trim()) },
  });
  if (number === null) return wrong('type', 'a number');
  const share = percent === undefined ? number : number / 100;
  const times = isFactor ? share : 1 + direction * share;
  return times < 0 ? wrong('atLeast', isFactor ? '0' : '−100%') : { ok: true, value: null, step: { times, plus: 0 } };
}
