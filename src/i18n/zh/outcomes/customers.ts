import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const customers: Messages['outcomes']['customers'] = {
  groups: { base: '客户群', intent: '客户为何流失', worth: '客户价值', touches: '主动触达的作用' },
  fields: {
    active: { label: '活跃客户数', why: '周期开始时。' },
    acquiredPerMonth: { label: '新增客户', why: '每月。' },
    baselineChurn: {
      label: '自然流失',
      why: '每月因中心以外的原因（价格、产品、搬迁）离开的客户占比。流失大多源于此。',
    },
    actedUpon: { label: '意向付诸行动', why: '当月付诸行动的离开意向占比。0：服务不影响任何人。' },
    intentAfterOne: { label: '一次联络后有意离开', why: '问题一次解决。' },
    intentAfterSeveral: { label: '多次联络后有意离开', why: '问题多次才解决。' },
    intentUnresolved: { label: '未解决时有意离开', why: '或从未得到服务。' },
    revenuePerMonth: { label: '收入', why: '每位客户每月。' },
    marginPerMonth: { label: '毛利', why: '每位客户每月，扣除服务成本之前；不超过收入。' },
    discountPerMonth: { label: '折现率', why: '每月：以后赚到的钱价值相应减少。' },
    purchasesPerMonth: { label: '购买次数', why: '无人外呼时每位客户每月的购买次数。' },
    purchaseValue: { label: '每次购买', why: '其收入计入总收入，不计入联络的销售。' },
    touchGain: { label: '最多增加的购买次数', why: '由主动触达（外呼拨打，按客户和月计）带来。' },
    touchScale: { label: '达到其三分之二所需触达次数', why: '即增量的 1 − 1/e。' },
    touchMost: { label: '不致打扰的触达次数', why: '超过之后每次都会减少购买。' },
    touchLoss: { label: '每超一次减少的购买次数', why: '与此处各项一样是假设：没有公开数据。' },
  },
  units: { month: '/月' },
  results: {
    title: '客户',
    read: (p) => `一个月内流失 ${p.churn}，其中 ${p.service} 因服务而离开。`,
    aria: '一个月内的客户：新增与流失',
    start: '期初',
    acquired: '新增',
    anyway: '自然流失',
    service: '因服务流失',
    net: '变化',
    end: '一个月后',
    kind: '客户',
    count: '人数',
    interval: '95% 置信区间',
    month: '假设一个月内每个问题的情形都与所模拟的日子相同。',
  },
};
