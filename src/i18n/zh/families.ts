import type { Messages } from '../en';

/** See the English words for what each stands for. */
export const families: Messages['families'] = {
  duration: {
    constant: '定值',
    exponential: '指数分布',
    lognormal: '对数正态分布',
    gamma: '伽马分布',
    erlang: '爱尔兰分布',
    weibull: '威布尔分布',
    hyperexponential: '超指数分布',
    uniform: '均匀分布',
    empirical: '来自数据',
    never: '从不（没有人挂断）',
  },
  channels: {
    voice: '电话',
    chat: '在线聊天',
    message: '消息',
    email: '邮件',
    ticket: '工单',
    callback: '回呼',
    outbound: '外呼',
  },
  closing: { serve: '继续服务等待者', drop: '终止等待' },
  demand: { rate: '各时段话务量', trace: '重放真实日志', campaign: '外呼名单' },
  outcomes: { answered: '已接听', abandoned: '已放弃', blocked: '被拦截', dropped: '下班时被终止' },
  windows: { interval: '时段', halfHour: '半小时', hour: '小时', day: '天', week: '周', horizon: '整个计划期' },
};
