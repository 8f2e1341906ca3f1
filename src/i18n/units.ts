import type { Language } from '../model/language';

interface UnitWords {
  /** Seconds. */
  s: string;
  /** Percentage points, short. */
  pt: string;
  /** A number of percentage points in words. */
  points: (shown: string, n: number) => string;
  /** Instead of an interval that says nothing. */
  fewDays: string;
  /** Short forms of the other units of the catalogue; left out: no unit is written. */
  of: Readonly<Record<string, string>>;
}

/** Units as they stand behind a number. */
export const unitWords: Readonly<Record<Language, UnitWords>> = {
  en: {
    s: 's',
    pt: 'pt',
    points: (shown, n) => `${shown} ${n === 1 ? 'point' : 'points'}`,
    fewDays: 'too few days',
    of: {
      Erlang: 'erl',
      '1/h': 'per h',
      'business h': 'business h',
      chats: 'chats',
      h: 'h',
      'money/h': 'per h',
      'money/month': 'a month',
      '1/month': 'a month',
      'per month': 'a month',
      '%/month': '% a month',
      '%/yr': '% a year',
      pts: 'pt',
    },
  },
  vi: {
    s: 'giây',
    pt: 'điểm\u00a0%',
    points: (shown) => `${shown} điểm phần trăm`,
    fewDays: 'quá ít ngày',
    of: {
      Erlang: 'erl',
      '1/h': 'mỗi giờ',
      'business h': 'giờ làm việc',
      chats: 'cuộc',
      h: 'giờ',
      'money/h': 'mỗi giờ',
      'money/month': 'mỗi tháng',
      '1/month': 'mỗi tháng',
      'per month': 'mỗi tháng',
      '%/month': '% mỗi tháng',
      '%/yr': '% mỗi năm',
      pts: 'điểm\u00a0%',
    },
  },
  fi: {
    s: 's',
    pt: '%-yks.',
    points: (shown) => `${shown} prosenttiyksikköä`,
    fewDays: 'liian vähän päiviä',
    of: {
      Erlang: 'erl',
      '1/h': '/ t',
      'business h': 'aukiolotuntia',
      chats: 'chattia',
      h: 't',
      'money/h': '/ t',
      'money/month': '/ kk',
      '1/month': '/ kk',
      'per month': '/ kk',
      '%/month': '% / kk',
      '%/yr': '% / v',
      pts: '%-yks.',
    },
  },
  zh: {
    s: '秒',
    pt: '个百分点',
    points: (shown) => `${shown}\u00a0个百分点`,
    fewDays: '天数太少',
    of: {
      Erlang: '爱尔兰',
      '1/h': '次/小时',
      'business h': '营业小时',
      chats: '个会话',
      h: '小时',
      'money/h': '/小时',
      'money/month': '/月',
      '1/month': '次/月',
      'per month': '次/月',
      '%/month': '%/月',
      '%/yr': '%/年',
      pts: '个百分点',
    },
  },
};
