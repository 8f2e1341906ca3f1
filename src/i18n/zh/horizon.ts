import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const horizon: Messages['horizon'] = {
  ...first.horizon,
  special: {
    ...first.horizon.special,
    title: '特殊日期',
    hint: '节假日、促销活动：这些日期采用此处的营业时间，不按星期几的时间；所有联络类型的话务量乘以系数。前一天延续到午夜之后的营业时间不受影响。',
    add: '添加特殊日期',
    remove: (p) => `删除${p.day}`,
    date: '日期',
    name: '名称',
    opens: '开始',
    closes: '结束',
    closed: '全天休息',
    factor: '话务量 ×',
    outside: '不在计划期内：予以保留，但暂不起作用。',
    open: (p) => `营业 ${p.hours}`,
    times: (p) => `话务量 × ${f.number(p.factor)}`,
  },
  stretch: {
    hint: '“+”可加入中间休息。午夜之后才结束时，结束时间早于开始时间：18:00–02:00。营业时间归属于其开始的那一天。',
    nth: (p) => `${p.label}（${p.place}）`,
    divide: (p) => `${p.name}：在 ${p.from}–${p.to} 中加入休息`,
    divideHint: '中间暂停营业，例如午休',
    remove: (p) => `${p.name}：删除 ${p.from}–${p.to}`,
    overnight: (p) => `至次日 ${p.to}`,
  },
  closing: {
    serve: '每次停止营业时，在岗坐席继续服务仍在等待的客户；不再接入新的联络。',
    drop: '每次停止营业时，仍在等待的客户会被终止。他们算作漏接，列入“下班时被终止的联络”，不算放弃。',
  },
  /** The unit. */
  hours: '小时',
  warmUp: '预热时间（不计入结果）',
  warmUpHint: '适用于全天候运营的中心：开头几小时队列逐渐形成，照常模拟但不计入结果。',
  warmUpNote: (p) => `开头 ${f.number(p.hours)} 小时用于让队列形成，照常模拟但不计入结果。`,
  weeks: {
    overview: '逐日概览：每天最差的时段',
    choose: '周',
    span: (p) => `${p.from} – ${p.to}`,
    before: '上一周',
    after: '下一周',
  },
};
