import type { Language } from '../language';
import { readDecimal } from './decimal';
import type { Lexicon, Row } from './lexicon';
import { kpiNamesOf, lexicons, signs } from './lexicon';
import { currencies } from './lexicon/currencies';
import { readChinese, readWritten } from './numbers';
import { plain } from './plain';
import type { Meaning, Token } from './tokens';

type RuleOf = (source: string, make: Rule['make']) => Rule;

/** One pattern with what it makes of a match; null turns the match down. */
interface Rule {
  pattern: RegExp;
  make: (match: RegExpExecArray) => (Meaning & Pick<Token, 'thousands'>) | null;
}

const digits = '(\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*)';
const chinese = '([零〇一二两三四五六七八九十百半]+)';
const rulesOf = new Map<string, Rule[]>();

/** Cuts a normalised sentence into tokens: at each place the longest match, and what matches nothing is `unknown`. */
export function scan(text: string, language: Language): Token[] {
  const rules = compiled(language, language === 'vi' && plain(text) === text);
  const unknown = lexicons[language].spaced
    ? /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|./uy
    : /[\p{sc=Latin}\p{N}]+|./uy;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    let best: Token | null = null;
    for (const { pattern, make } of rules) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match || match[0].length <= (best?.text.length ?? 0)) continue;
      const meaning = make(match);
      if (meaning) best = { ...meaning, text: match[0] };
    }
    if (!best) {
      unknown.lastIndex = at;
      best = { kind: 'unknown', text: unknown.exec(text)?.[0] ?? text.slice(at) };
    }
    tokens.push(best);
    at += best.text.length;
  }
  return tokens;
}

function compiled(language: Language, unmarked: boolean): Rule[] {
  const key = `${language} ${unmarked}`;
  let rules = rulesOf.get(key);
  if (!rules) rulesOf.set(key, (rules = compile(language, unmarked)));
  return rules;
}

function compile(language: Language, unmarked: boolean): Rule[] {
  const lexicon = unmarked ? withoutMarks(lexicons[language]) : lexicons[language];
  // A word ends where letters end; in Chinese only Latin words have such ends.
  const letter = lexicon.spaced ? '\\p{L}' : '\\p{sc=Latin}';
  const regex = (source: string): RegExp => new RegExp(`(?:${source})(?:(?<!${letter})|(?!${letter}))`, 'iuy');
  const rule = (source: string, make: Rule['make']): Rule => ({ pattern: regex(source), make });
  const words = [...lexicon.rows, ...signs].flatMap(([meaning, ...patterns]: Row) =>
    patterns.map((source) => rule(source, () => meaning)),
  );
  return [
    nameRule(language, unmarked ? plain : (name) => name, rule),
    moneyRule(rule),
    ...words,
    rule('\uE000(\\d+)\uE001', (m) => ({ kind: 'scope', index: Number(m[1]) })),
    rule(lexicon.variant, (m) => ({ kind: 'variant', variant: m[1].toUpperCase() as 'A' | 'B' | 'C' | 'D' | 'E' })),
    ...quantityRules(lexicon, rule),
  ];
}

/** All names of KPIs are one rule: there are hundreds. */
function nameRule(language: Language, spelt: (name: string) => string, rule: RuleOf): Rule {
  const names = new Map([...kpiNamesOf(language)].map(([name, kpi]) => [spelt(name), kpi]));
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const source = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return rule(source, ([name]) => {
    const kpi = names.get(name.toLowerCase());
    return kpi === undefined ? null : { kind: 'known', kpi };
  });
}

function moneyRule(rule: RuleOf): Rule {
  const codes = Object.keys(currencies);
  return rule(codes.map((code) => `(${currencies[code]})`).join('|'), (m) => ({
    kind: 'currency',
    code: codes[m.slice(1).findIndex((group) => group !== undefined)],
  }));
}

function withoutMarks(lexicon: Lexicon): Lexicon {
  return {
    ...lexicon,
    numerals: Object.fromEntries(Object.entries(lexicon.numerals).map(([word, value]) => [plain(word), value])),
    percent: plain(lexicon.percent),
    units: lexicon.units.map(([pattern, seconds]) => [plain(pattern), seconds]),
    partOf: lexicon.partOf === undefined ? undefined : plain(lexicon.partOf),
    variant: plain(lexicon.variant),
    rows: lexicon.rows.map(([meaning, ...patterns]) => [meaning, ...patterns.map(plain)]),
  };
}

