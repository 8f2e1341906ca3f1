import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const attrition: Messages['outcomes']['attrition'] = {
  label: '坐席流失',
  hint: '一年内离职的坐席。平均在职时间为一年除以流失率。每名离职者的成本见“后续影响”。',
  perYear: { label: '每年离职', why: '占用率不超过 85% 时。' },
  perOccupancyPoint: { label: '占用率每高一个百分点增加的百分点', why: '占用率超过 85% 时。' },
  novices: {
    label: '周期内由新人接替',
    why: '模拟周期内也按年流失率离职；次日起由新人接替，并如上所述逐渐熟练。周期较长时，所有人都会逐周变快。',
  },
};
