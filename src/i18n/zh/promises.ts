import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const promises: Messages['promises'] = {
  title: '承诺',
  one: '承诺',
  add: '添加承诺',
  edit: '编辑承诺',
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
  empty: '还没有承诺。添加一条：一句话就够了。',
  kept: (p) =>
    `${f.integer(p.days)} 天中有 ${f.integer(p.kept)} 天兑现（${f.range(f.integer(p.low), f.integer(p.high))}）`,
  keptRuns: (p) =>
    `全期 ${f.integer(p.runs)} 次运行中有 ${f.integer(p.kept)} 次兑现（${f.range(f.integer(p.low), f.integer(p.high))}）`,
  noDays: '还没有一天有数据',
  longestWait: (p) => `最长等待：一般日子 ${f.seconds(p.median)}，糟糕的日子 ${f.seconds(p.p95)}`,
  breaking: (p) => `每天约有 ${f.number(p.contacts)} 通联络违约`,
  windowsOf: { interval: '时段', halfHour: '半小时', hour: '小时' },
  breakingWindows: (p) =>
    `一般日子 ${f.integer(p.of)} 个${p.windows}中有 ${f.integer(p.failing)} 个不达标（十天中有八天 ${f.range(f.integer(p.low), f.integer(p.high))} 个）`,
  onAverage: (p) => `全部天数 ${p.value}${p.doubt === '' ? '' : `（${p.doubt}）`}`,
  typicalDay: (p) => `一般日子 ${p.median}，十天中有八天 ${p.range}`,
  typicalRun: (p) => `一般一次运行 ${p.median}，十次中有八次 ${p.range}`,
  goal: (p) => `承诺在 ${f.percent(p.share * 100)} 的天数兑现`,
  judgements: { kept: '能兑现', likely: '很可能兑现', fragile: '不稳', broken: '不能兑现', noData: '无数据' },
  judgementHints: {
    kept: '整个置信区间都高于所承诺的水平。',
    likely: '兑现的可能性较大，但要更多天数才能确定。',
    fragile: '与所承诺的水平相近，可能兑现，也可能不兑现。',
    broken: '整个置信区间都低于所承诺的水平。',
    noData: '没有一天有可供评判的联络。',
  },
  suggestion: '您的意思是不是',
};
