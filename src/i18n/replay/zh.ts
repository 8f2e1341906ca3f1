import type { Estimated } from '../../model/replayNote';
import { Formats } from '../format';
import type { ReplayWords } from './en';
import { hoursText } from './hours';

const f = new Formats('zh');
const estimate = (e: Estimated, unit: string): string => {
  const { value, doubt } = f.estimate(e, unit);
  return doubt === '' ? value : `${value}（${doubt}）`;
};
/** One number, or from which to which. */
const count = (least: number, most: number): string =>
  least === most ? f.number(most) : f.range(f.number(least), f.number(most));

/** See the English words for what each stands for. */
export const zh: ReplayWords = {
  title: '重放一天',
  hint: '每个模拟日都是同一批客户，在同样的时刻到来，处理时长也是当时的真实值。然后改变人力：“同一个星期二，多两名坐席”。',
  day: '要重放的日期',
  allDays: (p) => `全部 ${f.integer(p.days)} 天`,
  grouping: '班组',
  groupings: {
    teams: '按文件中的班组',
    queues: '接听相同队列的坐席归为一组',
    one: '全部归为一个班组',
  },
  replayDay: '重放这一天',
  replayAll: '重放这些天',
  name: (p) => `${p.date}${p.weekday}，重放`,
  nameOfAll: (p) => `${p.from}至${p.to}，重放`,
  description: (p) =>
    `一份真实日志${p.file === '' ? '' : `（${p.file}）`}中的客户：到来的时刻和处理时长都与当时相同。超出已观测等待的耐心为推算值；人力取自来电所显示的在岗情况。`,
  team: '坐席',
  made: '哪些是已知的，哪些是补上的',
  curves: '曲线',
  fittedOn: (p) => `由整个文件（${f.integer(p.days)} 天）估计。`,
  written: (p) => `已写入 ${p.file}。`,
  notes: {
    customers: (p) =>
      [
        `${f.integer(p.customers)} 位客户，到来的时刻与当时相同。`,
        p.gaveUp > 0 ? `${f.integer(p.gaveUp)} 位放弃了：其耐心时长恰好就是当时的等待。` : '没有人放弃。',
        p.censored > 0
          ? `${f.integer(p.censored)} 位的等待以其他方式结束，多数是被接听：他们本来愿意等得更久，久多少则在每个模拟日重新抽取。`
          : '',
        p.untested > 0 ? `${f.integer(p.untested)} 位无需等待：对其耐心一无所知，因此完全随机抽取。` : '',
      ].join(''),
    handleDrawn: (p) => `有 ${f.integer(p.customers)} 位客户在日志中没有处理时长（多数是放弃的客户）：由随机抽取得到。`,
    patience: (p) =>
      `${p.queues}：耐心时长按 Kaplan–Meier 方法，由${p.pooled ? '与其他队列合计的' : ''} ${f.integer(p.abandonments)} 次放弃和 ${f.integer(p.censored)} 次其他等待估计${p.pooled ? `，因为这些队列自身的放弃不足 ${f.integer(p.enough)} 次` : ''}。${p.share ? `${f.seconds(p.seconds)}后仍有 ${estimate(p.share, '%')} 在等待。` : ''}等到 ${f.seconds(p.lastSeconds)} 的人不再放弃：再往后日志没有信息。共 ${f.integer(p.points)} 个点，与估计值最多相差 ${f.number(p.tolerancePercent)} 个百分点。`,
    noPatience: (p) => `${p.queues}：没有人放弃，因此也不会有人放弃。`,
    handling: (p) =>
      `${p.queues}：抽取的处理时长服从对数正态分布，取自${p.pooled ? '与其他队列合计的' : ''} ${f.integer(p.answered)} 个不短于 ${f.integer(p.atLeastSeconds)} 秒的已接听联络的矩${p.pooled ? `，因为这些队列自身不足 ${f.integer(p.enough)} 个` : ''}：均值 ${estimate(p.mean, 's')}，变异系数 ${f.number(p.cv, 2)}。`,
    staffAgents: (p) =>
      `人力：${f.integer(p.agents)} 名坐席，${f.integer(p.sessions)} 段在岗时间，从每段的第一个来电到最后一个来电结束共 ${f.number(p.presentHours)} 小时（间隔超过 ${f.integer(p.gapMinutes)} 分钟即结束一段）。其中 ${f.number(p.awayHours)} 小时坐席空闲而有来电在等待，不算作就绪。`,
    staffLoad: (p) =>
      `日志没有坐席信息：人力取当时正在处理的工作量，1.0 × 负荷（${f.number(p.hours)} 小时），凡有客户被服务的时段至少一人。`,
    overlap: (p) =>
      `${f.integer(p.of)} 次联络中有 ${f.integer(p.contacts)} 次在日志中与同一坐席的另一次联络重叠，共 ${f.number(p.hours, 1)} 小时。这里一名坐席同一时间只处理一次此类联络：这部分工作改为先后完成或由其他坐席完成，因此等待和服务水平可能与真实日相差很大。在采信这些数字之前，请先弄清重叠的原因（会议通话、转接、处理时长多计）。`,
    nameless: (p) => `${f.integer(p.calls)} 个已接听的来电没有坐席姓名：工作照样重放，但处理的人缺失。`,
    blocked: (p) => `${f.integer(p.calls)} 个来电遇忙，已略去：重放不限制线路数。`,
    unqueued: (p) =>
      `${f.integer(p.calls)} 次联络没有进入队列（营业时间之外、在菜单中解决、改为回拨，或回拨无人接听），已略去：重放不含这些。`,
    unserved: (p) => `${p.queue} 的来电无人接听：没有班组服务这个队列。`,
    chats: (p) =>
      `${p.queues}：${f.integer(p.contacts)} 个在线聊天和消息。一名坐席同时最多处理 ${count(p.least, p.most)} 个，${p.seen ? '与日志所示相同' : '这是假定，因为日志没有说明由谁接待'}；坐席不会因此变慢，因为日志中的处理时长本来就是同时处理多个时的时长；也不逐轮重放回复。`,
    mail: (p) =>
      `${p.queues}：${f.integer(p.contacts)} 封邮件或其他可延后的工作。它们随时到来，可一直等待，来了别人都接不了的实时联络时先放下。承诺在 ${count(p.leastHours, p.mostHours)} 个营业小时内回复，${p.told ? '取自日志' : '这是假定'}。`,
    opening: (p) =>
      `营业时间：${hoursText(f, p.hours, '，')}，其余时间关闭。取每个星期几从第一个${p.byAnswers ? '回复' : '联络'}到最后一个${p.byAnswers ? '' : '（邮件不计）'}，向外取整到 ${f.integer(p.minutes)} 分钟；关门时仍在等待的由当时在岗的人接待。${p.closedDays > 0 ? `没有联络的 ${f.integer(p.closedDays)} 天视为关闭。` : ''}`,
    alwaysOpen: (p) =>
      `昼夜营业：各个钟点都有联络，没有哪个星期几在午夜前后有超过 ${f.number(p.nightHours)} 小时没有联络。`,
    assumed: (p) =>
      `假定：一天从空队列开始，等待最久的先接听，${p.parts ? '日志中的通话、保持和话后处理合并模拟为一个处理时长，计作通话' : '全部处理时长都算通话'}。`,
    luck: () => '各模拟日只在抽取的部分上不同：色带表示这一部分的影响有多大，而不是真实日之间的差异。',
  },
};
