import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

export const waterfall: Messages['waterfall'] = {
  title: '差异从何而来？',
  factors: {
    volume: '业务量',
    handling: '处理时长',
    patience: '耐心',
    staff: '人力',
    rules: '路由和其他设置',
  },
  step: '步骤',
  cannot: '这两个方案无法拆解：两者的联络类型、班组和日历必须相同。',
  same: '两者在模拟的内容上没有任何不同。',
  about: (p) => `两者的不同在于：${p.factors}。各占多少？`,
  start: (p) => `拆解（${f.integer(p.plans)} 个计划 × ${f.integer(p.days)} 次运行）`,
  progress: (p) => `${f.integer(p.done)} / ${f.integer(p.total)} 次运行`,
  finding: (p) => `${p.kpi}：${p.factor}影响最大，${p.amount}`,
  noFinding: (p) => `${p.kpi}：尚无法把任何因素与偶然区分开`,
  averaged: '各因素逐一替换，并对所有顺序取平均，均在相同的模拟日上；各步相加等于总差异。须线：95%置信区间。',
  planned: '按计划',
  realDay: '真实日',
  luck: '运气，以及计划所不知道的',
  luckEnough: '按真实的业务量和处理时长，十天中有八天落在灰色带内，真实日也在其中：运气足以解释。',
  moreThanLuck:
    '按真实的业务量和处理时长，十天中有八天落在灰色带内，而真实日不在其中：还有别的不同，例如实际到岗的人数。',
};
