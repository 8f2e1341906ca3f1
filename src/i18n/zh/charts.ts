import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const charts: Messages['charts'] = {
  band: '色带：各天有差异（p10–p90）',
  whisker: '须线：均值的不确定度（95%）',
  bandHint: '十天里有八天落在色带内。天数再多，色带也不会变窄。',
  whiskerHint: '均值有95%的把握落在须线内。天数越多，须线越短。',
  realDay: '圆点：真实日',
  target: '目标',
  threshold: '阈值',
  mean: '均值',
  day: '日',
  interval: '时段',
  time: '时间',
  contacts: '联络量',
  wait: '等待时长',
  answeredWithin: '时限内接听',
  gaveUpWithin: '时限内放弃',
  p90Wait: 'P90 等待时长',
  longestWait: '最长等待时长',
  noContacts: '无联络',
  serviceLevel: { title: '哪些时段能及时接听？', label: (p) => `各时段服务水平，从 ${p.low} 到 ${p.high}` },
  waitDistribution: {
    title: '客户要等多久？',
    label: (p) => `等待时长分布：${p.seconds}内接听 ${p.share}`,
    read: (p) => `${p.seconds}内接听 ${p.share}`,
    left: (p) => `${p.seconds}内放弃 ${p.share}`,
    dragHint: '拖动竖线，可读出任意时限下的服务水平。',
  },
  staffing: {
    title: '哪里缺人？',
    label: (p) => `各时段人力：${f.integer(p.short)} 个时段缺员，${f.integer(p.over)} 个时段富余`,
  },
  occupancy: { title: '坐席有多忙？', label: (p) => `各时段占用率，从 ${p.low} 到 ${p.high}` },
  heatMap: {
    title: '一周概览',
    label: '按时段显示的一周；选择某天即可打开',
    measure: (p) => `各时段缺员（−）或富余（+）人数，对照需求：${p.target}。空白：不需要人。`,
  },
  days: {
    title: '二十个等可能的日子',
    label: (p) => `${f.integer(p.dots)} 个等可能的日子中有 ${f.integer(p.kept)} 天兑现承诺`,
  },
  missesOn: (p) => `${f.integer(p.of)} 天中有 ${f.integer(p.misses)} 天未达标`,
};
