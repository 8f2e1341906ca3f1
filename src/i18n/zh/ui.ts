import type { Messages } from '../en';
import { Formats } from '../format';
import { first } from './first';

const f = new Formats('zh');
const cells = (n: number) => `${f.integer(n)}个单元格`;

/** Words of the pages and panels themselves. */
export const ui: Messages['ui'] = {
  ...first.ui,
  newNames: { type: '新联络类型', team: '新班组' },
  scenario: { ...first.ui.scenario, settings: '方案设置', structure: '联络如何到达坐席' },
  units: { s: '秒' },
  grid: {
    ...first.ui.grid,
    readOnlyCell: (p) => `“${p.text}”落在不能编辑的单元格上`,
    timesDown: '要粘贴的表中，时间是从上到下排列的；而这里的时间是从左到右：每一列是一个时段。',
    tablesRead: '“数据”页面可以读取带时间的表。',
    readAsIntervals: '作为时段数据读取',
    pasteRejected: (p) => `有${cells(p.cells)}无法识别。尚未粘贴任何内容。`,
    andMore: (p) => `还有${f.integer(p.cells)}个`,
    pasteRest: (p) => `粘贴其余${cells(p.cells)}`,
  },
  score: { ...first.ui.score, low: '95%区间下限', high: '95%区间上限' },
  promises: {
    keep: '保留此承诺',
    examples: '例如',
    form: '用表单组合',
    everyone: '所有联络类型',
    live: '所有实时联络类型',
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
  rejected: {
    title: (p) => `无法打开“${p.name}”`,
    kept: '原来打开的方案仍然打开，没有任何改动。',
    more: (p) => `还有${f.integer(p.flaws)}处`,
    save: '保存其文本',
  },
  coming: {
    targets: {
      what: '“目标”页将说明您的计划能同时兑现哪些目标、哪些互相冲突，以及最便宜的补救办法。此页尚未建成。',
      today: '今天：在“计划”页写下一条承诺，看看它在多少天里兑现。',
    },
    size: {
      what: '“定编”页将寻找能兑现承诺的最少人数，并用班次覆盖。此页尚未建成。',
      today: '今天：在“计划”页拖动人员曲线；橙色表示Erlang C认为人手不足之处。',
    },
    learn: {
      what: '“学习”页将逐个来电重放模拟的一天，并用短课讲解各指标如何相互牵动。此页尚未建成。',
      today: '今天：“术语表”用公式和出处解释每一个指标。',
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
    empirical: (p) => `从数据读取的${f.integer(p.points)}个分位点；均值${p.mean}。`,
  },
  type: {
    noTrunk: '线路不限',
    byInterval: '表格给出了部分时段的平均处理时间；下面的分布按其缩放。',
    sharedDay: '与其他类型共享当天的波动',
    trace: (p) => `真实记录中的${f.integer(p.contacts)}次到达会在每个模拟日重放。`,
    toRates: '转为可编辑的业务量',
    routing: '路由',
    slope: '每等待一秒增加的优先级',
    choice: '选哪位空闲坐席',
    choices: {
      longestIdle: '空闲最久的',
      leastOccupied: '当天至今占用率最低的',
      weighted: '先按权重选班组，再选空闲最久的',
    },
    choiceHint: '在偏好相同的班组之间。按权重：按当时有人空闲的班组的权重比例分配。',
    remove: '删除此联络类型',
    trunks: '中继群',
    addTrunk: '添加中继群',
  },
  team: {
    weight: '权重',
    next: '接下来接哪个联络',
    nexts: { score: '按优先级', longestWait: '等待最久的', preference: '班组偏好的类型优先' },
    nextHint: '按偏好：先接偏好为1的类型，不管其他类型等了多久；同级之间按优先级。',
    priority: '自有优先级',
    hint: '偏好1最先被询问。速度1.25表示用80%的时间处理。优先级留空则使用联络类型自己的。',
    remove: '删除此班组',
  },
  settings: {
    until: (p) => `至${p.date}`,
    minutes: (p) => `${f.integer(p.minutes)}分钟`,
    widenOpening: (p) => `将营业时间放宽到整 ${f.integer(p.minutes)} 分钟时段`,
    intervalHint: '更换时段长度会去掉真实日数据，因为它是按此时段观测的。',
    luck: '随机波动',
    sharedDay: '当天波动，所有类型（cv）',
    alwaysOpen: '全天开放',
    opens: (p) => `${p.day}，开始`,
    closes: (p) => `${p.day}，结束`,
  },
  glossary: { found: (p) => `${f.integer(p.kpis)}个指标` },
  wait: {
    label: '在给定时间内被接听和放弃的比例',
    left: '放弃',
    whole: '方案所有天数合计。',
    live: (p) => `不含${p.names}：可延后的工作要等数小时，选择该类型可看它自己的曲线。`,
  },
};
