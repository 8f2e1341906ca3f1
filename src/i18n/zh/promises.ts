import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const promises: Messages['promises'] = {
  ...first.promises,
  one: '承诺',
  remove: '移除承诺',
  judgementHints: {
    kept: '几乎每天都能兑现，天数也足以确定。',
    likely: '兑现的天数不低于所承诺的比例。',
    fragile: '兑现的天数低于所承诺的比例，相差不超过15个百分点。',
    broken: '兑现的天数比所承诺的比例低15个百分点以上。',
    noData: '没有一天有可供评判的联络。',
  },
  field: '用一句话写出您的承诺',
  placeholder: '95%的天数不让任何来电等待超过1分钟。',
  examples: [
    '不让任何来电等待超过1分钟。',
    '每半小时80%的来电在20秒内接听。',
    '95%的天数放弃率低于5%。',
    '占用率在75%到85%之间。',
  ],
  understood: (p) => `理解为：${p.sentence}`,
  goal: (p) => `承诺在 ${f.percent(p.share * 100)} 的天数兑现`,
  suggestion: '您的意思是不是',
  possible: (p) =>
    `承诺按天评判，也可以按每个时段、每半小时、每小时、每周或整个期间评判，还可以说明在多大比例的天数兑现；不能只针对某个星期几或一天中的某个时刻。承诺可以针对全部联络，也可以针对其中之一：${p.names}。`,
};
