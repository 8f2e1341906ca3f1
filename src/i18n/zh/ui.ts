import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');
const cells = (n: number) => `${f.integer(n)}个单元格`;

/** Words of the pages and panels themselves. */
export const ui: Messages['ui'] = {
  history: {
    cutCells: (p) => `剪切${cells(p.cells)}`,
    field: (p) => `更改“${p.field}”`,
    skills: '更改技能分配',
    calendar: '更改日历',
    traceToRate: '把回放记录转为业务量',
  },
  run: {
    failed: '模拟失败',
    horizons: (p) => `${f.integer(p.times * p.days)} 天（${f.integer(p.times)} × ${f.integer(p.days)}）`,
    precision: (p) => `±${f.number(p.points, 2)}\u00a0个百分点`,
    precisionHint: '已模拟的天数（运行次数 × 计划天数），以及服务水平 95% 置信区间的半宽',
    more: (p) => `再加${f.integer(p.days)}天`,
    moreHint: '多模拟几天,减少不确定性',
  },
  day: { before: '前一天', after: '后一天' },
  newNames: { type: '新联系类型', team: '新团队' },
  scenario: { example: '示例', settings: '方案设置' },
  units: { s: '秒' },
  grid: {
    hours: (p) => `${f.number(p.hours)}小时`,
    edit: (p) => `编辑${p.name}`,
    readOnly: '此单元格不能在这里编辑。',
    readOnlyCell: (p) => `“${p.text}”落在不能编辑的单元格上`,
    pasteRejected: (p) => `有${cells(p.cells)}无法识别。尚未粘贴任何内容。`,
    andMore: (p) => `还有${f.integer(p.cells)}个`,
    pasteRest: (p) => `粘贴其余${cells(p.cells)}`,
  },
  score: {
    label: '按时段展示的一天:上方是结果,下方是可编辑的数据',
    voice: '要显示的数据',
    target: (p) => `Erlang C:${p.seconds}内${p.share}`,
    band: '各天差异(p10–p90)',
    low: '95%区间下限',
    high: '95%区间上限',
    longest: '时段内最长',
    longestLabel: '各时段最长等待:均值与各天差异',
    staffRead: (p) =>
      `${f.integer(p.scheduled)}${p.required === null ? '' : `/需要${f.integer(p.required)}（${p.range}）`}`,
    occupancyLabel: '各团队各时段的占用率',
    eightDays: (p) => `十天中有八天${p.range}`,
    overrun: '无人排班，仍在处理未完的联络',
    overrunRead: (p) => `${f.integer(p.teams)} 个班组无人排班：收尾 ${f.number(p.minutes, 2)} 人分钟`,
  },
  promises: {
    keep: '保留此承诺',
    examples: '例如',
    form: '用表单组合',
    everyone: '所有联系类型',
    about: '内容',
    is: '要求',
    value: '数值',
    upper: '且至多',
    within: '时限',
    per: '每个',
    daysShare: '占天数比例',
    variant: '口径',
    whose: '对象',
    operators: { '<': '低于', '<=': '至多', '>': '高于', '>=': '至少', between: '介于' },
  },
  tiles: { noCost: '未填每小时成本', label: (p) => `指标:${p.where}` },
  print: {
    line: (p) =>
      `自${p.from}起${f.integer(p.days)}天。模拟${f.integer(p.simulated)}次,种子“${p.seed}”。打印于${p.printed}。`,
  },
  rejected: {
    title: (p) => `无法打开“${p.name}”`,
    kept: '原来打开的方案仍然打开,没有任何改动。',
    more: (p) => `还有${f.integer(p.flaws)}处`,
    save: '保存其文本',
  },
  coming: {
    targets: {
      what: '“目标”页将说明您的计划能同时兑现哪些目标、哪些互相冲突,以及最便宜的补救办法。此页尚未建成。',
      today: '今天:在“计划”页写下一条承诺,看看它在多少天里兑现。',
    },
    size: {
      what: '“定编”页将寻找能兑现承诺的最少人数,并用班次覆盖。此页尚未建成。',
      today: '今天:在“计划”页拖动人员曲线;橙色表示Erlang C认为人手不足之处。',
    },
    learn: {
      what: '“学习”页将逐个来电重放模拟的一天,并用短课讲解各指标如何相互牵动。此页尚未建成。',
      today: '今天:“术语表”用公式和出处解释每一个指标。',
    },
  },
  duration: {
    none: '无',
    phases: '阶段数',
    shape: '形状',
    shareOfFirst: '第一支比例',
    firstMean: '第一支均值',
    secondMean: '第二支均值',
    least: '最小',
    most: '最大',
    empirical: (p) => `从数据读取的${f.integer(p.points)}个分位点;均值${p.mean}。`,
  },
  type: {
    noTrunk: '线路不限',
    byInterval: '表格给出了部分时段的平均处理时间;下面的分布按其缩放。',
    sharedDay: '与其他类型共享当天的波动',
    trace: (p) => `真实记录中的${f.integer(p.contacts)}次到达会在每个模拟日重放。`,
    toRates: '转为可编辑的业务量',
    routing: '路由',
    slope: '每等待一秒增加的优先级',
    remove: '删除此联系类型',
    trunks: '中继组',
    addTrunk: '添加中继组',
  },
  team: {
    priority: '自有优先级',
    hint: '偏好1最先被询问。速度1.25表示用80%的时间处理。优先级留空则使用联系类型自己的。',
    remove: '删除此团队',
  },
  settings: {
    until: (p) => `至${p.date}`,
    minutes: (p) => `${f.integer(p.minutes)}分钟`,
    intervalHint: '更换时段长度会去掉真实日数据,因为它是按此时段观测的。',
    luck: '随机波动',
    sharedDay: '当天波动,所有类型(cv)',
    alwaysOpen: '全天开放',
    opens: (p) => `${p.day},开始`,
    closes: (p) => `${p.day},结束`,
  },
  glossary: { found: (p) => `${f.integer(p.kpis)}个指标` },
  wait: {
    label: '在给定时间内被接听和放弃的比例',
    left: '放弃',
    whole: '方案所有天数合计。拖动竖线可读取任一时限的比例。',
  },
};
