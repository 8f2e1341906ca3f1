import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const costs: Messages['outcomes']['costs'] = {
  fields: {
    onCost: { label: '工资附加成本', why: '社保、休假等，按工资的百分比计。' },
    telecomPerMinute: {
      label: '线路每分钟',
      why: '电话与在线会话的等待、通话和保持时间；外呼从第一声振铃算起。不含语音菜单。',
    },
    seatPerHour: { label: '许可与席位', why: '每个付薪坐席小时。' },
    perEvaluation: { label: '每次质检', why: '每个被抽听的联络；需启用质量部分。' },
    perLeaver: { label: '每名离职坐席', why: '招聘和培训接替者；需启用班组的坐席流失。' },
    fixedPerDay: { label: '固定成本', why: '每个自然日，无论有无业务。' },
  },
  units: { minute: '/分钟', hour: '/小时', day: '/天' },
  needsWages: '尚无班组设定坐席每小时成本：没有工资，成本就没有数据。',
  /** What is priced and changes nothing, by its price. */
  idle: {
    perLeaver: '尚无班组启用坐席流失：每名离职坐席的成本不起作用。',
    perEvaluation: '尚未启用质检：每次质检的成本不起作用。',
  },
  results: {
    title: '收支',
    cost: (p) => `服务成本 ${p.cost}，每次联络 ${p.contact}。`,
    result: (p) => `收入结余 ${p.result}。`,
    loss: (p) => `服务成本超出收入 ${p.gap}。`,
    sales: '销售收入',
    customers: '客户收入',
    wages: '工资（含加班）',
    onCost: '工资附加成本',
    seats: '许可与席位',
    lines: '线路',
    evaluations: '质检',
    leavers: '离职：招聘与培训',
    fixed: '固定成本',
    left: '结余',
    all: '成本合计',
    kind: '项目',
    amount: '金额',
    aria: '收支：收入多少，服务花费多少',
    interval: '95% 置信区间',
  },
};
