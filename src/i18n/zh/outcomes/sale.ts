import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const sale: Messages['outcomes']['sale'] = {
  title: '销售',
  on: '联络可能成交',
  why: '每次已接听的联络（以最后一段为准）按此概率成交；是否成交不影响谁来电。',
  onCampaign: '联系到的本人可能成交',
  whyCampaign: '每位联系到的本人按此概率成交，与由谁、何时拨打无关。',
  fields: {
    conversion: { label: '成交率', why: '客户未等待、由普通坐席接听时。' },
    value: { label: '每单收入', why: '平均值。' },
    lossPerMinute: {
      label: '等待造成的损失',
      why: '概率随在线等待下降：乘以 e 的（−ω × 等待分钟数）次方，转接前后的等待都计入；书面联络和回拨不算在线等待。0：无人介意等待。',
    },
    agentEffect: { label: '坐席的影响', why: '更受欢迎的坐席成交更多：为 1 + λ · q 倍。0：人人相同。' },
  },
};
