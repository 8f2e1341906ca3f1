import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('zh');

/** See the English words for what each stands for. */
export const commitments: Messages['commitments'] = {
  ambiguities: {
    serviceLevelVariant: (p) =>
      `按服务水平${p.variant}理解。合同中常指A（全部进线）：如需指定，请加上“（服务水平A）”。`,
    countAbandoned: () => '放弃的来电也计入，按其实际等待时长计算。若不计入，请写“已接听的来电”。',
    implied100: () => '没有给出百分比，按100%理解：每一通来电都算。',
    impliedComparator: (p) => `没有写“低于”或“至少”，按 ${p.op} 理解。`,
    everyNotAverage: () => '理解为每一通来电，而不是平均值。若指平均值，请写“平均”。',
    averageOfAnswered: () => '理解为平均应答速度：只计已接听的来电。',
    percentOfWhat: () => '句中没有说明百分比的基数，按来电的占比理解。',
    grossAbandonment: () => '短时放弃也计入：放弃率按全部进线计算。',
    missedAsUnanswered: () => '漏接理解为未接听，因此用接通率来评判；被拦截的来电不在其中。',
    shareOfWaits: () => '理解为等待不超过该时长的来电（无论接听还是放弃）占全部来电的比例（服务水平E）。',
    assumedPercent: (p) => `数字 ${f.number(p.value)} 没有单位，按百分比理解。`,
    assumedSeconds: (p) => `数字 ${f.number(p.value)} 没有单位，按秒理解。`,
    thousands: (p) => `“${p.written}”理解为 ${f.number(p.value)}。`,
    answeredOrReplied: () => '理解为接听实时联络，而不是回复消息。',
    impliedAnswered: () => '句中没有说明在该时间内发生什么；理解为被接听。',
    timeAsDays: () => '“的时间”理解为天数的占比。',
    scopeGuessed: (p) => `理解为只针对${p.name}的承诺。`,
    fcrKnown: () =>
      '按每次联络的实际结果理解：首次接听即解决，且客户未再来。客户在问卷中的回答是另一个指标（客户自评解决率）。',
    sameDayCalendar: () => '指与首次联络同一个自然日；问题计入首次提出的那一天。',
    sameDayOrDaytime: () => '“白天”可指当天，也可指白昼；此处理解为当天。',
    arisenThatDay: () => '“Trong ngày”可指问题发生的时间，也可指解决的时间；此处理解为当天解决。',
    openHoursOnly: () => '只计营业时间：关门期间时钟不走。',
    daysOfHours: () => '从首次联络起按小时计算，一天为24小时，不是自然日。',
    costOfPeriod: () => '计入全部运营成本，与同期的收入或利润相比；未说明期间时按天评判。',
    monthAsPeriod: () => '一个月按整个计划期评判。',
    complaintsOfContacts: () => '理解为已接听联络中涉及投诉的占比；按客户计算是另一个指标。',
    conversionNotTransfer: () => '理解为联络转化为成交，而不是转接。',
  },
  problems: {
    empty: () => '请用一句话写出承诺。',
    notUnderstood: (p) => `这一部分没有看懂：“${p.fragment}”。`,
    noMetric: () => '句中没有说明承诺的是什么：等待、接听比例、放弃率、处理时长、占用率……',
    severalMetrics: (p) => `请一次只写一条承诺：“${p.fragment}”是另一条。`,
    metricNotYetSimulated: (p) => `Floorwalk 认识“${p.kpi}”，但目前还不能把它作为承诺来评判。`,
    missingTimeLimit: () => '服务水平需要一个时限，例如“20秒内”。',
    missingDuration: () => '多久？请给出时间，例如“1分钟”。',
    missingPercent: () => '多少？请给出百分比，例如“5%”。',
    wrongUnit: (p) => `“${p.fragment}”的单位不适用于这条承诺。`,
    outOfRange: (p) => `“${p.fragment}”必须在0%到100%之间。`,
    negative: (p) => `“${p.fragment}”小于 0：比例和时间不能为负。`,
    emptyRange: (p) => `区间“${p.fragment}”必须从小到大。`,
    tooManyNumbers: (p) => `不清楚“${p.fragment}”指的是什么。`,
    severalWindows: (p) => `给出了两个考核周期，第二个是“${p.fragment}”。`,
    ambiguousScope: (p) => `“${p.fragment}”对应不止一个联络类型或班组。`,
    unknownScope: (p) => `没有名为“${p.fragment}”的联络类型或班组。`,
    missingNumber: () => '多少？请给出一个数，例如“30”。',
    costOfWhat: () => '成本相对于什么？请写明“收入的”“利润的”“单次联系成本”“单次解决成本”或“客均服务成本”。',
    beyondLimits: (p) => `“${p.fragment}”必须在 ${f.number(p.least)} 到 ${f.number(p.most)} 之间。`,
    contradiction: (p) => `“${p.fragment}”与句子的其余部分矛盾。`,
  },
};
