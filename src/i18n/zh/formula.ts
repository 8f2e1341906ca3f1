import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const formula: Messages['formula'] = {
  title: '模拟与公式',
  ofFormula: '公式',
  ofSimulation: '模拟',
  apart: '相差（以标准误计）',
  agrees: '公式值落在模拟的不确定范围之内。',
  differs: (p) => `两者相差 ${f.number(p.errors, 2)} 个标准误。`,
  because: '两者不同，是因为公式不知道',
  nothingToSay: '这个时段没有违背公式的假设。',
  none: '没有适用于此时段的公式。',
  sharedAlone: '这些坐席还接听其他联络类型。公式假设他们全部只服务这一类型：其结果是最好的情况，不能拿模拟与之对比。',
  nothingMeasured: '这个时段没有测得任何数据：无人来电，或属于预热期。',
  averageQueue: '等待中的联络',
  busyAgents: '忙碌坐席',
  neverSettles: '永不稳定',
  unstable: (p) =>
    `有 ${f.decimals(p.load, 2)} 爱尔兰的工作量，只有 ${f.integer(p.agents)} 名坐席，且无人挂断：排队会无限增长，等待没有平均值，接听占比也不会稳定。至少需要 ${f.integer(p.needed)} 名坐席。`,
  reasons: {
    timeVarying: '话务量或人力逐时段变化',
    carryOver: '前一时段的排队会延续过来',
    shortInterval: '时段太短，或离开始太近，排队来不及稳定',
    handlingNotExponential: '处理时长不服从指数分布',
    dayVariability: '整天的话务会高于或低于预测',
    replayedArrivals: '进线取自真实日志的重放，而非随机产生',
    sharedAgents: '坐席与其他联络类型共用',
    routing: '部分坐席只在客户等待一段时间后，或仅当另有坐席空闲时才接听此类联络',
    returns: '客户会再次联络：放弃之后，或因问题未解决',
    transfers: '联络会被转接，一次联络分两段服务',
    lines: '线路数有限',
    severalAtOnce: '坐席同时处理多个此类联络',
    turns: '客户在回复之间思考，坐席为其保留名额',
    shifts: '坐席按班次上班：会休息，也可能缺勤或迟到',
    shrinkage: '部分带薪人员不在岗或缺勤，每天随机抽取',
    loadEffect: '处理时间取决于班组此前有多忙',
    waitEffect: '客户等待越久，处理时间越长',
    beforeQueue: '排队之前或之中有语音菜单、拨错号码或提示音',
    ringing: '坐席接起前话机会振铃：公式将其视为无人挂断的处理时间，公式中的等待到振铃开始为止',
    longWaits: '等待过长会触发措施：关闭渠道、请求耐心或回呼',
    unstable: '工作量超过坐席的能力，因此不存在稳态',
  },
};
