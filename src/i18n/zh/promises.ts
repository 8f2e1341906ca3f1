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
    '当天解决70%的问题。',
    '满意率不低于80%。',
    '服务成本低于收入的10%。',
  ],
  understood: (p) => `理解为：${p.sentence}`,
  goal: (p) => `承诺在 ${f.percent(p.share * 100)} 的天数兑现`,
  lacks: (p) => `无法评判：本计划未启用${p.names}——请在“假设”页中打开`,
  quoted: (p) => `“${p.name}”`,
  lacksWages: '无法评判：没有班组设定每工时成本——请在班组中填写',
  lacksPart: '无法评判：该指标无法按单一联络类型或班组计算——请对全部作出承诺',
  or: '或',
  suggestion: '您的意思是不是',
  possible: (p) =>
    `承诺按天评判，也可以按每个时段、每半小时、每小时、每周或整个期间评判，还可以说明在多大比例的天数兑现；不能只针对某个星期几或一天中的某个时刻。承诺可以针对全部联络，也可以针对其中之一：${p.names}。`,
};
