import type { Messages } from '../../en';
import { Formats } from '../../format';

const f = new Formats('zh');

export const quality: Messages['outcomes']['quality'] = {
  groups: { contacts: '抽听到的内容', evaluations: '抽听范围' },
  fields: {
    accuracy: { label: '内容正确', why: '认真程度一般的坐席的联络占比。' },
    criticalErrorFree: { label: '无关键错误', why: '损害客户、企业或违反法规的错误。' },
    uninterrupted: { label: '不打断', why: '客户能把话说完。' },
    agentSd: { label: '坐席之间的差异', why: '认真程度在对数几率上的标准差：0.3 在 90% 附近约为 87% 至 92%。' },
    evaluationsPerMonth: { label: '每名坐席每月质检次数', why: '从坐席处理的所有联络中随机抽取，按日历天计。' },
    evaluatorSd: { label: '质检员之间的差异', why: '宽松程度的标准差。坐席一天只由一名质检员评分。' },
    noiseSd: { label: '评分的随机误差', why: '其他影响分数的因素的标准差。' },
  },
  points: (p) =>
    `满分 100：内容正确 ${f.integer(p.accurate)} 分，无关键错误 ${f.integer(p.criticalFree)} 分，不打断 ${f.integer(p.uninterrupted)} 分。`,
  results: {
    title: '质检员眼中的质量',
    none: '没有联络被质检。',
    month: (p) => `每月质检 ${p.evaluations} 次时，坐席的内容正确率只能精确到 ±${p.error}。`,
    few: (p) => `这不足以评判任何人：每人需要 ${p.needed} 次质检。`,
  },
};
