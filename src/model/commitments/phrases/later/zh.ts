import { zh as names } from '../../../kpiNames/zh';
import type { Amount } from '../../phrases';
import { zh as phrases } from '../zh';
import type { LaterWords } from '../later';
import { laterClause, withinSentence } from '../later';

const comparisons = { '<': '低于', '<=': '不超过', '>': '高于', '>=': '不低于' } as const;
const units = { s: '秒', min: '分钟', h: '小时', '%': '' } as const;
const time = ({ unit, number }: Amount): string => `${number}${units[unit]}`;
const business = ({ unit, number }: Amount): string => `${number}个工作${units[unit]}`;
/** A share of something stands behind it: below 10% of revenue is 低于收入的10%. */
const of = (compared: string, what: string): string =>
  compared.replace(/^(低于|不超过|高于|不低于|在)/u, `$1${what}的`);

/** Chinese. */
export const later: LaterWords = {
  names: {
    ...withinSentence(names),
    offered: '进线量',
    freshIssues: '新增问题量',
    answered: '接听量',
    attrition: '员工年流失率',
    averageWait: '全部联络平均等待时长',
    firstResponseChat: '在线首次响应平均时长',
    firstResponseDeferred: '邮件首次响应平均时长',
    agentDay: '人均每日处理量',
    adherence: '排班遵守率',
    fcrNet: '首次联系解决率（净）',
    failureRepeatRatio: '失败及重复率',
    timeToResolution: '平均解决时长',
    csat: '满意率',
    csatMean: '客户满意度均值',
    agentCsat: '客服人员满意度',
    ces: '认为省力的客户占比',
    complaintRatePerContact: '联络投诉占比',
    listening: '不打断率',
    churn: '客户月流失率',
    retention: '客户月留存率',
    costPerCustomer: '客均每月服务成本',
    conversionRate: '转化率',
    connectRate: '外呼接通率',
    rightPartyContacts: '有效联系量',
    talkMinutesPerHour: '每工时通话分钟数',
  },
  is: (name, compared) => `${name}${compared}`,
  compared: (op, amount) => `${comparisons[op]}${amount}`,
  between: (low, high) => `在${low}到${high}之间`,
  days: (number) => `${number}天`,
  business,
  withinDays: (number) => `在${number}天内`,
  withinTime: (limit) => `在${time(limit)}内`,
  withinBusiness: (limit) => `在${business(limit)}内`,
  resolvedSameDay: (share) => `当天解决${share}的问题`,
  fcr: (share) => `首次联系解决${share}的问题`,
  resolutionRate: (share) => `解决${share}的问题`,
  resolvedWithin: (share, within) => `${within}解决${share}的问题`,
  respondedWithin: (share, within) => `${share}的工单${within === '' ? '按时' : within}回复`,
  costToRevenue: (compared) => `服务成本${of(compared, '收入')}`,
  costToProfit: (compared) => `服务成本${of(compared, '利润')}`,
};

phrases.later = laterClause(phrases, later);
