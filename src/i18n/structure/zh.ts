import { Formats } from '../format';
import type { StructureWords } from './en';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const structure: StructureWords = {
  types: '联络类型',
  teams: '班组',
  contacts: (p) => `${f.integer(p.contacts)} 次联络`,
  records: (p: { records: number }) => `${f.integer(p.records)} 条记录`,
  reached: '已联系到',
  handle: (p) => `处理 ${p.time}`,
  patience: (p) => `耐心 ${p.time}`,
  patient: '无人放弃',
  peak: (p) => `最多 ${f.integer(p.agents)} 名坐席`,
  lines: (p) => `${p.name}：${f.integer(p.lines)} 条线路`,
  summary: (p) =>
    `左侧 ${f.integer(p.types)} 个联络类型，右侧 ${f.integer(p.teams)} 个班组，中间 ${f.integer(p.links)} 项技能相连。用方向键在各部分之间移动，按回车键打开。`,
  finding: {
    nobody: (p) =>
      p.others === 0 ? `没有班组服务“${p.name}”` : `没有班组服务“${p.name}”及另外 ${f.integer(p.others)} 个类型`,
    idle: (p) =>
      p.others === 0
        ? `“${p.name}”不服务任何联络类型`
        : `“${p.name}”及另外 ${f.integer(p.others)} 个班组不服务任何联络类型`,
    oneTeam: (p) => `全部由一个班组服务：${p.name}`,
    everyTeam: '每个班组都服务所有联络类型',
    single: (p) => `${f.integer(p.types)} 个联络类型中有 ${f.integer(p.single)} 个只靠一个班组`,
    shared: '每个联络类型至少有两个班组可接',
  },
  link: {
    after: (p) => `${p.time}后`,
    reserve: (p) => `预留 ${f.integer(p.agents)} 人`,
    speed: (p) => `速度 ×${f.number(p.speed)}`,
    priority: (p) => `优先级 ${f.number(p.priority)}`,
    choice: (p) => `第 ${f.integer(p.choice)} 选择`,
  },
  returns: {
    redial: (p) => `重拨 ${p.share}`,
    repeat: (p) => `再次联络 ${p.share}`,
    transfer: (p) => `转接 ${p.share}`,
  },
  legend: {
    first: '首选',
    later: '次选',
    condition: '附带条件',
  },
  table: {
    from: '从',
    to: '到',
    how: '方式',
    share: '比例',
    redial: '重拨',
    repeat: '再次联络',
    transfer: '转接',
  },
  unserved: '没有班组服务',
  rule: {
    heading: '这些设置构成的规则',
    who: '联络分配给哪位坐席',
    next: '坐席接下来接哪个联络',
    ofType: {
      nobody: '无人服务',
      oneTeam: '仅一个班组',
      longestIdle: '空闲最久的坐席',
      leastOccupied: '占用率最低的坐席',
      weighted: '按权重分配',
      preferred: '首选班组优先',
      specialists: '专席优先',
    },
    ofTeam: {
      nothing: '不接任何联络',
      oneType: '单一联络类型，等待最久者优先',
      longestWait: '等待最久者优先',
      ownOrder: '按班组自己的顺序',
      priority: '高优先级优先',
      growing: '优先级随等待时间上升',
    },
    leastOccupied: (p) => `${p.name}，选占用率最低的坐席`,
    weighted: (p) => `${p.name}，同级班组按权重分配`,
    thenByPriority: '同级之间按优先级',
    waitFirst: (p) => `${p.name}，等满 ${p.time}之后`,
    overflow: (p) => `${p.name}，${p.times}后溢出`,
    keeps: (p) => `${p.name}，为其他类型预留 ${f.integer(p.agents)} 名坐席`,
    keepsSome: (p) => `${p.name}，为其他类型预留坐席`,
    of: (p) => `${p.name}：${p.detail}`,
    both: (p) => `${p.one}；${p.next}`,
    then: (p) => `${p.first}，其次 ${p.next}`,
    after: (p) => `${p.time}后再加 ${p.teams}`,
    headStart: (p) => `视为多等了：${p.list}`,
    growth: (p) => `${p.type} 从 ${f.number(p.start)} 起，每秒加 ${f.number(p.perSecond)}`,
    reserve: (p) => `空闲坐席多于 ${f.integer(p.agents)} 名时才接 ${p.type}`,
    never: (p) => `从不接 ${p.type}：需要多于 ${f.integer(p.agents)} 名空闲坐席，而班组没有更多人`,
  },
};
