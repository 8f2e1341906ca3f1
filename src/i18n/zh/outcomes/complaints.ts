import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const complaints: Messages['outcomes']['complaints'] = {
  fields: {
    fromStart: { label: '一开始就是投诉', why: '占问题的比例。' },
    afterBadContact: { label: '差的联络变成投诉', why: '占会打 1 或 2 分的联络的比例。需要开启体验。' },
    harderToSettle: {
      label: '更难解决',
      why: '一次答复解决投诉的概率比同类其他问题低这么多。若未解决的问题会再次联络，一开始就是投诉的问题会带来更多联络。',
    },
    dispute: { label: '升级为争议', why: '占首次处理未解决的投诉的比例。' },
    fastSeconds: { label: '快速响应时限', why: '从该问题的首次联络到接通。' },
  },
  needsExperience: '体验未开启：只有一开始就是投诉的情况。',
  results: {
    title: '投诉',
    read: (p) => `统计期间 ${p.rate} 的活跃客户投诉；投诉中 ${p.settled} 在首次处理时解决`,
    readIssues: (p) => `${p.rate} 的问题是投诉；其中 ${p.settled} 在首次处理时解决`,
    issues: '问题',
    issuesRead: (p) => `每天 ${p.issues} 个问题中`,
    complaints: '投诉',
    handled: '已处理',
    settled: '首次解决',
    disputes: '争议',
    step: '步骤',
    perDay: '每天',
    interval: '95% 置信区间',
    fast: (p) => `${p.share} 得到快速响应`,
    none: '目前没有投诉。',
  },
};
