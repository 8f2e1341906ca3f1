import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const experience: Messages['outcomes']['experience'] = {
  groups: { satisfaction: '满意度', people: '人与人的差异', survey: '问卷' },
  fields: {
    base: { label: '基准', why: '顺利的联络带来的感受；感受大于 0 即为满意。' },
    unresolved: { label: '未解决', why: '联络没有解决问题时的扣减。' },
    perRepeat: { label: '每次先前联络', why: '同一问题此前每有一次接通的联络，最多计三次。' },
    perTransfer: { label: '每次转接', why: '联络每被转接一次。' },
    perWait: { label: '等待', why: '按超出可忍受部分的对数计算：有影响，但不大。' },
    waitToleranceSeconds: { label: '可忍受的等待', why: '更短的等待没有影响。' },
    waitScaleSeconds: { label: '等待的尺度', why: '超出这么多时计 ln 2 倍。' },
    perHoldMinute: { label: '每分钟保持', why: '各段联络合计。' },
    perAbandon: { label: '每次放弃', why: '同一问题此前每有一次放弃的尝试。' },
    customerSd: { label: '客户之间的差异', why: '客户自身因素的标准差，总体为 1。' },
    agentSd: { label: '坐席之间的差异', why: '坐席自身因素的标准差，总体为 1。' },
    recommendCorrelation: { label: '评分与推荐的一致程度', why: '两者随机部分的相关系数。' },
    invited: { label: '邀请', why: '已处理的联络中，邀请客户评分的比例。' },
    response: { label: '回复', why: '占受邀客户的比例。' },
    extremeBias: { label: '感受极端者更常回复', why: '0：回复者与未回复者没有差别。' },
  },
  results: {
    ratings: '满意度评分',
    ratingsRead: (p) => `${p.satisfied} 满意（4 或 5 分），平均 ${p.mean} 分`,
    rating: '评分',
    share: '占回复的比例',
    interval: '95% 置信区间',
    names: ['1，很差', '2，差', '3，一般', '4，好', '5，很好'],
    recommendation: '客户会推荐我们吗？',
    recommendRead: (p) => `净推荐值 ${p.nps}：推荐者减去贬损者`,
    detractors: '贬损者（0–6）',
    passives: '被动者（7、8）',
    promoters: '推荐者（9、10）',
    group: '分组',
    answers: (p) => `每天 ${p.responses} 份回复，占受邀者的 ${p.rate}`,
    none: '还没有客户填写问卷。',
  },
};
