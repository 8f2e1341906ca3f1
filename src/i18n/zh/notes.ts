import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const notes: Messages['notes'] = {
  linesSkipped: (p) => `略去了 ${f.integer(p.count)} 行非数据内容（首个：第 ${f.integer(p.line)} 行）。`,
  decimalAmbiguous: (p) => `${p.text} 这样的数字有两种读法；已将“${p.to}”视为小数点。`,
  durationUnit: (p) => `“${p.text}”中的时间按大小判断，读作${p.to}。`,
  offsetsConverted: (p) => `${f.integer(p.count)} 个带 UTC 偏移的时间已换算到 ${p.text}。`,
  offsetsIgnored: (p) => `${f.integer(p.count)} 个时间带有 UTC 偏移；钟面时间按原样采用。`,
  zoneUnknown: (p) => `此日志期间时钟有调整：${f.integer(p.count)} 行相差一小时。时区未知，因此各日按 24 小时排列。`,
  doubleHour: (p) =>
    `${f.integer(p.count)} 个来电落在时钟重复的那一小时内，且未说明是哪一次；按行的顺序，其中 ${p.to} 个归入第二次。`,
  skippedTime: (p) =>
    `${f.integer(p.count)} 个来电的时间在 ${p.text} 并不存在，因为时钟拨快（首个：第 ${f.integer(p.line)} 行，${p.from}）；按晚一小时计。`,
  skippedInterval: (p) =>
    `${f.integer(p.count)} 行的开始时间在 ${p.text} 并不存在，因为时钟拨快（首个：第 ${f.integer(p.line)} 行，${p.from}）：在此时区中略去。`,
  offeredDerived: (_) => '没有进线量列：采用接听量 + 放弃量。',
  ahtDerived: (p) => `没有处理时长：已将 ${p.text} 相加。`,
  serviceLevelBasis: (p) => `“${p.text}”是基数不明的百分比，未导入。`,
  residual: (p) => `有 ${f.integer(p.count)} 行的进线量不等于接听量 + 放弃量，合计相差 ${f.number(p.amount)}。`,
  missingIntervals: (p) =>
    `${f.integer(p.count)} 个时段没有数据行，而文件中其他日期或其他队列在同一时刻有数据：业务量为 0。如果当时有联络，说明报表有缺漏。`,
  closedIntervals: (p) =>
    `${f.integer(p.count)} 个没有数据行的时段位于整个文件都没有数据的时刻或星期，或在营业时间之外：视为不营业，业务量为 0。`,
  withinReplaced: (p) =>
    `“${p.text}”：其他日期中 ${f.integer(p.count)} 个 ${p.from} 秒内接听量将去除，因为文件统计的是 ${p.to} 秒内接听量。`,
  duplicates: (p) => `${f.integer(p.count)} 行的队列和时段重复，已相加。`,
  outsideCalendar: (p) => `${f.integer(p.count)} 行在方案日历之外，将略去。`,
  queueSkipped: (p) => `队列“${p.text}”不对应任何联络类型，将略去。`,
  typeCreated: (p) => `将新建联络类型“${p.text}”；其耐心（平均 3 分钟）和处理时长的波动是假设。`,
  withinAssumed: (p) => `“${p.text}”没有说明是多少秒之内：${p.to} 秒是假设，可在该列中设定。`,
  handleTimeAssumed: (p) => `数据中没有“${p.text}”的处理时长：${p.to} 秒是假设。`,
  notServed: (p) => `还没有班组服务“${p.text}”。`,
  intervalSplit: (p) => `${p.from} 分钟的行平均分到 ${p.to} 分钟的时段。`,
  intervalJoined: (p) => `${p.from} 分钟的行合并为 ${p.to} 分钟的时段。`,
  calendarReplaced: (_) => '日期将被替换；营业时间、人力和其他联络类型按星期和钟点沿用。',
  specialDaysDropped: (p) => `${f.integer(p.count)} 个特殊日期不在新日期之内，将去除：${p.text}。`,
  outsideHours: (p) => `“${p.text}”有 ${f.number(p.amount)} 次联络在营业时间之外，无法接入。`,
  ivrOnly: (p) => `${f.integer(p.count)} 个来电在菜单中结束，不算进线。`,
  phantom: (p) => `${f.integer(p.count)} 行是虚呼记录，不算联络。`,
  outbound: (p) => `${f.integer(p.count)} 个呼出或内部通话不算进线。`,
  outcomeDerived: (_) => '没有结果列：有坐席或通话时长的视为已接听，其余视为放弃。',
  agentUnknown: (p) => `${f.integer(p.count)} 个已接听的来电没有坐席姓名。`,
  repeatedIds: (p) => `${f.integer(p.count)} 行重复了其他行的编号；每行都计为一次联络。`,
  legsJoined: (p) => `${f.integer(p.count)} 行是同一来电的后续通话段，已并入该来电。`,
  handleAsTalk: (p) => `“${p.text}”被视为通话时长；文件中没有保持和话后处理时长。`,
  warmUp: (p) => `${f.integer(p.count)} 行标记为预热，不计入各项数字。`,
  channelUnknown: (p) => `“${p.text}”中没有可识别的渠道：所有联络都按来电处理。`,
  columnOtherScale: (p) => `“${p.text}”列中有 ${p.from}，不在 ${p.to} 的范围内：该列未读取。`,
  columnNoFlags: (p) => `“${p.text}”列中有 ${p.from}，既不是“是”也不是“否”：该列未读取。`,
  columnNoNumbers: (p) => `“${p.text}”列中有 ${p.from}，不是数字：该列未读取。`,
  zoneNotKnown: (p) => `“${p.text}”列写的是 ${p.from}，不是已知的时区：该列未读取。`,
  zonesDiffer: (p) => `“${p.text}”列写了多个时区（${p.from}）：该列未读取。`,
  queuesSplit: (p) => `${p.text} 中有多个渠道的联络：每个渠道各作为一种联络类型。`,
  talkMissing: (p) => `${f.integer(p.count)} 个已接听的来电没有处理时长：按 0 秒计。`,
  issuesUnknown: (p) => `${f.integer(p.count)} 行没有说明属于哪个问题、为何联络或结果如何：未统计问题数。`,
  talkZero: (p) => `${f.integer(p.count)} 个已接听的来电处理时长为 0 秒；其余的平均值为 ${p.to} 秒。`,
};
