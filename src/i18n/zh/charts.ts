import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const charts: Messages['charts'] = {
  ...first.charts,
  band: '色带：各天有差异（p10–p90）',
  whisker: '须线：均值的不确定度（95%）',
  bandHint: '十天里有八天落在色带内。天数再多，色带也不会变窄。',
  whiskerHint: '均值有95%的把握落在须线内。天数越多，须线越短。',
  realDay: '圆点：真实日',
  target: '目标',
  threshold: '阈值',
  day: '日',
  contacts: '联络量',
  wait: '等待时长',
  answeredWithin: '时限内接听',
  gaveUpWithin: '时限内放弃',
  agentDay: '人均每日处理量',
  p90Wait: 'P90 等待时长',
  longestWait: '最长等待时长',
  noContacts: '无联络',
  serviceLevel: { ...first.charts.serviceLevel, title: '哪些时段能及时接听？' },
  waitDistribution: {
    title: '客户要等多久？',
    label: (p) => `等待时长分布：${p.seconds}内接听 ${p.share}`,
    read: (p) => `${p.seconds}内接听 ${p.share}`,
    left: (p) => `${p.seconds}内放弃 ${p.share}`,
    dragHint: '拖动竖线，可读出任意时限下的服务水平。',
  },
  staffing: { ...first.charts.staffing, title: '哪里缺人？' },
  occupancy: { title: '坐席有多忙？', label: (p) => `各时段占用率，从 ${p.low} 到 ${p.high}` },
  heatMap: {
    ...first.charts.heatMap,
    label: '按时段显示的一周；选择某天即可打开',
    measure: (p) => `各时段缺员（−）或富余（+）人数，对照需求：${p.target}。空白：不需要人。`,
  },
  days: {
    title: '二十个等可能的日子',
    label: (p) => `${f.integer(p.dots)} 个等可能的日子中有 ${f.integer(p.kept)} 天兑现承诺`,
  },
  missesOn: (p) => `${f.integer(p.of)} 天中有 ${f.integer(p.misses)} 天未达标`,
};