function quantityRules(lexicon: Lexicon, rule: (source: string, make: Rule['make']) => Rule): Rule[] {
  const written = (text: string, make: (digits: string) => Meaning): ReturnType<Rule['make']> => {
    const read = readWritten(text, lexicon.decimal);
    if (!read) return null;
    const meaning = make(read.digits);
    return read.thousands ? { ...meaning, thousands: { written: text, value: Number(read.digits) } } : meaning;
  };
  const percent = (d: string): Meaning => ({ kind: 'percent', value: readDecimal(d, -2) });
  const duration =
    (unit: number) =>
    (d: string): Meaning => ({ kind: 'duration', value: Number(d) * unit, unit });
  const named = (word: string): number => lexicon.numerals[word.toLowerCase()];
  const numerals = `(${Object.keys(lexicon.numerals).join('|')})`;
  const rules: Rule[] = [
    rule(digits, (m) => written(m[1], (d) => ({ kind: 'number', value: Number(d), digits: d }))),
    rule(`${digits} ?(?:${lexicon.percent})`, (m) => written(m[1], percent)),
    rule(`${numerals} ?(?:${lexicon.percent})`, (m) => percent(String(named(m[1])))),
    rule('(\\d{1,2}):(\\d{2})(?::(\\d{2}))?', (m) => {
      const [a, b, c] = [Number(m[1]), Number(m[2]), Number(m[3] ?? 0)];
      return { kind: 'duration', value: m[3] === undefined ? a * 60 + b : a * 3600 + b * 60 + c, unit: 1 };
    }),
    rule(`${digits} ?/ ?${digits}(?: ?(?:${lexicon.units[0][0]}))?`, (m) => {
      const [a, b] = [readWritten(m[1], lexicon.decimal), readWritten(m[2], lexicon.decimal)];
      return a && b ? { kind: 'ratio', percent: readDecimal(a.digits, -2), seconds: Number(b.digits) } : null;
    }),
  ];
  if (lexicon.barePercent !== undefined) rules.push(rule(lexicon.barePercent, () => percent('1')));
  if (lexicon.partOf !== undefined) {
    const whole = `(\\d+|${Object.keys(lexicon.numerals).join('|')})`;
    const valueOf = (word: string): number => (/^\d/.test(word) ? Number(word) : named(word));
    // Of days or calls, never "80 in 20 s"; and only what can be said in percent exactly.
    const counted =
      '(?= (?:\\p{L}+ )?(?:days?|weeks?|half|hours|intervals|calls?|contacts|customers|callers|ngày|ngay|tuần|tuan|cuộc|cuoc|khách|khach))';
    rules.push(
      rule(`${whole} (?:${lexicon.partOf}) ${whole}${counted}`, (m) => {
        const share = (100 * valueOf(m[1])) / valueOf(m[2]);
        return Number(share.toFixed(2)) === share ? percent(String(share)) : null;
      }),
    );
  }
  for (const [unit, seconds] of lexicon.units) {
    rules.push(rule(`${digits}[ -]?(?:${unit})`, (m) => written(m[1], duration(seconds))));
    rules.push(rule(`${numerals} ?(?:${unit})`, (m) => duration(seconds)(String(named(m[1])))));
    // A unit alone is one of it; abbreviations are too short to be sure.
    if (lexicon.bareUnits) rules.push(rule(`(?:${unit})`, (m) => (m[0].length >= 4 ? duration(seconds)('1') : null)));
    if (lexicon.percentBefore !== undefined)
      rules.push(rule(`${chinese}(?:${unit})`, (m) => whenRead(m[1], (n) => duration(seconds)(String(n)))));
  }
  if (lexicon.percentBefore !== undefined) {
    rules.push(rule(`${lexicon.percentBefore} ?${digits}`, (m) => written(m[1], percent)));
    rules.push(rule(`${lexicon.percentBefore}${chinese}`, (m) => whenRead(m[1], (n) => percent(String(n)))));
  }
  return rules;
}

function whenRead(text: string, make: (n: number) => Meaning): Meaning | null {
  const n = readChinese(text);
  return n === null ? null : make(n);
}
