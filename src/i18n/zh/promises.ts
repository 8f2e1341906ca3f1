import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const promises: Messages['promises'] = {
  ...first.promises,
  one: '承诺',
  remove: '移除承诺',
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
};
