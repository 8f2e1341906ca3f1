import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');
const share = (x: number): string => f.percent(100 * x);

/** See the English words for what each stands for. */
export const returns: Messages['returns'] = {
  title: '再次联络的客户',
  as: '再来时的类型',
  same: '同一类型',
  mostAttempts: '最多尝试次数',
  redial: {
    name: '重拨',
    on: '未得到服务的客户会再试',
    why: '放弃排队、遇到忙音或在非营业时间来电的客户，会按这些概率再次来电，工作内容不变。',
    afterAbandon: '放弃之后',
    afterBusy: '遇忙音之后',
    afterClosed: '非营业时间来电之后',
    decay: '此后每次再试的概率乘以',
    patience: '每次放弃后耐心乘以',
    delay: '距下一次尝试的时间',
  },
  repeat: {
    name: '重复联络',
    on: '并非每次接听都能解决问题',
    why: '问题未解决的客户中，有一部分会在当天或之后的营业日、在客户通常来电的时刻再次联络。',
    resolution: '接听后解决',
    probability: '未解决者再次联络',
    sameDay: '其中当天',
    delay: '当天再来的间隔',
    reopened: '已解决：后来发现未解决',
    laterDays: '后续营业日的权重',
    laterDaysHint: '以空格分隔的数字：下一个营业日、再下一个……',
    work: '工作量，为新联络的倍数',
    share: (p) => `${share(p.share)} 的接听会引来一次重复联络。`,
  },
  pressure: {
    name: '处理时长压力',
    on: '坐席被要求提前结束长通话',
    why: '超过上限的通话会被提前结束：这次联络变短了，但什么也没解决，客户可能再次联络。技能提高会让人更快而没有这种代价；单纯赶时间则不然。',
    cap: '最长通话，为平均值的倍数',
    obeyed: '遵守上限的联络占比',
    effect: (p) => `处理时长 ${p.from} → ${p.to}；接听后解决 ${share(p.resolvedBefore)} → ${share(p.resolved)}。`,
    moreWork: (p) => `赶时间并不划算：被提前结束的客户会再次联络，每个问题的工作量比不赶时多 ${share(p.more)}。`,
    lessWork: (p) => `每个问题的工作量减少 ${share(p.less)}，但有代价：${share(p.unresolved)} 的接听没有解决问题。`,
    endless: '工作永远做不完：被提前结束的客户再次联络，又被提前结束。',
    noRepeat: '这里没有人再次联络，所以赶时间看起来划算：问题只是没有解决。',
    unusual: (p) => `上限低于平均值的 ${f.number(p.least)} 倍，超出了对这种压力的已有了解。`,
    source: '这是一个假设：压力会降低解决率，方向已知，幅度未知（通常为 0.5 以上）。',
  },
  transfer: {
    name: '转接',
    title: '转接',
    on: '部分联络会转给另一名坐席',
    why: '第一名坐席完成一部分通话，客户重新排队，由下一名坐席完成其余部分。',
    probability: '转接比例',
    to: '转到',
    workDone: '转接前已完成的通话占比',
    resolutionPenalty: '转接后解决率降低（百分点）',
    restFactor: '其余部分的时长倍数',
    priority: '第二次排队时增加的优先级',
    most: '一次联络最多转接次数',
    handover: '协商转接',
    handoverWhy: '第一名坐席保持在线，直到下一名接听，再交代这么长时间。选“无”则第一名坐席立即挂断。',
    own: '自有转接比例',
    ownHint: '转接比例留空则使用联络类型自己的。',
  },
  volume: {
    counts: '话务量的口径',
    fresh: '新增问题',
    observed: '实际观测到的联络次数',
    freshWhy: '重拨和重复联络另行加在话务量之上。',
    observedWhy: '话务量中已含重拨和重复联络：先将其剔除，再由模拟自行产生。来自其他联络类型的部分不应计入。',
    abandonRate: '统计时的放弃率',
    busyRate: '统计时的忙音率',
    near: '仅为近似值：在处理时长压力下，转接的联络和时长不同的重复联络被提前结束的比例高于或低于首次联络，而此占比按首次联络计算。',
    share: (p) => `话务量中 ${share(p.share)} 是新增问题。`,
  },
  assumptions: {
    redial: (p) =>
      `未得到服务的客户平均 ${p.delay} 后再试：放弃之后 ${share(p.abandon)}，遇忙音之后 ${share(p.busy)}，非营业时间来电之后 ${share(p.closed)}（${p.who}）。`,
    decay: (p) => `此后每次再试的概率是前一次的 ${f.number(p.decay)} 倍（${p.who}）。`,
    repeat: (p) =>
      `${share(p.resolution)} 的接听解决了问题；其余客户中 ${share(p.again)} 会再次联络，其中 ${share(p.sameDay)} 在当天（${p.who}）。`,
    reopened: (p) => `${share(p.share)} 的已解决问题后来发现并未解决：客户会再次联系（${p.who}）。`,
    unresolved: (p) => `${share(p.resolution)} 的接听解决了问题；其余客户不再联络（${p.who}）。`,
    pressure: (p) =>
      `通话达到平均值的 ${f.number(p.cap)} 倍时，在更长的联络中有 ${share(p.obeyed)} 被提前结束，且什么也没解决（${p.who}）。`,
    blind: (p) => `已接听的联络中 ${share(p.share)} 在通话完成 ${share(p.done)} 时转接（${p.who}）。`,
    warm: (p) =>
      `已接听的联络中 ${share(p.share)} 在通话完成 ${share(p.done)} 时转接，第一名坐席在线等候（${p.who}）。`,
    own: (p) => `${p.team}转接${p.type}的 ${share(p.share)}。`,
    observed: (p) => `话务量计的是实际观测到的联络次数，其中 ${share(p.share)} 是新增问题（${p.who}）。`,
  },
};
