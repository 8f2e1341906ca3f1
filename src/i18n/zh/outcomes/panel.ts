import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const panel: Messages['outcomes']['panel'] = {
  title: '后续影响',
  why: '联络对客户和业务的影响。',
  nothingReturns: '这里的设置不会改变谁来电、谁得到服务。',
  complaintsReturn:
    '这里只有一项会改变谁来电：更难解决的投诉较少得到解决，其客户会更多地再次联络。其他设置不会改变谁来电、谁得到服务。',
  edit: '设置后续影响',
  grades: { S: '实测', T: '已发表的模型', D: '推导', A: '假设' },
  line: (p) => `通常为 ${p.usual}，见过的范围 ${p.range}。${p.equation}，${p.rests}。`,
  lineNoUsual: (p) => `见过的范围 ${p.range}。${p.equation}，${p.rests}。`,
  atLeast: (p) => `不低于 ${p.min}`,
  source: (p) => `来源：${p.source}。`,
  sources: {
    '67 to 72 %: SQM Group, first-contact resolution and customer satisfaction by industry':
      '67–72%：SQM Group，各行业首次联系解决率与客户满意度',
    'SQM Group, first-contact resolution and customer satisfaction by industry':
      'SQM Group，各行业首次联系解决率与客户满意度',
    'Zeltyn, Palm/Erlang-A lecture notes': 'Zeltyn，Palm/Erlang-A 讲义',
    'SQM Group, intentions to leave (2022)': 'SQM Group，流失意向（2022）',
    '25 to 63 %: onholdinc.com, responsedesign.com': '25–63%：据 onholdinc.com、responsedesign.com',
    '19 %: SQM Group, transfers': '19%：SQM Group，转接',
    '14 %: SQM Group, transfers': '14%：SQM Group，转接',
    'SQM Group, repeat call reasons': 'SQM Group，重复来电的原因',
    'SQM Group: satisfaction falls by 15 % with each repeat': 'SQM Group：每重复来电一次，满意度下降 15%',
    'SQM Group: transfers cost 12 points': 'SQM Group：转接使满意度减少 12 分',
    'Garcia et al. (2012): waits count, but little': 'Garcia 等（2012）：等待有影响，但很小',
    '14 % by customers’ own account: SQM Group': '按客户自述为 14%：SQM Group',
    'Goodman: about half complain to the front line': 'Goodman：约一半向一线人员投诉',
    '1 to 5 % escalate: Goodman': '1–5% 升级：Goodman',
    'second-hand: MetricNet': '二手来源：MetricNet',
    '25 to 40 % with absence: Turnella, glossary': '含缺勤为 25–40%：Turnella，术语表',
    '85 to 95 %': '85–95%',
    'FM Outsource case: throughput falls at six chats': 'FM Outsource 案例：同时六个会话时吞吐量下降',
  },
  unusual: (p) => `超出见过的范围（${p.range}）：请谨慎看待结果。`,
  assumed: (p) => `通常为 ${p.usual}，合理范围 ${p.range}。假设，未经测量：${p.why}。`,
  unusualAssumed: (p) => `超出合理范围（${p.range}）：请谨慎看待结果。`,
  /** Why a value is assumed, where nobody published one; by symbol. */
  reasons: {
    r_c: '没有公开数据；在非营业时间来电的客户与遇到忙音一样被拒，故假设其再试的比例相同',
    p_balk: '立即挂断只在拨错号码的来电中测量过（1–2%）；若日志中有等待 0 秒即放弃的来电，再设置它',
    p_menu: '没有适用于一般客服中心的来源；请采用自己菜单中无需转人工的占比',
    p_accept: '没有公开数据；它取决于播报的等待时间和提供的回电时间，故假设不到一半',
    p_missed: '陌生外呼的接听比例为 5–50%；要求回电的客户在等电话，故假设五次中有一次无人接听',
    odds_K: '无人发表过数据；取比平均高一个标准差的坐席的优势（e^0.25，约 1.3），最高取最优坐席的优势（e^0.6）',
  },
  units: { s: '秒', d: '天', '1/month': '每月', '1/min': '每分钟', '1/yr': '每年', points: '分' },
  validity:
    '以下结果基于已发表的相关关系，多来自北美厂商：请用来比较方案，不要把单个数字当作预测。这些关系见于正常运营：问题解决率 60–80%，占用率 60–95%。',
  parts: {
    experience: {
      name: '体验',
      on: '客户会感受并评价联络',
      why: '每次接通联络的满意度、推荐意愿和费力程度，以及谁会填写问卷。',
    },
    complaints: {
      name: '投诉',
      on: '部分联络是投诉',
      why: '一开始就是投诉，或因联络体验差而投诉；当场解决，或升级为争议。',
    },
    quality: {
      name: '质量',
      on: '抽听联络',
      why: '质检员对每名坐席的部分联络打分。',
    },
    customers: {
      name: '客户',
      on: '客户会留下或流失',
      why: '客户群如何随客户的遭遇而变化。',
    },
    costs: {
      name: '成本',
      on: '服务成本不止工资',
      why: '工资附加、通信、席位及其他一切支出。',
    },
  },
};
