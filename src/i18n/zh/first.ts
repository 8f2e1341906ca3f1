import { zh as kpis } from '../../model/kpiNames/zh';
import type { FirstMessages } from '../en/first';
import { Formats } from '../format';

const f = new Formats('zh');
const cells = (n: number) => `${f.integer(n)}个单元格`;

/** Chinese: the words of the first picture. */
export const first: FirstMessages = {
  horizon: {
    special: { unnamed: '特殊日期' },
    full: '内存已容不下更多次运行',
  },
  app: {
    name: 'Floorwalk',
    menu: {
      plan: '计划',
      compare: '比较',
      targets: '目标',
      size: '人力测算',
      learn: '学习',
      data: '数据',
      glossary: '术语表',
    },
    actions: {
      undo: '撤销',
      redo: '重做',
      undoThis: (p) => `撤销：${p.what}`,
      redoThis: (p) => `重做：${p.what}`,
      stop: '停止',
      retry: '重试',
      more: '更多',
    },
    states: {
      failedBecause: (p) => `操作没有成功：${p.reason}`,
      noData: '无数据',
    },
    run: {
      running: '正在模拟…',
      days: (p) => `${f.integer(p.days)} 天`,
    },
    settings: {
      title: '设置',
      language: '语言',
      theme: '主题',
      themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    },
    scenario: {
      saved: '已保存',
      saving: '正在保存…',
      notSaved: '未保存',
      saveFailed: '无法保存到本机。请下载文件以保留您的工作。',
      pickDay: '日期',
      wholeWeek: '整个计划期',
    },
    history: {
      editCell: '编辑单元格',
      editCells: (p) => `编辑 ${f.integer(p.cells)} 个单元格`,
      pasteCells: (p) => `粘贴 ${f.integer(p.cells)} 个单元格`,
      clearCells: (p) => `清空 ${f.integer(p.cells)} 个单元格`,
      fill: '填充',
      dragStaff: '拖动调整人力',
      addPromise: '添加承诺',
      editPromise: '编辑承诺',
      removePromise: '移除承诺',
      rename: '重命名',
      settings: '更改设置',
      addType: '添加联络类型',
      removeType: '移除联络类型',
      addTeam: '添加班组',
      removeTeam: '移除班组',
      import: '导入',
    },
    a11y: {
      skipToContent: '跳到正文',
      mainMenu: '主菜单',
      scenarioMenu: '方案菜单',
      resultsReady: (p) => `${f.integer(p.days)} 天的结果已就绪`,
    },
  },
  charts: {
    mean: '均值',
    interval: '时段',
    time: '时间',
    serviceLevel: { label: (p) => `各时段服务水平，从 ${p.low} 到 ${p.high}` },
    staffing: {
      label: (p) => `各时段人力：${f.integer(p.short)} 个时段缺员，${f.integer(p.over)} 个时段富余`,
    },
    heatMap: { title: '一周概览' },
  },
  grid: {
    label: '各时段的话务量、处理时长和坐席数',
    cell: (p) => `${p.time}，${p.row}，${p.value}`,
    emptyCell: (p) => `${p.time}，${p.row}，空`,
    selected: (p) => `已选择 ${f.integer(p.cells)} 个单元格`,
    pasted: (p) => `已粘贴 ${f.integer(p.cells)} 个单元格`,
    filled: (p) => `已填充 ${f.integer(p.cells)} 个单元格`,
    cleared: (p) => `已清空 ${f.integer(p.cells)} 个单元格`,
    copied: (p) => `已复制 ${f.integer(p.cells)} 个单元格`,
    collapse: (p) => `折叠${p.row}`,
    expand: (p) => `展开${p.row}`,
    keys: '方向键移动，Enter 编辑，Esc 取消，Shift 加方向键选择，Ctrl+D 向下填充，Ctrl+R 向右填充，Delete 清空。第一格左边是行名：Enter 打开，空格折叠。',
  },
  kpis,
  plan: {
    title: '计划',
    firstVisit: '这是一家真实银行的一周，逐通来电模拟。给周一 10:00 加两名坐席，看看承诺会怎样变化。',
    rows: {
      serviceLevel: '服务水平',
      waiting: '等待',
      staffing: '人力',
      occupancy: '占用率',
      volume: '话务量',
      handleTime: '处理时长',
      patience: '耐心时长',
      staff: '坐席数',
    },
    staffing: {
      required: '需求人力',
      scheduled: '排班人力',
    },
    sum: '合计',
    realDay: '真实日',
  },
  promises: {
    title: '承诺',
    add: '添加承诺',
    edit: '编辑承诺',
    empty: '还没有承诺。添加一条：一句话就够了。',
    kept: (p) =>
      `${f.integer(p.days)} 天中有 ${f.integer(p.kept)} 天兑现（${f.range(f.integer(p.low), f.integer(p.high))}）`,
    keptRuns: (p) =>
      `全期 ${f.integer(p.runs)} 次运行中有 ${f.integer(p.kept)} 次兑现（${f.range(f.integer(p.low), f.integer(p.high))}）`,
    noDays: '还没有一天有数据',
    longestWait: (p) => `最长等待：一般日子 ${f.seconds(p.median)}，糟糕的日子 ${f.seconds(p.p95)}`,
    breaking: (p) => `每天约有 ${f.number(p.contacts)} 通联络违约`,
    judgements: { kept: '能兑现', likely: '很可能兑现', fragile: '不稳', broken: '不能兑现', noData: '无数据' },
    judgementHints: {
      kept: '整个置信区间都高于所承诺的水平。',
      likely: '兑现的可能性较大，但要更多天数才能确定。',
      fragile: '与所承诺的水平相近，可能兑现，也可能不兑现。',
      broken: '整个置信区间都低于所承诺的水平。',
      noData: '没有一天有可供评判的联络。',
    },
  },
  tiles: {
    choose: '选择指标',
    cost: '人力成本',
    within: (p) => `${p.seconds}内`,
    short: {
      serviceLevel: '服务水平A',
      serviceLevelNetOfShortAbandons: '服务水平B',
      serviceLevelAbandonsNeutral: '服务水平C',
      serviceLevelOfAnswered: '服务水平D',
      serviceLevelRemovedWithin: '服务水平E',
      asa: '平均应答速度',
      aht: '平均处理时长',
      abandonRate: '放弃率',
      answerRate: '接通率',
      blockedRate: '呼损率',
      occupancy: '占用率',
      maxWait: '最长等待',
      staffingCost: '成本',
    },
  },
  ui: {
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
    scenario: { example: '示例' },
    grid: {
      hours: (p) => `${f.number(p.hours)}小时`,
      edit: (p) => `编辑${p.name}`,
      readOnly: '此单元格不能在这里编辑。',
      rostered: '由班次排定：按 Enter 打开班组。',
    },
    score: {
      label: '按时段展示的一天:上方是结果,下方是可编辑的数据',
      voice: '要显示的数据',
      target: (p) => `Erlang C:${p.seconds}内${p.share}`,
      band: '各天差异(p10–p90)',
      longest: '时段内最长',
      longestLabel: '各时段最长等待:均值与各天差异',
      staffRead: (p) =>
        `${p.time} · ${f.integer(p.scheduled)}${p.required === null ? '' : `/需要${f.integer(p.required)}`}`,
      occupancyLabel: '各团队各时段的占用率',
    },
    promises: {
      onAverage: (p) => `全部天数${p.value}${p.doubt === '' ? '' : `(${p.doubt})`}`,
    },
    tiles: { noCost: '未填每小时成本', label: (p) => `指标:${p.where}` },
    print: {
      line: (p) =>
        `自${p.from}起${f.integer(p.days)}天。模拟${f.integer(p.simulated)}次,种子“${p.seed}”。打印于${p.printed}。`,
    },
  },
};

/** How promises are written out. */
export { zh as phrases } from '../../model/commitments/phrases/zh';
